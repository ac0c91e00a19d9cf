import Articles

/// A day of the year that is known by a name, as the list `calendar` writes it.
///
/// `12-25` is a day, `11-4-4` the fourth Thursday of November, `5-1-0` the last Monday of May,
/// `E-2` two days before Easter, and `2001-09-11` a day of one year.
struct Holiday: Sendable {
  private let rule: Rule

  private enum Rule: Sendable {
    case once(Day)
    case fixed(month: Int, day: Int)
    case weekday(month: Int, weekday: Int, count: Int)
    case easter(Int)
  }

  init?(_ text: String) {
    if let day = Day(text) {
      rule = .once(day)
      return
    }
    if text.hasPrefix("E") {
      rule = .easter(Int(text.dropFirst()) ?? 0)
      return
    }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    if parts.count == 2 {
      rule = .fixed(month: parts[0], day: parts[1])
    } else if parts.count == 3 {
      rule = .weekday(month: parts[0], weekday: parts[1], count: parts[2])
    } else {
      return nil
    }
  }

  /// The day itself, where it was only once.
  var once: Day? { if case .once(let day) = rule { day } else { nil } }

  var open: String {
    switch rule {
    case .once(let day): day.description
    case .fixed(let month, let day): "XXXX-\(Period.two(month))-\(Period.two(day))"
    case .weekday(let month, _, _): "XXXX-\(Period.two(month))"
    case .easter: "XXXX-XX-XX"
    }
  }

  func day(in year: Int) -> Day? {
    switch rule {
    case .once(let day): return day
    case .fixed(let month, let day): return Day(year: year, month: month, day: day)
    case .easter(let days): return Holiday.easter(year)?.adding(days: days)
    case .weekday(let month, let weekday, let count):
      if count == 0 {
        let length = Day.length(ofMonth: month, year: year)
        guard let last = Day(year: year, month: month, day: length) else { return nil }
        return last.adding(days: -((last.weekday - weekday + 7) % 7))
      }
      guard let first = Day(year: year, month: month, day: 1) else { return nil }
      return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (count - 1))
    }
  }

  /// Easter Sunday of the Western churches, by the anonymous Gregorian algorithm (Meeus, Jones and
  /// Butcher).
  private static func easter(_ year: Int) -> Day? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
