import Articles

/// A word, a number or a mark of a text that may hold a date.
struct DateLexeme {
  let kind: Kind
  /// Whether white space stood before it.
  let isSpaced: Bool

  enum Kind: Hashable {
    case number(Int, digits: Int)
    /// A word in small letters without diacritics.
    case word(String)
    case mark(Unicode.Scalar)
  }

  var isDecoration: Bool {
    switch kind {
    case .number: false
    case .mark: true
    case .word(let word): CalendarWords.decorations.contains(word)
    }
  }
}

/// Finds a date, and the time beside it, among the lexemes of a short text.
struct DateReader {
  let lexemes: [DateLexeme]

  init(_ text: String) {
    var lexemes: [DateLexeme] = []
    var isSpaced = true
    var rest = text.prefix(400).unicodeScalars[...]
    while let first = rest.first {
      if first.properties.isWhitespace {
        isSpaced = true
        rest.removeFirst()
        continue
      }
      let kind: DateLexeme.Kind
      if first.value &- 0x30 < 10 {
        let digits = rest.prefix { $0.value &- 0x30 < 10 }
        kind = .number(Int(String(String.UnicodeScalarView(digits))) ?? -1, digits: digits.count)
        rest = rest[digits.endIndex...]
      } else if first.properties.isAlphabetic {
        let letters = rest.prefix {
          $0.properties.isAlphabetic || $0 == "’" || $0 == "'"
            || $0.properties.generalCategory == .nonspacingMark
        }
        kind = .word(Tokenizer.fold(String(String.UnicodeScalarView(letters))))
        rest = rest[letters.endIndex...]
      } else {
        kind = .mark(first)
        rest.removeFirst()
      }
      lexemes.append(DateLexeme(kind: kind, isSpaced: isSpaced))
      isSpaced = false
    }
    self.lexemes = lexemes
  }

  /// The first date, and which lexemes make it up with its time.
  mutating func read() -> (date: NewsDate, used: Set<Int>)? {
    for start in lexemes.indices {
      guard let (day, end) = day(at: start) else { continue }
      var used = Set(start..<end)
      let time = time(outside: start..<end)
      if let time { used.formUnion(time.range) }
      return (NewsDate(day, at: time?.time), used)
    }
    return nil
  }

  // MARK: Days

  private func day(at start: Int) -> (Day, end: Int)? {
    switch lexemes[start].kind {
    case .number(let number, let digits):
      return compactDay(number, digits, at: start) ?? numericDay(at: start) ?? dayMonthYear(
        at: start)
        ?? yearMonthDay(at: start)
    case .word(let word):
      guard let month = CalendarWords.months[word] else { return nil }
      return monthDayYear(month, at: start)
    case .mark: return nil
    }
  }

  /// `20260205`
  private func compactDay(_ number: Int, _ digits: Int, at start: Int) -> (Day, end: Int)? {
    guard digits == 8, let day = Day(String(number)) else { return nil }
    return (day, start + 1)
  }

  /// `2026-02-05`, `5.2.2026`, `13/2/2026`: three numbers with the same mark between them.
  private func numericDay(at start: Int) -> (Day, end: Int)? {
    guard let (first, firstDigits) = number(start), let mark = mark(start + 1),
      "-/.".contains(mark),
      let (second, _) = number(afterMark: start + 2), self.mark(start + 3) == mark,
      let (third, thirdDigits) = number(afterMark: start + 4)
    else { return nil }
    let end = start + 5
    if firstDigits == 4 { return Day(year: first, month: second, day: third).map { ($0, end) } }
    guard thirdDigits == 4 else { return nil }
    let european = Day(year: third, month: second, day: first)
    let american = Day(year: third, month: first, day: second)
    if mark == "." { return european.map { ($0, end) } }
    if let european, let american, european != american { return nil }
    return (european ?? american).map { ($0, end) }
  }

  /// `5 February 2026`, `5. Februar 2026`, `5 de febrero de 2026`, `1er avril 2025`, `5th of May, 2026`
  private func dayMonthYear(at start: Int) -> (Day, end: Int)? {
    guard let (day, digits) = number(start), digits <= 2 else { return nil }
    var next = start + 1
    if case .word(let word)? = kind(next), !lexemes[next].isSpaced,
      CalendarWords.ordinals.contains(word)
    {
      next += 1
    }
    next = skip(marks: ".-/", words: ["de", "of", "d", "º", "o"], from: next)
    guard case .word(let word)? = kind(next), let month = CalendarWords.months[word] else {
      return nil
    }
    next = skip(marks: ".,-/", words: ["de", "del"], from: next + 1)
    guard let (year, yearDigits) = number(next), yearDigits == 4 else { return nil }
    return Day(year: year, month: month, day: day).map { ($0, next + 1) }
  }

  /// `Feb. 5, 2026`, `February 5th 2026`
  private func monthDayYear(_ month: Int, at start: Int) -> (Day, end: Int)? {
    var next = skip(marks: ".", words: [], from: start + 1)
    guard let (day, digits) = number(next), digits <= 2 else { return nil }
    next += 1
    if case .word(let word)? = kind(next), !lexemes[next].isSpaced,
      CalendarWords.ordinals.contains(word)
    {
      next += 1
    }
    next = skip(marks: ",.", words: [], from: next)
    guard let (year, yearDigits) = number(next), yearDigits == 4 else { return nil }
    return Day(year: year, month: month, day: day).map { ($0, next + 1) }
  }

  /// `2026 February 5`
  private func yearMonthDay(at start: Int) -> (Day, end: Int)? {
    guard let (year, digits) = number(start), digits == 4, case .word(let word)? = kind(start + 1),
      let month = CalendarWords.months[word]
    else { return nil }
    let next = skip(marks: ".", words: [], from: start + 2)
    guard let (day, dayDigits) = number(next), dayDigits <= 2 else { return nil }
    return Day(year: year, month: month, day: day).map { ($0, next + 1) }
  }

  // MARK: Times

  /// A time of day that stands outside the day: `10:32 AM EST`, `14.05 Uhr`, `T08:00:00+01:00`.
  private func time(outside day: Range<Int>) -> (time: NewsDate.Time, range: Range<Int>)? {
    for start in lexemes.indices where !day.contains(start) {
      guard let (hour, hourDigits) = number(start), hourDigits <= 2 else { continue }
      var next = start + 1
      var minute = 0
      if partsTime(start + 1), let (minutes, digits) = number(afterMark: start + 2), digits == 2 {
        minute = minutes
        next = start + 3
      } else if !isHalfDay(start + 1) {
        continue
      }
      var second = 0
      if mark(next) == ":", let (seconds, digits) = number(afterMark: next + 1), digits == 2 {
        second = seconds
        next += 2
        if mark(next) == ".", number(afterMark: next + 1) != nil { next += 2 }
      }
      let hours = halfDay(hour, &next)
      let offset = zone(&next)
      if let time = NewsDate.Time(hour: hours, minute: minute, second: second, offset: offset) {
        return (time, start..<next)
      }
    }
    return nil
  }

  /// `:` or `h` after an hour; a full stop where a zone or "Uhr" follows the minutes.
  private func partsTime(_ index: Int) -> Bool {
    if mark(index) == ":" || (kind(index) == .word("h") && !lexemes[index].isSpaced) { return true }
    guard mark(index) == ".", case .word(let word)? = kind(index + 2) else { return false }
    return word == "uhr" || CalendarWords.zones[word] != nil
  }

  /// Whether am or pm stands here.
  private func isHalfDay(_ index: Int) -> Bool {
    guard case .word(let word)? = kind(index) else { return false }
    if word == "am" || word == "pm" { return true }
    return (word == "a" || word == "p") && mark(index + 1) == "." && kind(index + 2) == .word("m")
  }

  /// The hour of the whole day, where am or pm follows.
  private func halfDay(_ hour: Int, _ next: inout Int) -> Int {
    guard case .word(let word)? = kind(next) else { return hour }
    var half = word
    var end = next + 1
    if half == "a" || half == "p", mark(end) == ".", kind(end + 1) == .word("m") {
      half += "m"
      end = skip(marks: ".", words: [], from: end + 2)
    }
    guard half == "am" || half == "pm", (1...12).contains(hour) else {
      if word == "uhr" || word == "h" { next += 1 }
      return hour
    }
    next = end
    return hour % 12 + (half == "pm" ? 12 : 0)
  }

  /// Minutes east of UTC, where a zone follows.
  private func zone(_ next: inout Int) -> Int? {
    var at = next
    if mark(at) == "(" { at += 1 }
    if case .word(let word)? = kind(at), let offset = CalendarWords.zones[word] {
      next = at + 1
      guard offset == 0, let shifted = numericZone(&next) else { return offset }
      return shifted
    }
    return numericZone(&next)
  }

  /// `+01:00`, `-0500`
  private func numericZone(_ next: inout Int) -> Int? {
    guard let sign = mark(next), sign == "+" || sign == "-" || sign == "−",
      let (hours, digits) = number(afterMark: next + 1)
    else { return nil }
    let direction = sign == "+" ? 1 : -1
    if digits == 4 {
      next += 2
      return direction * (hours / 100 * 60 + hours % 100)
    }
    guard digits <= 2 else { return nil }
    next += 2
    guard mark(next) == ":", let (minutes, digits) = number(afterMark: next + 1), digits == 2 else {
      return direction * hours * 60
    }
    next += 2
    return direction * (hours * 60 + minutes)
  }

  // MARK: Lexemes

  private func kind(_ index: Int) -> DateLexeme.Kind? {
    lexemes.indices.contains(index) ? lexemes[index].kind : nil
  }

  private func number(_ index: Int) -> (value: Int, digits: Int)? {
    if case .number(let value, let digits)? = kind(index), value >= 0 {
      (value, digits)
    } else {
      nil
    }
  }

  /// A number right after a mark, without white space.
  private func number(afterMark index: Int) -> (value: Int, digits: Int)? {
    lexemes.indices.contains(index) && !lexemes[index].isSpaced ? number(index) : nil
  }

  private func mark(_ index: Int) -> Unicode.Scalar? {
    if case .mark(let mark)? = kind(index) { mark } else { nil }
  }

  private func skip(marks: String, words: Set<String>, from index: Int) -> Int {
    var index = index
    while let kind = kind(index) {
      switch kind {
      case .mark(let mark) where marks.unicodeScalars.contains(mark): index += 1
      case .word(let word) where words.contains(word): index += 1
      default: return index
      }
    }
    return index
  }
}

extension String {
  fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}
