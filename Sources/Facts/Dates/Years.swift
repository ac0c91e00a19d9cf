import Articles

/// Years, and what is made of them: "since 2019", "2021-24", "the 1990s", "the 18th century".
extension DateReader {
  private static let years = 1500...2100
  /// Years that only a preposition tells from other figures.
  private static let early = 1000...1499

  /// A year alone, where the words around it tell that it is none of the figures of the news.
  func year(_ index: Int) -> DateReading? {
    guard let year = plain(index), length(index) == 4,
      DateReader.years.contains(year) || isEarly(index, year),
      !isJoined(index) || mark(index - 1) == .openBracket || isQuote(index - 1)
        || isRange(index - 1),
      isYear(index, year)
    else { return nil }
    return DateReading(index..<index + 1, .period(.year(year)))
  }

  /// "2021-24", "1947–2019"
  func yearRange(_ index: Int) -> DateReading? {
    guard let first = plain(index), length(index) == 4, DateReader.years.contains(first),
      !isJoined(index) || mark(index - 1) == .openBracket, isRange(index + 1),
      isJoined(index + 1), isJoined(index + 2), var last = plain(index + 2),
      !isJoined(index + 3) || isFree(index + 3)
    else { return nil }
    if length(index + 2) == 2 { last += first / 100 * 100 }
    guard length(index + 2) == 2 || length(index + 2) == 4, last > first, last <= 2100 else {
      return nil
    }
    return DateReading(index..<index + 3, .range(.period(.year(first)), .period(.year(last))))
  }

  private func isEarly(_ index: Int, _ year: Int) -> Bool {
    guard DateReader.early.contains(year), isFree(index + 1), kind(index + 1) != .of else {
      return false
    }
    switch kind(index - 1) {
    case .in: return true
    case .preposition: return value(index - 1) == 2 && !isWord(index - 1, "by")
    case .and, .to: return isYearBefore(index - 1)
    default: return false
    }
  }

  private func isYear(_ index: Int, _ year: Int) -> Bool {
    let next = index + 1
    let before = index - 1
    if isQuote(before), isQuote(next) { return false }
    if mark(next) == .percent || mark(next) == .degree || has(next, [.unit, .currency]) {
      return false
    }
    if isJoined(next), mark(next) == .hyphen || mark(next) == .none { return false }
    let isRecent = (1900...2100).contains(year)
    switch kind(before) {
    case .in, .before, .after: return isFree(next) || isNoun(next, after: year)
    case .phase, .edge, .approximate: return isFree(next) && isRecent && kind(before) == .phase
    case .unit: return value(before) == TimeUnit.year.rawValue && kind(before - 1) != .per
    case .of: return isFree(next) || isRound(year) && isPastForm(next)
    case .to: return isFree(next) && isYearBefore(before)
    case .preposition where value(before) == 2, .contest:
      return isFree(next) || isRecent && isNoun(next, after: year)
    case .preposition, .than: return isFree(next) && isRecent && !isNumber(before - 1)
    case .and, .or:
      return isYearBefore(before) && (isFree(next) || isBetween(before - 2))
    case .deictic, .season: return isNoun(next, after: year) && isRecent
    case .the, .article: return isNoun(next, after: year) && isRecent
    default: break
    }
    if isWord(before, "due") { return isFree(next) && isRecent }
    if mark(before) == .comma, isFree(next), isYearBefore(before) { return true }
    if mark(before) == .openBracket {
      // "The Salt Carriers" (1641)
      return mark(next) == .closeBracket && (isRecent || isQuote(before - 1))
    }
    if mark(before) == .possessive || has(before, [.pronoun, .determiner, .demonym]) {
      return isNoun(next, after: year) && isRecent
    }
    if index == sentence.lowerBound {
      return isRecent && (has(next, .auxiliary) || isCapital(next) && isRound(year))
    }
    return isRecent && kind(next) == .contest && isCapital(next)
  }

  /// "Between 2015 and 2022 Crick sold berths."
  private func isBetween(_ index: Int) -> Bool {
    isWord(index, "between") || isWord(index, "Between")
  }

  /// Whether a noun follows that is named for the year, and not counted: "the 2024 election".
  private func isNoun(_ index: Int, after year: Int) -> Bool {
    guard sentence.contains(index), tokens[index].isWord, !tokens[index].isJoined,
      !tokens[index].has([.function, .unit, .currency])
    else { return false }
    if tokens[index].isCapitalised { return true }
    if kind(index) == .units || kind(index) == .unit { return false }
    if isRound(year) { return true }
    return text.bytes(of: index).last != 0x73
  }

  /// Whether the number is hardly ever a count.
  private func isRound(_ year: Int) -> Bool { (1950...2049).contains(year) && year % 50 != 0 }

  /// Whether the word before an "and" or comma is a year that was read.
  private func isYearBefore(_ index: Int) -> Bool { afterYear == index }

  func isQuote(_ index: Int) -> Bool {
    switch mark(index) {
    case .straightQuote, .leftQuote, .rightQuote, .leftSingle, .lowQuote, .leftGuillemet,
      .rightGuillemet, .apostrophe:
      true
    default: false
    }
  }

  // MARK: Decades

  /// "1990s", "1990's"
  func decade(_ index: Int) -> DateReading? {
    guard let year = plain(index), length(index) == 4, DateReader.years.contains(year),
      year % 10 == 0, let end = plural(index + 1)
    else { return nil }
    // "the 1700s"
    let isCentury = year % 100 == 0 && year < 2000
    return DateReading(index..<end, .period(isCentury ? .century(year / 100) : .decade(year / 10)))
  }

  /// "the seventies", which may be degrees or an age as well
  func wordDecade(_ index: Int) -> DateReading? {
    let before = kind(index - 1) == .phase ? index - 2 : index - 1
    guard kind(before) == .the, isFree(index + 1), kind(index + 1) != .of,
      !isOfHeat(index)
    else { return nil }
    return DateReading(index..<index + 1, .period(.decade(190 + value(index) / 10)))
  }

  /// "'90s"
  func shortDecade(_ index: Int) -> DateReading? {
    let mark = tokens[index].mark
    guard mark == .apostrophe || mark == .leftSingle, let year = plain(index + 1),
      isJoined(index + 1), length(index + 1) == 2, year % 10 == 0, let end = plural(index + 2)
    else { return nil }
    return DateReading(
      index..<end, .period(.decade(year >= 30 ? 190 + year / 10 : 200 + year / 10)))
  }

  /// Whether the words before tell of temperatures.
  private func isOfHeat(_ index: Int) -> Bool {
    (max(sentence.lowerBound, index - 20)..<index).contains {
      isWord($0, "temperatures") || isWord($0, "degrees") || isWord($0, "Temperatures")
    }
  }

  private func plural(_ index: Int) -> Int? {
    guard isJoined(index), kind(index) == .plural || mark(index) == .possessive else { return nil }
    return index + 1
  }

  // MARK: Centuries and other numbered periods

  /// "18th century", "third quarter", "first half of 2025": what begins with an ordinal.
  func ordinalPeriod(_ index: Int) -> DateReading? {
    guard let (number, after) = ordinal(index) else { return nil }
    let isHyphened = isHyphen(after)
    let next = isHyphened ? after + 1 : after
    if !isHyphened, let part = partOf(index, number, next) { return part }
    switch kind(next) {
    case .unit, .units:
      guard let unit = TimeUnit(rawValue: value(next)) else { return nil }
      if unit == .century, (10...21).contains(number) || number < 10 && number > 3 {
        return isBeforeChrist(next + 1)
          ? nil : DateReading(index..<next + 1, .period(.century(number - 1)))
      }
      if unit == .minute { return matchMinute(number, index..<next + 1) }
      guard unit == .quarter, (1...4).contains(number), kind(next) == .unit else { return nil }
      return section(.quarter(number), index, next + 1)
    case .half where number <= 2: return section(.half(number), index, next + 1)
    case .fiscal where kind(next + 1) == .unit && number <= 4:
      guard value(next + 1) == TimeUnit.quarter.rawValue else { return nil }
      return section(.quarter(number), index, next + 2)
    default: return isHyphened ? nil : shortMinute(number, index..<next)
    }
  }

  /// "18th", "third", "twenty-first"
  func ordinal(_ index: Int) -> (number: Int, end: Int)? {
    if let number = plain(index) {
      guard kind(index + 1) == .ordinal, isJoined(index + 1), number < 100 else { return nil }
      return (number, index + 2)
    }
    guard let word = numberWord(at: index) else { return nil }
    switch word.kind {
    case .ordinal where word.value < 100: return (Int(word.value), index + 1)
    case .fraction where word.value > 0.04 && word.value < 0.4:
      return (Int((1 / word.value).rounded()), index + 1)
    case .cardinal where word.value == 20 && isHyphen(index + 1):
      guard let ones = ordinal(index + 2), ones.number < 10 else { return nil }
      return (20 + ones.number, ones.end)
    default: return nil
    }
  }

  private func isBeforeChrist(_ index: Int) -> Bool {
    guard sentence.contains(index), tokens[index].shape == .capitals else { return false }
    let bytes = text.bytes(of: index)
    return bytes.elementsEqual("BC".utf8) || bytes.elementsEqual("BCE".utf8)
      || bytes.elementsEqual("B.C.".utf8)
  }
}
