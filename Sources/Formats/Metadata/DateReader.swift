import Articles

/// Finds a date, and the time beside it, among the lexemes of a short text.
struct DateReader {
  let lexemes: [DateLexeme]
  /// How dates such as `02/05/2026` are meant; where it is not known, they are not read.
  let order: DateOrder?

  init(_ text: String, order: DateOrder? = nil) {
    lexemes = DateLexeme.lexemes(of: text)
    self.order = order
  }

  /// The first date from a lexeme on, and which lexemes make it up with its time.
  func read(from first: Int = 0) -> (date: NewsDate, used: Set<Int>)? {
    for start in lexemes.indices.dropFirst(first) where !isNegative(start) {
      if let stamp = stamp(at: start) { return (stamp, [start]) }
      guard let found = day(at: start), found.day.year >= DateNotation.firstYear else { continue }
      var used = Set(start..<found.end)
      let time = time(beside: start..<found.end, after: first, inside: found.time)
      if let time { used.formUnion(time.range) }
      return (NewsDate(found.day, at: time?.time), used)
    }
    return nil
  }

  /// Whether a minus makes a year of a number before our era, as in `-2026-02-05`; a dash before a
  /// date stands off, or stands at the end of a word.
  private func isNegative(_ index: Int) -> Bool {
    guard let (_, digits) = number(index), digits >= 4, !lexemes[index].isSpaced,
      let sign = mark(index - 1)
    else { return false }
    return (sign == "-" || sign == "\u{2212}") && lexemes[index - 1].isSpaced
  }

  /// A day, the lexeme after it, and where its time stands if it stands inside of it.
  typealias FoundDay = (day: Day, end: Int, time: Int?)

  func day(at start: Int) -> FoundDay? {
    switch lexemes[start].kind {
    case .number(let number, let digits):
      compactDay(number, digits, at: start) ?? numericDay(at: start) ?? eastAsianDay(at: start)
        ?? dayMonthYear(at: start) ?? yearMonthDay(at: start)
    case .word(let word):
      CalendarWords.months[word].flatMap { monthDayYear($0, at: start) }
    case .mark: nil
    }
  }

  // MARK: Numbers alone

  /// `20260205`
  private func compactDay(_ number: Int, _ digits: Int, at start: Int) -> FoundDay? {
    guard digits == 8, let day = Day(String(number)) else { return nil }
    return (day, start + 1, nil)
  }

  /// `20260205103207`, `202602051032`
  private func stamp(at start: Int) -> NewsDate? {
    guard case .number(let number, let digits) = lexemes[start].kind, digits == 12 || digits == 14,
      number > 0
    else { return nil }
    let seconds = digits == 14 ? number : number * 100
    guard let day = Day(String(seconds / 1_000_000)), day.year >= DateNotation.firstYear,
      let time = NewsDate.Time(
        hour: seconds / 10_000 % 100, minute: seconds / 100 % 100, second: seconds % 100)
    else { return nil }
    return NewsDate(day, at: time)
  }

  /// `2026-02-05`, `5.2.2026`, `13/2/2026`, `2026. 2. 5.`: three numbers with the same mark
  /// between.
  private func numericDay(at start: Int) -> FoundDay? {
    guard let (first, firstDigits) = number(start), let mark = mark(start + 1),
      mark == "-" || mark == "/" || mark == ".",
      let (second, secondDigits) = number(after: mark, start + 2), self.mark(start + 3) == mark,
      let (third, thirdDigits) = number(after: mark, start + 4), secondDigits <= 2
    else { return nil }
    // A fourth number makes it the number of a version or a machine.
    if self.mark(start + 5) == mark, number(after: "-", start + 6) != nil { return nil }
    let end = start + 5
    if firstDigits == 4, thirdDigits <= 2 {
      return Day(year: first, month: second, day: third).map { ($0, end, nil) }
    }
    guard firstDigits <= 2, let year = year(third, thirdDigits, isFirstWide: firstDigits == 2)
    else { return nil }
    return numericDay(first, second, year: year, mark).map { ($0, end, nil) }
  }

  private func numericDay(_ first: Int, _ second: Int, year: Int, _ mark: Unicode.Scalar) -> Day? {
    let dayFirst = Day(year: year, month: second, day: first)
    let monthFirst = Day(year: year, month: first, day: second)
    if mark == "." { return dayFirst }
    guard let dayFirst, let monthFirst, dayFirst != monthFirst else {
      return dayFirst ?? monthFirst
    }
    switch order {
    case .dayFirst: return dayFirst
    case .monthFirst: return monthFirst
    case nil: return nil
    }
  }

  /// A year of four digits; of two only where the order is known, or where it can be no day.
  private func year(_ year: Int, _ digits: Int, isFirstWide: Bool) -> Int? {
    if digits == 4 { return year }
    guard digits == 2, isFirstWide, order != nil || year > 31 else { return nil }
    return year < 70 ? 2000 + year : 1900 + year
  }

  /// `2026年2月5日`, `2026년 2월 5일`
  private func eastAsianDay(at start: Int) -> FoundDay? {
    guard let (year, digits) = number(start), digits == 4, isWord(start + 1, ["年", "년"]),
      let (month, _) = number(start + 2), isWord(start + 3, ["月", "월"]),
      let (day, _) = number(start + 4), case .word(let word)? = kind(start + 5),
      let sign = word.unicodeScalars.first, sign == "日" || sign == "일" || sign == "號"
    else { return nil }
    return Day(year: year, month: month, day: day).map { ($0, start + 6, nil) }
  }

  // MARK: Months in words

  /// `5 February 2026`, `5. Februar 2026`, `5 de febrero de 2026`, `1er avril 2025`, `5th of May,
  /// 2026`
  private func dayMonthYear(at start: Int) -> FoundDay? {
    guard let (day, digits) = number(start), digits <= 2 else { return nil }
    let next = skip(
      ".-/,", ["de", "of", "d", "º", "o"], from: afterOrdinal(start + 1))
    guard case .word(let word)? = kind(next), let month = CalendarWords.months[word] else {
      return nil
    }
    return withYear(after: skip(".,-/", ["de", "del", "do"], from: next + 1), month, day)
  }

  /// `Feb. 5, 2026`, `February 5th 2026`, `Feb 5 10:32:07 EST 2026`
  private func monthDayYear(_ month: Int, at start: Int) -> FoundDay? {
    let next = skip(".", [], from: start + 1)
    guard let (day, digits) = number(next), digits <= 2 else { return nil }
    let after = skip(",.", ["de", "del"], from: afterOrdinal(next + 1))
    return withYear(after: after, month, day) ?? withYear(afterTimeAt: after, month, day)
  }

  private func withYear(after next: Int, _ month: Int, _ day: Int) -> FoundDay? {
    if let (year, digits) = number(next), digits == 4 {
      return Day(year: year, month: month, day: day).map { ($0, next + 1, nil) }
    }
    // `Feb. 5, '26`
    guard mark(next) == "'" || mark(next) == "’", let (year, digits) = number(next + 1),
      digits == 2, !lexemes[next + 1].isSpaced
    else { return nil }
    let full = year < 70 ? 2000 + year : 1900 + year
    return Day(year: full, month: month, day: day).map { ($0, next + 2, nil) }
  }

  /// As C's `ctime` and Java write it: the time before the year.
  private func withYear(afterTimeAt start: Int, _ month: Int, _ day: Int) -> FoundDay? {
    guard let (_, range) = time(at: start) else { return nil }
    var next = range.upperBound
    if case .word? = kind(next) { next += 1 }
    guard let (year, digits) = number(next), digits == 4 else { return nil }
    return Day(year: year, month: month, day: day).map { ($0, next + 1, start) }
  }

  /// `2026 February 5`, `2026. február 5.`
  private func yearMonthDay(at start: Int) -> FoundDay? {
    guard let (year, digits) = number(start), digits == 4 else { return nil }
    let monthAt = skip(".,-", [], from: start + 1)
    guard case .word(let word)? = kind(monthAt), let month = CalendarWords.months[word] else {
      return nil
    }
    let next = skip(".-", [], from: monthAt + 1)
    guard let (day, dayDigits) = number(next), dayDigits <= 2 else { return nil }
    return Day(year: year, month: month, day: day).map { ($0, next + 1, nil) }
  }

  private func afterOrdinal(_ index: Int) -> Int {
    if case .word(let word)? = kind(index), !lexemes[index].isSpaced,
      CalendarWords.ordinals.contains(word)
    {
      return index + 1
    }
    return mark(index) == "°" ? index + 1 : index
  }
}

// MARK: - Lexemes

extension DateReader {
  func kind(_ index: Int) -> DateLexeme.Kind? {
    lexemes.indices.contains(index) ? lexemes[index].kind : nil
  }

  func number(_ index: Int) -> (value: Int, digits: Int)? {
    guard case .number(let value, let digits)? = kind(index), value >= 0 else { return nil }
    return (value, digits)
  }

  /// A number after a mark: after a full stop white space may stand between, as in `5. 2. 2026`.
  func number(after mark: Unicode.Scalar, _ index: Int) -> (value: Int, digits: Int)? {
    guard lexemes.indices.contains(index), !lexemes[index].isSpaced || mark == "." else {
      return nil
    }
    return number(index)
  }

  func mark(_ index: Int) -> Unicode.Scalar? {
    if case .mark(let mark)? = kind(index) { mark } else { nil }
  }

  func isWord(_ index: Int, _ words: Set<String>) -> Bool {
    if case .word(let word)? = kind(index) { words.contains(word) } else { false }
  }

  func skip(_ marks: StaticString, _ words: Set<String>, from index: Int) -> Int {
    var index = index
    while let kind = kind(index) {
      switch kind {
      case .mark(let mark) where mark.isASCII && marks.contains(mark): index += 1
      case .word(let word) where words.contains(word): index += 1
      default: return index
      }
    }
    return index
  }
}

extension StaticString {
  fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool {
    withUTF8Buffer { $0.contains { UInt32($0) == scalar.value } }
  }
}
