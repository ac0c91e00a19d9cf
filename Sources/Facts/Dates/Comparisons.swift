/// What figures are compared with: "a year earlier", "the year-ago quarter", "the 1988 period",
/// "the latest quarter".
extension DateReader {
  /// "year-ago", "the year-earlier quarter", "year-before period"
  func unitAgo(_ index: Int) -> DateReading? {
    guard isHyphen(index + 1), let unit = TimeUnit(rawValue: value(index)), !unit.isOfClock,
      unit != .millennium
    else { return nil }
    switch kind(index + 2) {
    case .ago, .before: break
    case .comparative where value(index + 2) == Int(DateModifier.start.rawValue): break
    default: return nil
    }
    return compared(index, index + 3, .shift(unit, by: -1, from: .published), unit)
  }

  /// "prior-year quarter", "last-year period"
  func deicticYear(_ index: Int) -> DateReading? {
    guard isHyphen(index + 1), kind(index + 2) == .unit,
      let unit = TimeUnit(rawValue: value(index + 2)), unit == .year || unit == .quarter,
      let step = Deictic(rawValue: word(index).value)?.step, step.by < 0
    else { return nil }
    return compared(index, index + 3, .shift(unit, by: -1, from: .published), unit)
  }

  /// "1988 quarter", "1988 period" after "the"
  func yearQuarter(_ index: Int) -> DateReading? {
    guard let year = plain(index), length(index) == 4, (1900...2100).contains(year),
      isQuarterOrPeriod(index + 1)
    else { return nil }
    return compared(index, index + 1, .period(.year(year)), .year)
  }

  /// With the quarter or period that follows.
  private func compared(
    _ start: Int, _ end: Int, _ year: DateMeaning, _ unit: TimeUnit
  ) -> DateReading? {
    let isQuarter = kind(end) == .unit && value(end) == TimeUnit.quarter.rawValue
    let last = isQuarterOrPeriod(end) ? end + 1 : end
    guard unit == .year else { return DateReading(start..<last, year) }
    return DateReading(start..<last, .counterpart(of: year, isQuarter ? .quarter : nil))
  }

  private func isQuarterOrPeriod(_ index: Int) -> Bool {
    kind(index) == .unit && value(index) == TimeUnit.quarter.rawValue || isWord(index, "period")
  }

  /// Whether a year before is that of a comparison: it means the same quarter or month then.
  func isComparison(_ range: Range<Int>) -> Bool { isBusiness(range) }

  /// "the quarter" of which the text speaks.
  func ownQuarter(_ range: Range<Int>) -> DateReading? {
    guard isBusinessText || isBusiness(range) else { return nil }
    return latestQuarter(range)
  }

  /// "the latest quarter"
  func latestQuarter(_ range: Range<Int>) -> DateReading {
    DateReading(range, .shift(.quarter, by: 0, from: .quarter))
  }
}
