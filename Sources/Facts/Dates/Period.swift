import Articles

/// A stretch of the calendar that has a name: a day, a week, the fall of a year.
///
/// Weeks are those of ISO 8601, from Monday to Sunday. Seasons are the meteorological ones of the
/// northern half of the world: spring begins on 1 March, and winter on 1 December of the year that
/// names it.
enum Period: Hashable, Sendable {
  case day(Day)
  /// By its Monday.
  case week(Day)
  case weekend(Day)
  case month(Int, Int)
  case quarter(Int, Int)
  case half(Int, Int)
  /// 1 is spring, 4 winter.
  case season(Int, Int)
  case year(Int)
  /// 199 is the 1990s.
  case decade(Int)
  /// 19 is the 20th century.
  case century(Int)
  /// A year of business, whose days differ from firm to firm.
  case fiscalYear(Int)
  case fiscalQuarter(Int, Int)

  /// The period of a unit that holds a day.
  init(_ unit: TimeUnit, holding day: Day) {
    switch unit {
    case .second, .minute, .hour, .day, .night: self = .day(day)
    case .week, .fortnight: self = .week(day.monday)
    case .weekend: self = .weekend(day.monday)
    case .month: self = .month(day.year, day.month)
    case .quarter: self = .quarter(day.year, (day.month + 2) / 3)
    case .year: self = .year(day.year)
    case .decade: self = .decade(day.year / 10)
    case .century, .millennium: self = .century(day.year / 100)
    }
  }

  /// The period as many of its kind later; nil beyond the years 1 to 9999.
  func shifted(by count: Int) -> Period? {
    guard abs(count) <= 1_000_000 else { return nil }
    switch self {
    case .day(let day): return day.shifted(days: count).map { .day($0) }
    case .week(let monday): return monday.shifted(days: 7 * count).map { .week($0) }
    case .weekend(let monday): return monday.shifted(days: 7 * count).map { .weekend($0) }
    case .month(let year, let month):
      let (year, month) = Period.carry(year, month - 1 + count, 12)
      return Period.isYear(year) ? .month(year, month + 1) : nil
    case .quarter(let year, let quarter):
      let (year, quarter) = Period.carry(year, quarter - 1 + count, 4)
      return Period.isYear(year) ? .quarter(year, quarter + 1) : nil
    case .half(let year, let half):
      let (year, half) = Period.carry(year, half - 1 + count, 2)
      return Period.isYear(year) ? .half(year, half + 1) : nil
    case .season(let year, let season):
      return Period.isYear(year + count) ? .season(year + count, season) : nil
    case .year(let year): return Period.isYear(year + count) ? .year(year + count) : nil
    case .decade(let decade):
      return Period.isYear((decade + count) * 10) ? .decade(decade + count) : nil
    case .century(let century):
      return Period.isYear((century + count) * 100) ? .century(century + count) : nil
    case .fiscalYear(let year): return Period.isYear(year + count) ? .fiscalYear(year + count) : nil
    case .fiscalQuarter(let year, let quarter):
      return Period.isYear(year + count) ? .fiscalQuarter(year + count, quarter) : nil
    }
  }

  private static func carry(_ year: Int, _ part: Int, _ parts: Int) -> (Int, Int) {
    let rest = (part % parts + parts) % parts
    return (year + (part - rest) / parts, rest)
  }

  private static func isYear(_ year: Int) -> Bool { (1...9999).contains(year) }

  /// The TIMEX3 value.
  var value: String {
    switch self {
    case .day(let day): day.digits
    case .week(let monday): monday.isoWeek
    case .weekend(let monday): monday.isoWeek + "-WE"
    case .month(let year, let month):
      Period.part(of: year, 0x30 + month / 10, 0x30 + month % 10)
    case .quarter(let year, let quarter): Period.part(of: year, 0x51, 0x30 + quarter)
    case .half(let year, let half): Period.part(of: year, 0x48, 0x30 + half)
    case .season(let year, let season): "\(Period.four(year))-\(Period.seasons[season & 3])"
    case .year(let year): Period.four(year)
    case .decade(let decade): Period.zeros(decade, 3)
    case .century(let century): "\(Period.two(century))"
    case .fiscalYear(let year): "FY\(Period.four(year))"
    case .fiscalQuarter(let year, let quarter): "FY\(Period.four(year))-Q\(quarter)"
    }
  }

  /// By the number of the season, 4 at 0.
  static let seasons = ["WI", "SP", "SU", "FA"]

  /// Its first and last day; nil for a year of business.
  var days: ClosedRange<Day>? {
    switch self {
    case .day(let day): return day...day
    case .week(let monday): return monday...monday.adding(days: 6)
    case .weekend(let monday): return monday.adding(days: 5)...monday.adding(days: 6)
    case .month(let year, let month): return Period.months(year, month, 1)
    case .quarter(let year, let quarter): return Period.months(year, quarter * 3 - 2, 3)
    case .half(let year, let half): return Period.months(year, half * 6 - 5, 6)
    case .season(let year, let season): return Period.months(year, season * 3, 3)
    case .year(let year): return Period.months(year, 1, 12)
    case .decade(let decade): return Period.years(decade * 10, 10)
    case .century(let century): return Period.years(century * 100, 100)
    case .fiscalYear, .fiscalQuarter: return nil
    }
  }

  private static func months(_ year: Int, _ month: Int, _ count: Int) -> ClosedRange<Day>? {
    let end = year * 12 + month - 2 + count
    let (lastYear, lastMonth) = (end / 12, end % 12 + 1)
    guard let first = Day(year: year, month: month, day: 1),
      let last = Day(
        year: lastYear, month: lastMonth, day: Day.length(ofMonth: lastMonth, year: lastYear))
    else { return nil }
    return first...last
  }

  private static func years(_ year: Int, _ count: Int) -> ClosedRange<Day>? {
    guard let first = Day(year: max(year, 1), month: 1, day: 1),
      let last = Day(year: year + count - 1, month: 12, day: 31)
    else { return nil }
    return first...last
  }

  /// A year, a hyphen and two characters; made for many facts, so without an intermediate string.
  private static func part(of year: Int, _ first: Int, _ second: Int) -> String {
    String(unsafeUninitializedCapacity: 7) { buffer in
      var rest = year
      for index in [3, 2, 1, 0] {
        buffer[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      buffer[4] = 0x2D
      buffer[5] = UInt8(truncatingIfNeeded: first)
      buffer[6] = UInt8(truncatingIfNeeded: second)
      return 7
    }
  }

  static func two(_ number: Int) -> String { zeros(number, 2) }
  static func four(_ number: Int) -> String { zeros(number, 4) }

  private static func zeros(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Day {
  /// The day as ISO 8601 writes it; made for every fact, so without an intermediate string.
  var digits: String {
    String(unsafeUninitializedCapacity: 10) { buffer in
      var rest = decimal
      for index in [9, 8, 6, 5, 3, 2, 1, 0] {
        buffer[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      buffer[4] = 0x2D
      buffer[7] = 0x2D
      return 10
    }
  }

  /// 1 is Monday, 7 Sunday.
  var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  var monday: Day { adding(days: 1 - weekday) }

  /// The week of ISO 8601 that holds it: `2026-W06`.
  var isoWeek: String {
    let thursday = adding(days: 4 - weekday)
    guard let newYear = Day(year: thursday.year, month: 1, day: 1) else { return "" }
    let week = (thursday.number - newYear.number) / 7 + 1
    return "\(Period.four(thursday.year))-W\(Period.two(week))"
  }

  /// The day so many days later; nil beyond the years 1 to 9999.
  func shifted(days: Int) -> Day? {
    let wanted = number + days
    return wanted < Day.first.number || wanted > Day.last.number ? nil : Day(number: wanted)
  }
}
