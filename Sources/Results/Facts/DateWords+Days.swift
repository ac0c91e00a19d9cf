/// Days, and what is longer: weeks, months, seasons, years.
extension DateWords {
  /// `October, no year` for `XXXX-10`; nil for what reads well as it is.
  static func date(_ value: String) -> String? {
    if let wholly = unknown[value] { return wholly }
    if let year = century(value) ?? fiscal(value) { return year }
    let parts = value.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, let year = year(parts[0]) else { return nil }
    switch parts.count {
    case 2: return part(parts[1], of: year)
    case 3 where parts[1].first == "W": return dayOfWeek(parts[2], in: parts[1], of: year)
    case 3 where year.isEmpty: return day(parts[2], of: parts[1])
    default: return nil
    }
  }

  static let unknownDay = "no date"
  private static let unknown = [
    "XXXX": "no year", "XXXX-XX": "no month", "XXXX-XX-XX": unknownDay, "XXXX-WXX": "week, no date",
  ]

  /// The year of a value, empty where it is not known; nil for what is none.
  private static func year(_ text: String) -> String? {
    if text == "XXXX" { return "" }
    return text.utf8.count == 4 && text[...].isDigits ? text : nil
  }

  /// `16th century` for `15`, `1990s` for `199`.
  private static func century(_ value: String) -> String? {
    guard value[...].isDigits, let number = Int(value) else { return nil }
    switch value.utf8.count {
    case 2: return "\(ordinal(number + 1)) century"
    case 3: return "\(value)0s"
    default: return nil
    }
  }

  /// `fiscal year 2025` for `FY2025`, `second quarter of fiscal year 2025` for `FY2025-Q2`.
  private static func fiscal(_ value: String) -> String? {
    guard value.hasPrefix("FY"), value.utf8.count >= 6 else { return nil }
    let (year, rest) = (value.dropFirst(2).prefix(4), value.dropFirst(6))
    guard year.isDigits else { return nil }
    if rest.isEmpty { return "fiscal year \(year)" }
    return parts[String(rest.dropFirst())].map { "\($0) of fiscal year \(year)" }
  }

  /// A month, a season, a quarter, a half or a week of a year.
  private static func part(_ text: String, of year: String) -> String? {
    if let season = seasons[text] { return named(season, " ", year) }
    if let part = parts[text] { return named(part, " of ", year) }
    if let week = week(text) { return named(week, " of ", year) }
    // A month of a year that is known reads well: 2026-02.
    return year.isEmpty ? month(text).map { named($0, "", year) } : nil
  }

  private static func named(_ name: String, _ joint: String, _ year: String) -> String {
    year.isEmpty ? "\(name), no year" : "\(name)\(joint)\(year)"
  }

  /// A day of the week, or a weekend: `Monday` for `XXXX-WXX-1`, where its date is not known.
  private static func dayOfWeek(_ text: String, in week: String, of year: String) -> String? {
    let name = text == "WE" ? "weekend" : name(text, in: weekdays)
    guard let name else { return nil }
    if week == "WXX" { return year.isEmpty ? name : "\(name), \(year)" }
    return self.week(week).map { named("\(name) of \($0)", " of ", year) }
  }

  /// `February 24, no year` for `XXXX-02-24`.
  private static func day(_ text: String, of month: String) -> String? {
    guard text.utf8.count == 2, let number = Int(text), (1...31).contains(number) else {
      return nil
    }
    if month == "XX" { return "\(ordinal(number)) day, no month" }
    return self.month(month).map { named("\($0) \(number)", "", "") }
  }

  private static func week(_ text: String) -> String? {
    guard text.first == "W", text.utf8.count == 3 else { return nil }
    return Int(text.dropFirst()).map { "week \($0)" }
  }

  private static func month(_ text: String) -> String? {
    text.utf8.count == 2 ? name(text, in: months) : nil
  }

  /// The name of a number that counts from 1.
  private static func name(_ number: String, in names: [String]) -> String? {
    guard let number = Int(number), (1...names.count).contains(number) else { return nil }
    return names[number - 1]
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let seasons = ["SP": "spring", "SU": "summer", "FA": "fall", "WI": "winter"]
  private static let parts = [
    "Q1": "first quarter", "Q2": "second quarter", "Q3": "third quarter", "Q4": "fourth quarter",
    "H1": "first half", "H2": "second half",
  ]

  /// `16th`
  private static func ordinal(_ number: Int) -> String {
    let isTeen = number / 10 % 10 == 1
    let ending = isTeen ? nil : [1: "st", 2: "nd", 3: "rd"][number % 10]
    return "\(number)\(ending ?? "th")"
  }
}

extension Substring {
  /// Whether it is digits of ASCII alone, and not empty.
  var isDigits: Bool { !isEmpty && utf8.allSatisfy { $0 &- 0x30 < 10 } }
}
