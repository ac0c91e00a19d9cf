import Articles

/// Makes a figure of what was read, where it is one.
extension FigureReader {
  func figure(
    _ low: Quantity, _ high: Quantity, _ range: Range<Int>, isBetween: Bool
  ) -> Figure? {
    // A duration is a date's.
    guard !(high.measure?.isTime ?? false) else { return nil }
    let bound = bound(range)
    guard !isNamed(low, at: low.tokens.lowerBound),
      !isDateOrTime(low, at: low.tokens.lowerBound, isBounded: bound.isWorded && !isBetween),
      !isBetween || !isDateOrTime(high, at: high.tokens.lowerBound, isBounded: false)
    else { return nil }
    var nouns: Range<Int>?
    var isPart = false
    switch counted(after: bound.tokens.upperBound, high) {
    case .nouns(let range): nouns = range
    case .time: return nil
    case .part: isPart = high.value >= 2 || isPercent(high)
    case .none: isPart = isOfWhole(bound.tokens, high)
    }
    let isOfParent = isOfParent(bound.tokens.lowerBound)
    let subject = nouns == nil && !isPart ? subject(of: bound.tokens, high) : nil
    let eventInNouns = subject?.event ?? nouns.flatMap { eventOfNoun($0) }
    let event = eventInNouns ?? event(bound.tokens, nouns, high)
    if nouns == nil, !high.hasUnit, isAgeLimit(high, bound.tokens) { return nil }
    nouns = nouns ?? subject?.nouns
    let isSpan = isBetween && range.lowerBound < low.tokens.lowerBound
    let last = nouns.flatMap { boundAfter(nouns: $0, of: bound.tokens) }
    guard
      isPart || isOfParent
        || isFigure(high, bound.isWorded || isSpan, bound.bound, nouns, event, bound.tokens)
    else { return nil }
    let isVague = high.amount.isVague
    return Figure(
      tokens: bound.tokens, low: low.value, high: high.value,
      bound: isBetween && bound.bound == .exact || isBetween && bound.bound == .about
        ? .between
        : isVague && bound.bound == .exact
          ? .atLeast : bound.isWorded ? bound.bound : last ?? bound.bound,
      unit: high.unit, counted: nouns, event: event, isEventInNouns: eventInNouns != nil,
      isPart: isPart,
      isLevel: subject != nil, end: end(bound.tokens.upperBound, nouns))
  }

  /// Where a figure ends: after what is counted, unless another number stands before that.
  private func end(_ phrase: Int, _ nouns: Range<Int>?) -> Int {
    guard let nouns, nouns.lowerBound >= phrase else { return phrase }
    let hasNumber = (phrase..<nouns.lowerBound).contains {
      tokens[$0].isNumber || tokens[$0].has(.numberWord)
    }
    return hasNumber ? phrase : nouns.upperBound
  }

  /// Whether enough speaks for a number to be a figure.
  private func isFigure(
    _ quantity: Quantity, _ isBounded: Bool, _ bound: Bound, _ counted: Range<Int>?,
    _ event: String?, _ range: Range<Int>
  ) -> Bool {
    if quantity.hasUnit { return true }
    let amount = quantity.amount
    let end = range.upperBound
    if isSubject(range, quantity) { return true }
    if amount.isVague { return counted != nil || event != nil || isWord(end, keys.of) }
    if quantity.value == 1 {
      guard let counted else { return amount.isPlain && event != nil }
      return event != nil || isBounded || isListed(range, counted)
    }
    if counted != nil { return true }
    if amount.isPlain, isYear(quantity.value, amount.tokens.lowerBound) { return false }
    if amount.isGrouped || amount.hasScale {
      return !isLetter(amount) || !isLetterOfVideo(amount) && (isBounded || event != nil)
    }
    if isMark(end, .hyphen), isJoined(end) { return false }
    // "With 62 on board"
    let isAboard = has(end, .aboard) || isWord(end, keys.on) && has(end + 1, .aboard)
    if isAboard, amount.decimals == 0 { return quantity.value >= 2 }
    guard amount.decimals == 0 || isBounded || event != nil else { return false }
    if event != nil { return quantity.value >= 2 || amount.decimals > 0 || amount.isShare }
    // "People over 60" are no 60.
    let isPhrase = amount.tokens.lowerBound - range.lowerBound > 1
    return isBounded && isPhrase && quantity.value >= 13 && bound != .about && !has(end, .time)
  }

  /// Whether a number is those it counts, at the beginning of a clause: "Five are in hospital", "Of
  /// the 11 towers, three belong to the town".
  private func isSubject(_ phrase: Range<Int>, _ quantity: Quantity) -> Bool {
    let (start, end) = (phrase.lowerBound, phrase.upperBound)
    guard quantity.value >= 2, quantity.amount.decimals == 0, !quantity.amount.isShare,
      sentence.contains(end), tokens[end].isWord
    else { return false }
    if start == sentence.lowerBound {
      return isWord(end, keys.are) || isWord(end, keys.were) || isWord(end, keys.have)
        || isWord(end, keys.had)
    }
    return quantity.amount.form == .words && isMark(start - 1, .comma)
      && isWord(sentence.lowerBound, keys.of) && tokens[end].shape == .small && !has(end, .time)
  }

  /// "71" of "Of the 84 patients, 71 were not vaccinated": those of a count with which the sentence
  /// begins, and no more than it.
  private func isOfWhole(_ phrase: Range<Int>, _ quantity: Quantity) -> Bool {
    let (first, start, end) = (sentence.lowerBound, phrase.lowerBound, phrase.upperBound)
    guard !quantity.hasUnit, quantity.value >= 2, quantity.amount.decimals == 0,
      !quantity.amount.isShare, isWord(first, keys.of), isMark(start - 1, .comma),
      start - first < 14, sentence.contains(end), tokens[end].isWord,
      tokens[end].shape == .small, !has(end, .time)
    else { return false }
    for index in first + 1..<start where tokens[index].isNumber || tokens[index].has(.numberWord) {
      guard let whole = amount(at: index, hasCurrency: false) else { continue }
      return whole.value >= quantity.value
        && nounRun(at: whole.tokens.upperBound, isOne: false) != nil
    }
    return false
  }

  /// Whether what one counts stands in a list with another count: "one surgeon and two nurses".
  private func isListed(_ phrase: Range<Int>, _ counted: Range<Int>) -> Bool {
    let before = phrase.lowerBound - 1
    let isAfter = before == floor && before > sentence.lowerBound && isLink(before)
    return isAfter || isLink(counted.upperBound) && isCount(counted.upperBound + 1)
  }

  private func isLink(_ index: Int) -> Bool {
    isWord(index, keys.and) || isMark(index, .comma)
  }

  /// Whether a number that has a plural stands at a token.
  private func isCount(_ index: Int) -> Bool {
    guard sentence.contains(index), sentence.contains(index + 1) else { return false }
    let isNumber = tokens[index].isNumber || number(index)?.kind == .cardinal
    return isNumber
      && nounRun(at: index + 1, isOne: false).map { !has($0.upperBound - 1, .time) } ?? false
  }

  /// Whether a letter is the scale: "3M" also is a name.
  private func isLetter(_ amount: Amount) -> Bool {
    amount.hasScale && tokens[amount.tokens.upperBound - 1].bytes.count == 1
  }

  /// "4K", "5K": a screen, a race.
  private func isLetterOfVideo(_ amount: Amount) -> Bool {
    amount.scale == 1e3 && amount.digits <= 10 && isLetter(amount)
  }
}
