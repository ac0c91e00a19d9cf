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

  /// Reads a day, a month, a year, or two of them with `..` between, either left out.
  public init?(_ text: String) {
    guard let dots = text.range(of: "..") else {
      guard let days = DayRange.period(text) else { return nil }
      self.init(from: days.lowerBound, to: days.upperBound)
      return
    }
    let (low, high) = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
    guard !(low.isEmpty && high.isEmpty) else { return nil }
    let from = low.isEmpty ? nil : DayRange.period(low)?.lowerBound
    let to = high.isEmpty ? nil : DayRange.period(high)?.upperBound
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
    if DayRange.period(month) == days { return month }
    let year = String("\(from)".prefix(4))
    return DayRange.period(year) == days ? year : "\(from)..\(to)"
  }

  /// The days of a day, a month or a year.
  static func period(_ text: String) -> ClosedRange<Day>? {
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
  /// The first place of `text`, without Foundation.
  fileprivate func range(of text: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return start..<index(start, offsetBy: text.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
