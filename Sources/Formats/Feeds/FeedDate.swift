import Articles

/// Dates of feeds, by RFC 822, RFC 3339 and W3CDTF and by how all three are misspelt.
enum FeedDate {
  /// Reads what `DateNotation` reads, and besides: years of two digits, as RFC 822 had them,
  /// one-letter and lesser zones, and numbers with a single digit.
  ///
  ///     FeedDate.date(in: "Thu, 5 Feb 26 10:32 UT")   // 2026-02-05T10:32:00Z
  static func date(in text: String) -> NewsDate? {
    let text = text.oneLine
    guard !text.isEmpty, text.utf8.count <= 200 else { return nil }
    return mailDate(in: withoutComments(text)) ?? DateNotation.date(in: text)
  }

  /// RFC 822 lets comments in parentheses stand anywhere: `10:32 +0100 (CET)`.
  private static func withoutComments(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "(")) else { return text }
    var depth = 0
    return String(
      text.filter { character in
        if character == "(" { depth += 1 }
        defer { if character == ")" && depth > 0 { depth -= 1 } }
        return depth == 0
      })
  }

  /// `Thu, 5 Feb 26 10:32 UT`, `Thu Feb  5 10:32:00 GMT 2026`
  private static func mailDate(in text: String) -> NewsDate? {
    var words = text.split { $0.isWhitespace || $0 == "," }[...]
    if let first = words.first, first.utf8.first.map({ $0 &- 0x30 >= 10 }) ?? false,
      CalendarWords.months[Tokenizer.fold(first.trimmedDot)] == nil
    {
      words.removeFirst()
    }
    guard words.count >= 3 else { return nil }
    let first = words.removeFirst()
    let second = words.removeFirst()
    let isMonthFirst = CalendarWords.months[Tokenizer.fold(first.trimmedDot)] != nil
    let month = CalendarWords.months[Tokenizer.fold((isMonthFirst ? first : second).trimmedDot)]
    guard let month, let day = Int(isMonthFirst ? second : first) else { return nil }
    var year: Int?
    var clock: (Int, Int, Int)?
    var offset: Int?
    for word in words {
      // Half days are the general notation's.
      if ["am", "pm", "a.m.", "p.m."].contains(word.lowercased()) { return nil }
      if clock == nil, let read = time(word) {
        clock = read
      } else if year == nil, let read = self.year(word) {
        year = read
      } else if offset == nil {
        offset = zone(word)
      }
    }
    guard let year, let day = Day(year: year, month: month, day: day) else { return nil }
    let time = clock.flatMap {
      NewsDate.Time(hour: $0.0, minute: $0.1, second: $0.2, offset: offset)
    }
    return NewsDate(day, at: time)
  }

  /// Two digits mean the years 1970 to 2069.
  private static func year(_ word: Substring) -> Int? {
    guard word.utf8.count == 2 || word.utf8.count == 4, let year = Int(word), year >= 0 else {
      return nil
    }
    return word.utf8.count == 4 ? year : year < 70 ? 2000 + year : 1900 + year
  }

  private static func time(_ word: Substring) -> (Int, Int, Int)? {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3 else { return nil }
    let numbers = parts.compactMap { Int($0.prefix { $0 != "." }) }
    guard numbers.count == parts.count else { return nil }
    return (numbers[0], numbers[1], numbers.count == 3 ? numbers[2] : 0)
  }

  /// Minutes east of UTC: `+0100`, `-05:00`, `EST`, `Z`.
  private static func zone(_ word: Substring) -> Int? {
    let name = word.lowercased()
    if let offset = CalendarWords.zones[name] ?? zones[name] { return offset }
    guard let sign = word.utf8.first, sign == 0x2B || sign == 0x2D else { return nil }
    let digits = word.dropFirst().filter { $0 != ":" }
    guard digits.utf8.count == 4, let number = Int(digits), number >= 0 else { return nil }
    return (sign == 0x2D ? -1 : 1) * (number / 100 * 60 + number % 100)
  }

  /// Zones of RFC 822 that nothing but mail and feeds has. Its military letters but `Z` were
  /// printed with the wrong sign there (RFC 1123, section 5.2.14), and mean nothing.
  private static let zones = [
    "ut": 0, "akst": -540, "akdt": -480, "hst": -600, "aest": 600, "aedt": 660, "jst": 540,
    "nzst": 720, "nzdt": 780, "sgt": 480, "hkt": 480,
  ]
}

extension Substring {
  fileprivate var trimmedDot: String { hasSuffix(".") ? String(dropLast()) : String(self) }
}
