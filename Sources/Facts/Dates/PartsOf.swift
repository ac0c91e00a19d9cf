import Articles

/// Parts of a longer stretch that are counted: "the first week of January", "the last day of 1989".
extension DateReader {
  /// What an ordinal, "last" or "final" counts, up to the end of what it is a part of; the unit
  /// stands at `index`.
  func partOf(_ start: Int, _ number: Int, _ index: Int) -> DateReading? {
    guard kind(index) == .unit, kind(index + 1) == .of, let unit = TimeUnit(rawValue: value(index)),
      PartsOf.units.contains(unit), let whole = whole(index + 2)
    else { return nil }
    return DateReading(
      start..<whole.tokens.upperBound, .part(unit, number, of: whole.meaning))
  }

  /// The month or year of which it is a part.
  private func whole(_ index: Int) -> DateReading? {
    if isMonth(index) {
      let reading = dateOf(index)
      return reading?.isStretch == true ? reading : nil
    }
    if let year = plain(index) {
      guard length(index) == 4, (1000...2999).contains(year), isFree(index + 1) else { return nil }
      return DateReading(index..<index + 1, .period(.year(year)))
    }
    if kind(index) == .the, kind(index + 1) == .unit {
      return wholeUnit(index + 1)?.from(index)
    }
    // No part of a part, however many a text makes of them.
    guard kind(index) == .deictic, kind(index + 1) == .unit, kind(index + 2) != .of,
      let reading = read(at: index), reading.isStretch
    else { return nil }
    return reading
  }
}

/// What of a longer stretch is counted.
enum PartsOf {
  static let units: [TimeUnit] = [.day, .week, .weekend, .month, .quarter]

  /// The part of some days with a number, from the start, or -1 for the last.
  static func period(_ unit: TimeUnit, _ number: Int, of days: ClosedRange<Day>) -> Period? {
    // The week most of whose days are of it.
    let middle = unit == .week ? 3 : 0
    if number < 0 { return Period(unit, holding: days.upperBound.adding(days: -middle)) }
    guard let first = days.lowerBound.shifted(days: middle),
      let period = Period(unit, holding: first).shifted(by: number - 1),
      let start = period.days?.lowerBound, start <= days.upperBound
    else { return nil }
    return period
  }
}
