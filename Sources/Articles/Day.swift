/// A day of the calendar, as a newspaper prints it: no time, no zone.
///
/// Years run from 1 to 9999 in the Gregorian calendar (before 1582, as ISO 8601 extends it).
///
///     Day("2026-02-05")?.adding(days: 24)   // 2026-03-01
///     Day("2026-02-30")                     // nil
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Makes a day, or nil where the calendar has none such.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// Reads `2026-02-05` or `20260205`; anything else is nil.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count <= 10 else { return nil }
    var text = String(text)
    guard let day = text.withUTF8({ Day(utf8: $0) }) else { return nil }
    self = day
  }

  private init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    var (number, digits, dashes) = (0, 0, 0)
    for byte in bytes {
      if byte &- 0x30 < 10 {
        guard digits < 8 else { return nil }
        number = number * 10 + Int(byte &- 0x30)
        digits += 1
      } else {
        guard byte == 0x2D, digits == (dashes == 0 ? 4 : 6) else { return nil }
        dashes += 1
      }
    }
    guard digits == 8, dashes == 0 || dashes == 2 else { return nil }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The ISO 8601 form: `2026-02-05`.
  public var description: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public static func < (left: Day, right: Day) -> Bool { left.decimal < right.decimal }

  /// The day as one decimal number: 20260205.
  public var decimal: Int { year * 10_000 + month * 100 + day }

  /// The day after `days` more days (or fewer, where negative); kept within the years 1 to 9999.
  public func adding(days: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return Day(number: overflow ? (days > 0 ? .max : .min) : sum)
  }

  /// Days since 1970-01-01.
  ///
  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
  public var number: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day that is `number` days after 1970-01-01 (`civil_from_days` of the same source); kept
  /// within the years 1 to 9999.
  public init(number: Int) {
    let shifted = min(max(number, Day.first.number), Day.last.number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(unchecked: year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The first and the last day that can be named.
  public static let first = Day(unchecked: 1, 1, 1)
  public static let last = Day(unchecked: 9999, 12, 31)

  /// How many days a month has.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A number with zeros before it up to `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
