import Articles

/// Ages: "45-year-old", "45 years old", "aged 45", and "John Smith, 45,".
extension FigureReader {
  /// The tokens and unit of the age that a number is.
  func age(_ amount: Amount) -> (tokens: Range<Int>, unit: String)? {
    guard isEnglish, amount.value < 1000 else { return nil }
    return ageAfter(amount) ?? ageBefore(amount)
  }

  private func ageAfter(_ amount: Amount) -> (tokens: Range<Int>, unit: String)? {
    var index = amount.tokens.upperBound
    let isHyphenated = isMark(index, .hyphen) && isJoined(index)
    if isHyphenated { index += 1 }
    guard let unit = unitOfAge(index) else { return nil }
    index += 1
    if !isHyphenated, isOfPerson(amount, end: index) || isHad(amount, end: index) {
      return (amount.tokens.lowerBound..<index, unit)
    }
    if isMark(index, .hyphen) { index += 1 }
    if has(index, .old) {
      return (amount.tokens.lowerBound..<index + 1, unit)
    }
    if isWord(index, keys.of), has(index + 1, .age) {
      return (amount.tokens.lowerBound..<index + 2, unit)
    }
    return nil
  }

  /// "A man of 52 years", as translations have it: a number of years after a person, and no more.
  private func isOfPerson(_ amount: Amount, end: Int) -> Bool {
    let start = amount.tokens.lowerBound
    guard isWord(start - 1, keys.of), has(start - 2, .person), amount.value <= 125,
      amount.value >= 5, amount.decimals == 0, !amount.hasScale, !amount.isShare
    else { return false }
    guard sentence.contains(end) else { return true }
    return tokens[end].kind == .mark
      ? tokens[end].mark != .apostrophe && tokens[end].mark != .possessive
      : has(end, .stop) && !isWord(end, keys.of) && !isWord(end, keys.in)
  }

  /// "Ida Bromm, who has seventeen years, won", as translations have it, too.
  private func isHad(_ amount: Amount, end: Int) -> Bool {
    let start = amount.tokens.lowerBound
    guard isWord(start - 1, keys.has), isWord(start - 2, keys.who), isMark(start - 3, .comma),
      isPersonEnd(start - 3), amount.value <= 125, amount.value >= 5, amount.decimals == 0,
      !amount.hasScale, sentence.contains(end)
    else { return false }
    return isMark(end, .comma)
      || isWord(end, keys.and) && sentence.contains(end + 1) && !tokens[end + 1].isNumber
  }

  private func unitOfAge(_ index: Int) -> String? {
    if has(index, .year) { return "years" }
    if has(index, .month) { return "months" }
    if has(index, .week) { return "weeks" }
    return has(index, .day) ? "days" : nil
  }

  private func ageBefore(_ amount: Amount) -> (tokens: Range<Int>, unit: String)? {
    let start = amount.tokens.lowerBound
    guard amount.value <= 125, amount.value > 0, !amount.hasScale, amount.decimals == 0,
      !amount.isShare, start > sentence.lowerBound
    else { return nil }
    let isFromTo =
      isWord(start - 1, keys.between) || isWord(start - 1, keys.from) || isWord(start - 1, keys.of)
    let bound = words.before.longest(tokens, before: start, from: floor)?.start
    let before = bound ?? (isFromTo ? start - 1 : start)
    if has(before - 1, .age) { return (amount.tokens, "years") }
    // "Ages ranged from 12"
    if isFromTo, has(before - 1, .span), has(before - 2, .age) { return (amount.tokens, "years") }
    if isListedAge(start) { return (amount.tokens, "years") }
    // "A man of 52 was arrested"
    if isOfPerson(amount, end: amount.tokens.upperBound), amount.value >= 10 {
      return (amount.tokens, "years")
    }
    return isAside(amount) || isToldOfPerson(amount) || isEldest(amount)
      ? (amount.tokens, "years") : nil
  }

  /// "Ages 3 and 5", "aged 2, 4 and 7": in a list of numbers after the word.
  private func isListedAge(_ start: Int) -> Bool {
    var index = start - 1
    while index > sentence.lowerBound, start - index < 12 {
      let isLink = isMark(index, .comma) || isWord(index, keys.and) || isWord(index, keys.or)
      guard isLink || tokens[index].isNumber else { break }
      index -= 1
    }
    return index < start - 2 && has(index, .age)
  }

  /// "He was 87.", "her son is now 9 and", "who turned 50".
  private func isToldOfPerson(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    let end = amount.tokens.upperBound
    guard amount.form == .words || amount.isPlain else { return false }
    let isEnd =
      !sentence.contains(end) || tokens[end].kind == .mark && !isJoined(end + 1)
      || isWord(end, keys.when) || isWord(end, keys.and)
    guard isEnd, !isMark(end, .hyphen) else { return false }
    let verb = has(start - 1, .hedge) ? start - 2 : start - 1
    if has(verb, .turn) { return amount.value >= 5 }
    let isPerson = isWord(verb - 1, keys.he) || isWord(verb - 1, keys.she) || has(verb - 1, .person)
    return isPerson && has(verb, .be)
  }

  /// Whether the number stands between commas, or in brackets, after the name of a person.
  private func isAside(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    let end = amount.tokens.upperBound
    guard amount.isPlain, amount.value >= 1, start - 1 > sentence.lowerBound else { return false }
    let opens = isMark(start - 1, .comma) || isMark(start - 1, .openBracket)
    guard opens,
      isPersonEnd(start - 1) || has(start - 2, .person) || isAfterApposition(start - 1)
    else { return false }
    guard sentence.contains(end) else { return true }
    switch tokens[end].mark {
    case .comma, .period, .semicolon, .closeBracket, .question, .dash: return true
    default: return false
    }
  }

  /// "Anna Brolin, the launch director, 29,": whether what stands before a comma is who a person is.
  private func isAfterApposition(_ comma: Int) -> Bool {
    guard isMark(comma, .comma), comma - 3 > sentence.lowerBound,
      isMark(comma + 2, .comma)
    else { return false }
    for index in stride(from: comma - 1, to: max(comma - 8, sentence.lowerBound), by: -1) {
      if isMark(index, .comma) {
        return isPersonEnd(index) && (isArticle(index + 1) || isWord(index + 1, keys.the))
      }
      guard tokens[index].isWord, tokens[index].shape == .small, !tokens[index].has(.sayVerb) else {
        return false
      }
    }
    return false
  }

  /// "The youngest of the patients is 34 and the oldest 91"
  private func isEldest(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    let end = amount.tokens.upperBound
    let isEnd = !sentence.contains(end) || tokens[end].kind == .mark || isWord(end, keys.and)
    guard isEnd, amount.form == .words || amount.isPlain, !isMark(end, .hyphen) else {
      return false
    }
    if has(start - 1, .eldest) { return true }
    guard has(start - 1, .be) else { return false }
    for index in stride(from: start - 2, to: max(start - 8, sentence.lowerBound - 1), by: -1) {
      if has(index, .eldest) { return true }
      guard tokens[index].isWord else { return false }
    }
    return false
  }

  private func isPersonEnd(_ index: Int) -> Bool {
    let place = personEnds.partitionIndex { $0 >= index }
    return place < personEnds.count && personEnds[place] == index
  }
}
