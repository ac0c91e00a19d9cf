import Articles

/// Months and their days: "Feb. 24, 2022", "5-6 February", "October of last year".
extension DateReader {
  /// An expression that begins with a month.
  func month(_ index: Int) -> DateReading? {
    // "31 February" is no date.
    guard isMonth(index), !isNamed(index), !has(index - 1, .honorific),
      !isImpossibleDay(index - 1)
    else { return nil }
    let month = value(index)
    var next = index + 1
    if mark(next) == .period, isJoined(next), isNumber(next + 1) { next += 1 }
    if let (day, end) = day(next), isDay(index, day, end) {
      guard isValid(month, day) else { return nil }
      return withClock(dated(index, month, day, end))
    }
    if let (year, end) = yearAfter(next) {
      return DateReading(index..<end, .period(.month(year, month)))
    }
    if let year = yearWords(next) {
      return DateReading(
        index..<year.tokens.upperBound, .section(.month(month), nil, of: year.meaning))
    }
    guard !isNumber(next) || kind(index - 1) == .in, hasMonthEvidence(index) else { return nil }
    return DateReading(index..<index + 1, .section(.month(month), nil, of: nil))
  }

  /// An expression that begins with a day's number: "24 February 2022", "24th of February".
  func dayMonth(_ index: Int) -> DateReading? {
    guard let (first, end) = day(index) else { return nil }
    var next = end
    var second: Int?
    if isRange(next) || kind(next) == .and || kind(next) == .to, let (day, end) = day(next + 1) {
      second = day
      next = end
    }
    if kind(next) == .of { next += 1 }
    guard isMonth(next), !isJoined(next) else { return nil }
    let month = value(next)
    guard isValid(month, first), second.map({ $0 > first && isValid(month, $0) }) ?? true else {
      return nil
    }
    return withClock(dated(index, month, first, next + 1, last: second))
  }

  /// The year and what else follows a day and month.
  private func dated(
    _ start: Int, _ month: Int, _ day: Int, _ end: Int, last: Int? = nil
  ) -> DateReading? {
    var end = end
    var last = last
    if last == nil, let (other, after) = lastDay(end), other > day, isValid(month, other) {
      last = other
      end = after
    }
    let year: DateMeaning?
    if let (number, after) = yearAfter(end) {
      guard Day(year: number, month: month, day: day) != nil else { return nil }
      year = .period(.year(number))
      end = after
    } else if let words = yearWords(end) {
      year = words.meaning
      end = words.tokens.upperBound
    } else {
      year = nil
    }
    let first = DateMeaning.section(.date(month, day), nil, of: year)
    guard let last else { return DateReading(start..<end, first) }
    return DateReading(start..<end, .range(first, .section(.date(month, last), nil, of: year)))
  }

  /// The second day of "Feb. 5-7" and "Feb. 5 to 7".
  private func lastDay(_ index: Int) -> (day: Int, end: Int)? {
    guard isRange(index) || kind(index) == .to || kind(index) == .and || isWord(index, "through"),
      let (day, end) = day(index + 1)
    else { return nil }
    // "March 3 and 4 people", "March 3 to 5 April"
    guard isFree(end) || yearAfter(end) != nil, !isMonth(end) else { return nil }
    return (day, end)
  }

  /// Whether a token is the capitalised name of a month.
  func isMonth(_ index: Int) -> Bool {
    (kind(index) == .month || kind(index) == .shortMonth) && isCapital(index)
  }

  /// The number of a day of a month, with the letters of "24th".
  func day(_ index: Int) -> (day: Int, end: Int)? {
    guard let day = plain(index), (1...31).contains(day), length(index) <= 2 else { return nil }
    let end = index + 1
    if kind(end) == .ordinal, isJoined(end) { return (day, end + 1) }
    guard sentence.contains(end), tokens[end].isJoined else { return (day, end) }
    let mark = mark(end)
    let isAmount = mark == .percent || mark == .degree || mark == .none
    return isAmount ? nil : (day, end)
  }

  /// Whether a number after a month is its day: not in "in March 12 soldiers died".
  private func isDay(_ month: Int, _ day: Int, _ end: Int) -> Bool {
    guard kind(month - 1) == .in else { return true }
    return isFree(end) || yearAfter(end) != nil
  }

  /// Whether a figure before a month is no day that it has.
  private func isImpossibleDay(_ index: Int) -> Bool {
    guard let number = plain(index) else { return false }
    return number == 0 || number > 28 && number < 100
  }

  /// Whether some year has the day.
  func isValid(_ month: Int, _ day: Int) -> Bool {
    Day(year: 2024, month: month, day: day) != nil
  }

  /// The year in figures after a month or day: ", 2025", "2025", "of 2025".
  func yearAfter(_ index: Int) -> (year: Int, end: Int)? {
    var next = index
    if mark(next) == .comma || kind(next) == .of { next += 1 }
    guard let year = plain(next), length(next) == 4, (1000...2999).contains(year) else {
      return nil
    }
    if sentence.contains(next + 1), tokens[next + 1].isJoined {
      let mark = mark(next + 1)
      if mark == .none || mark == .percent || mark == .slash { return nil }
    }
    return (year, next + 1)
  }

  /// The year in words after a part of it: "of last year", "this year".
  func yearWords(_ index: Int) -> DateReading? {
    var next = index
    if kind(next) == .of {
      next += 1
      if kind(next) == .the { next += 1 }
    }
    if kind(next) == .unit, next > index + 1, value(next) == TimeUnit.year.rawValue {
      return DateReading(index..<next + 1, .shift(.year, by: 0, from: .published))
    }
    guard kind(next) == .deictic, kind(next + 1) == .unit,
      value(next + 1) == TimeUnit.year.rawValue,
      let step = Deictic(rawValue: word(next).value)?.step
    else { return nil }
    return DateReading(index..<next + 2, .shift(.year, by: step.by, from: step.from))
  }

  /// Whether a month alone is one: "May" and "June" are names and verbs as well.
  private func hasMonthEvidence(_ index: Int) -> Bool {
    guard kind(index) != .shortMonth || text.bytes(of: index).last == 0x2E else { return false }
    let before = index - 1
    let isPlain: Bool
    switch value(index) {
    case 3, 4, 5, 6, 8: isPlain = false
    default: isPlain = length(index) > 3
    }
    let next = index + 1
    if isCapital(next), !isPlain, !isMonth(next) { return false }
    if isHyphen(next), isCapital(next + 1), !isMonth(next + 1) { return false }
    if isPlain { return true }
    if isPreposition(before), kind(before) != .to, kind(before) != .of, kind(before) != .than {
      // "by May", "with June": a person as well.
      return kind(before) != .preposition || value(before) == 2 || isFree(next)
        || isWord(before, "for") && isSmall(next)
    }
    switch kind(before) {
    case .the, .article, .deictic, .phase, .every, .edge: return isSmall(next) && !isFree(next)
    case .of, .and, .to, .than: return isFree(next) && (isMonth(before - 1) || kind(before) != .and)
    default: break
    }
    if mark(before) == .possessive || has(before, [.pronoun, .determiner]) {
      return isSmall(next) && !isFree(next)
    }
    return isMonth(before - 1) && mark(before) == .hyphen
  }
}
