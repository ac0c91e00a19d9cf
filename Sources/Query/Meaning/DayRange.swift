public import Articles

/// Some days of publication, both ends included; an open end reaches as far as days go.
///
///     DayRange("2026-02")                   // 1 to 28 February 2026
///     DayRange("2026-01-15..2026-02-10")
///     DayRange("2025..")                    // from 1 January 2025 on
public struct DayRange: Hashable, Sendable, CustomStringConvertible {
  public let days: ClosedRange<Day>

  /// The days from `from` to `to`; nil where they are the wrong way round.
  public init?(from: Day? = nil, to: Day? = nil) {
    let (from, to) = (from ?? Day.first, to ?? Day.last)
    guard from <= to else { return nil }
    days = from...to
  }

  /// Reads a day, a month, a year, `today`, `yesterday`, `last-30-days` (also weeks, months,
  /// years), or two of them with `..` between, either left out.
  public init?(_ text: String, today: Day = .today) {
    guard let (low, high) = text.partedByDots else {
      guard let days = DayRange.period(text[...], today) else { return nil }
      self.init(from: days.lowerBound, to: days.upperBound)
      return
    }
    guard !(low.isEmpty && high.isEmpty) else { return nil }
    let from = low.isEmpty ? nil : DayRange.period(low, today)?.lowerBound
    let to = high.isEmpty ? nil : DayRange.period(high, today)?.upperBound
    guard low.isEmpty || from != nil, high.isEmpty || to != nil else { return nil }
    self.init(from: from, to: to)
  }

  /// `2026-02-05..2026-02-10`, and shorter where the days are a whole day, month or year.
  public var description: String {
    let (from, to) = (days.lowerBound, days.upperBound)
    if from == to { return "\(from)" }
    if from == Day.first { return "..\(to)" }
    if to == Day.last { return "\(from).." }
    let month = String("\(from)".prefix(7))
    if DayRange.calendarPeriod(month[...]) == days { return month }
    let year = String("\(from)".prefix(4))
    return DayRange.calendarPeriod(year[...]) == days ? year : "\(from)..\(to)"
  }

  private static func period(_ text: Substring, _ today: Day) -> ClosedRange<Day>? {
    switch text {
    case "today": today...today
    case "yesterday": today.adding(days: -1)...today.adding(days: -1)
    default: calendarPeriod(text) ?? lately(text, today)
    }
  }

  /// `last-30-days`: the days up to today, which is the last of them.
  private static func lately(_ text: Substring, _ today: Day) -> ClosedRange<Day>? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "last", let count = Int(parts[1]),
      (1...100_000).contains(count)
    else { return nil }
    let from: Day? =
      switch parts[2] {
      case "day", "days": today.adding(days: 1 - count)
      case "week", "weeks": today.adding(days: 1 - 7 * count)
      case "month", "months": today.adding(months: -count).adding(days: 1)
      case "year", "years": today.adding(months: -12 * count).adding(days: 1)
      default: nil
      }
    return from.map { min($0, today)...today }
  }

  /// The days of a day, a month or a year of the calendar.
  private static func calendarPeriod(_ text: Substring) -> ClosedRange<Day>? {
    if let day = Day(text), text.utf8.count == 10 { return day...day }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0].utf8.count == 4,
      parts.allSatisfy({ $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }), let year = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else {
      guard let first = Day(year: year, month: 1, day: 1) else { return nil }
      return first...first.adding(days: Day.length(ofMonth: 2, year: year) + 336)
    }
    guard parts[1].utf8.count == 2, let month = Int(parts[1]),
      let first = Day(year: year, month: month, day: 1)
    else { return nil }
    return first...first.adding(days: Day.length(ofMonth: month, year: year) - 1)
  }
}

extension String {
  /// What stands before and after the first `..`; nil where there is none.
  var partedByDots: (Substring, Substring)? {
    let dot = UInt8(ascii: ".")
    var index = utf8.startIndex
    while let first = utf8[index...].firstIndex(of: dot) {
      let second = utf8.index(after: first)
      guard second < utf8.endIndex else { return nil }
      if utf8[second] == dot { return (self[..<first], self[utf8.index(after: second)...]) }
      index = second
    }
    return nil
  }
}
