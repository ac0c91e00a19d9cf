import Articles

/// Which year a part of a year belongs to, where the text does not name it.
extension DateResolver {
  func section(
    _ section: YearSection, _ deictic: Deictic?, _ year: DateMeaning?
  ) -> Period? {
    if let year {
      guard case .year(let number)? = period(year) else { return nil }
      return section.period(in: number)
    }
    switch deictic {
    case .last?: return last(section, isStrict: true)
    case .next?, .coming?: return next(section, isStrict: true)
    case .this?: return published.flatMap { section.period(in: $0.year) }
    case .that?, .following?, .previous?:
      if let days = named?.days { return self.section(section, deictic, from: days) }
    default: break
    }
    if let yearOfSentence, tense == .past { return section.period(in: yearOfSentence) }
    return byTense(section)
  }

  /// "that summer", "the following spring"
  private func section(
    _ section: YearSection, _ deictic: Deictic?, from named: ClosedRange<Day>
  ) -> Period? {
    switch deictic {
    case .following?:
      DateResolver.first(section, from: named.upperBound.year, by: 1) {
        $0.lowerBound > named.upperBound
      }
    case .previous?:
      DateResolver.first(section, from: named.lowerBound.year, by: -1) {
        $0.upperBound < named.lowerBound
      }
    default: section.period(in: named.lowerBound.year)
    }
  }

  private func byTense(_ section: YearSection) -> Period? {
    let past = last(section, isStrict: false)
    switch tense {
    case .past: return past
    case .conditional where section.isHalf: return next(section, isStrict: false)
    case .future where !section.isQuarter: return next(section, isStrict: false)
    case .planned where !section.isQuarter:
      // What was planned for a day not long ago is over.
      guard let days = past?.days, let published, published.number - days.upperBound.number <= 45
      else { return next(section, isStrict: false) }
      return past
    default:
      // Results of a quarter that is over are still to come.
      return nearest(past, next(section, isStrict: false))
    }
  }

  private func last(_ section: YearSection, isStrict: Bool) -> Period? {
    guard let published else { return nil }
    return DateResolver.first(section, from: published.year, by: -1) {
      isStrict ? $0.upperBound < published : section.start(of: $0) <= published
    }
  }

  private func next(_ section: YearSection, isStrict: Bool) -> Period? {
    guard let published else { return nil }
    return DateResolver.first(section, from: published.year - 1, by: 1) {
      isStrict ? $0.lowerBound > published : $0.upperBound >= published
    }
  }

  /// The first that fits, year by year; leap days are eight years apart at most.
  private static func first(
    _ section: YearSection, from year: Int, by step: Int, _ fits: (ClosedRange<Day>) -> Bool
  ) -> Period? {
    for count in 0...9 {
      guard let period = section.period(in: year + step * count), let days = period.days,
        fits(days)
      else { continue }
      return period
    }
    return nil
  }

  private func nearest(_ past: Period?, _ future: Period?) -> Period? {
    guard let published, let before = past?.days, let after = future?.days else {
      return past ?? future
    }
    return published.number - before.upperBound.number
      <= after.lowerBound.number - published.number ? past : future
  }
}
