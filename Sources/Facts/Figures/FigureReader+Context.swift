import Articles

/// What makes a number a name, a date or a time and no figure.
extension FigureReader {
  /// Whether a bare number is part of a name or a label: "Flight 370", "page 3", "Group of Seven".
  func isNamed(_ quantity: Quantity, at start: Int) -> Bool {
    let before = start - 1
    guard !quantity.hasUnit, sentence.contains(before), isEnglish, !isNumbering(before) else {
      return false
    }
    if tokens[before].mark == .number || isNumberSign(before) { return true }
    let token = tokens[before]
    if token.isWord, has(before, .name), isLabel(before, quantity.amount) { return true }
    if isWord(before, keys.of), isWord(before - 1, keys.group), tokens[before - 1].isCapitalised {
      return true
    }
    let first = quantity.amount.tokens.lowerBound
    if quantity.amount.form == .words { return isTitled(first) }
    return quantity.amount.isPlain && isProper(before)
  }

  /// Whether a word is the British "No" of "the No 9".
  private func isNumberSign(_ index: Int) -> Bool {
    isWord(index, keys.no) && tokens[index].shape == .title && index > sentence.lowerBound
  }

  /// Whether the number after a word such as "page" is its name.
  private func isLabel(_ index: Int, _ amount: Amount) -> Bool {
    let isCapitalised = tokens[index].isCapitalised
    let isDigits =
      amount.form == .digits && !amount.isGrouped && !amount.hasScale && !amount.isShare
    guard isDigits || amount.form == .words && (isCapitalised || !has(index, .stop)) else {
      return false
    }
    if isCapitalised { return true }
    // "They order 12", "last week 12": no names.
    return !has(index, .title) && (!has(index, .time) || !isDetermined(index))
  }

  /// Whether "last", "this", "a" or their like stands before a word: "last week 12 died", not "on
  /// day 12".
  private func isDetermined(_ index: Int) -> Bool {
    sentence.contains(index - 1) && tokens[index - 1].isWord && !has(index - 1, .preposition)
  }

  /// Whether a bare number after "over" or "under" is the age of those before: "people over 60".
  func isAgeLimit(_ quantity: Quantity, _ phrase: Range<Int>) -> Bool {
    quantity.amount.isPlain && quantity.value <= 100 && phrase.count == 2
      && sentence.contains(phrase.lowerBound - 1) && isPlural(phrase.lowerBound - 1)
      && has(phrase.lowerBound, .preposition)
  }

  /// Whether a number word has a capital that no beginning of a sentence gives it: "Big Four".
  private func isTitled(_ index: Int) -> Bool {
    guard tokens[index].shape == .title, index > sentence.lowerBound else { return false }
    let isInName = sentence.contains(index + 1) && tokens[index + 1].shape == .title
    return isInName || tokens[index - 1].isWord && !has(index - 1, .stop)
  }

  /// Whether a word with a capital is a name's, so that the number after it may be, too.
  private func isProper(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapitalised, !token.has([.weekday, .month]), !has(index, .stop) else {
      return false
    }
    if token.has([.event, .sayVerb]) { return false }
    if token.shape == .capitals, token.has(.common) { return false }
    return index > sentence.lowerBound || !token.has(.common)
  }

  /// Whether a bare number is a year, a day of a month or an hour.
  func isDateOrTime(_ quantity: Quantity, at start: Int, isBounded: Bool) -> Bool {
    guard !quantity.hasUnit else { return false }
    let end = quantity.amount.tokens.upperBound
    if has(end, .time) { return true }
    if isInnerHyphen(end), has(end + 1, .time) || measureIsTime(end + 1) { return true }
    if isClock(quantity.amount, start) { return true }
    guard quantity.amount.isPlain else { return isMonth(end) && quantity.value <= 31 }
    if isMonth(end) || isMonth(start - 1) && quantity.value <= 31 { return true }
    if isMark(start - 1, .apostrophe) || isMark(start - 1, .leftSingle) { return true }
    return isYear(quantity.value, quantity.amount.tokens.lowerBound)
      && !(isBounded || isRoundCount(quantity))
  }

  /// "The 12.15 from the coast", "at 10.30": a British time.
  private func isClock(_ amount: Amount, _ start: Int) -> Bool {
    amount.form == .digits && amount.decimals == 2 && !amount.hasScale && amount.value < 24
      && (isWord(start - 1, keys.the) || isWord(start - 1, keys.at))
  }

  /// Whether digits look like a year.
  func isYear(_ value: Double, _ index: Int) -> Bool {
    value >= 1500 && value <= 2150 && tokens[index].isNumber && tokens[index].bytes.count == 4
  }

  /// Whether a number as a year could be is round, and no word before it makes it a year.
  private func isRoundCount(_ quantity: Quantity) -> Bool {
    let before = quantity.tokens.lowerBound - 1
    let isRound = quantity.value.truncatingRemainder(dividingBy: 100) == 0
    let isFree =
      !sentence.contains(before) || !has(before, .stop) || has(before, .auxiliary)
    return isRound && isFree && !isMonth(before)
  }

  func isMonth(_ index: Int) -> Bool {
    sentence.contains(index) && tokens[index].has(.month) && tokens[index].isCapitalised
  }

  /// Whether a unit of time begins at a token.
  func measureIsTime(_ index: Int) -> Bool {
    guard sentence.contains(index), tokens[index].isWord, tokens[index].has(.unit) else {
      return false
    }
    return words.measures.longest(
      tokens, at: index, to: min(index + 3, sentence.upperBound))?.meanings
      .contains(where: \.isTime) ?? false
  }
}
