import Articles

/// Days as the paths of addresses spell them.
enum AddressDay {
  /// `2026/02/05`, `2026/feb/5`
  static func day(ofParts parts: [Substring]) -> Day? {
    guard parts.count >= 3 else { return nil }
    for index in 0...(parts.count - 3) {
      guard let year = number(parts[index], digits: 4), let month = month(parts[index + 1]),
        let date = number(parts[index + 2], digits: 1...2),
        let day = plausible(Day(year: year, month: month, day: date))
      else { continue }
      return day
    }
    return nil
  }

  /// `2026-02-05`, `20260205`, `talks-2026-02-05.html`, `2026-02-05-talks`
  static func day(ofPart part: Substring) -> Day? {
    let bytes = Array(part.utf8)
    for length in [10, 8] where bytes.count >= length {
      for start in [0, bytes.count - length, stem(bytes) - length] where start >= 0 {
        let range = start..<start + length
        guard isFree(bytes, range), isWritten(bytes[range]),
          let day = plausible(Day(String(decoding: bytes[range], as: UTF8.self)))
        else { continue }
        return day
      }
    }
    return nil
  }

  /// Whether no other digit stands at the ends.
  private static func isFree(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0
    let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0
    return !before.isASCIIDigit && !after.isASCIIDigit
  }

  private static func isWritten(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
  }

  /// Where a file's ending begins.
  private static func stem(_ bytes: [UInt8]) -> Int {
    bytes.lastIndex(of: UInt8(ascii: ".")) ?? bytes.count
  }

  /// Numbers of articles look like days of any year; the web's papers begin in the nineties.
  private static func plausible(_ day: Day?) -> Day? {
    day.flatMap { (1990...2100).contains($0.year) ? $0 : nil }
  }

  private static func month(_ part: Substring) -> Int? {
    number(part, digits: 1...2) ?? CalendarWords.months[part.lowercased()]
  }

  private static func number(_ part: Substring, digits: ClosedRange<Int>) -> Int? {
    digits.contains(part.utf8.count) && part.utf8.allSatisfy(\.isASCIIDigit) ? Int(part) : nil
  }

  private static func number(_ part: Substring, digits: Int) -> Int? {
    number(part, digits: digits...digits)
  }
}
