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
    switch counted(after: bound.tokens.upperBound, high) {
    case .nouns(let range): nouns = range
    case .time: return nil
    case .none: break
    }
    let eventInNouns = nouns.flatMap { eventOfNoun($0) }
    let event = eventInNouns ?? event(bound.tokens, nouns, high)
    if nouns == nil, !high.hasUnit { nouns = toll(bound.tokens.lowerBound) }
    let isSpan = isBetween && range.lowerBound < low.tokens.lowerBound
    guard isFigure(high, bound.isWorded || isSpan, bound.bound, nouns, event, bound.tokens) else {
      return nil
    }
    let isVague = high.amount.isVague
    return Figure(
      tokens: bound.tokens, low: low.value, high: high.value,
      bound: isBetween && bound.bound == .exact || isBetween && bound.bound == .about
        ? .between : isVague && bound.bound == .exact ? .atLeast : bound.bound,
      unit: high.unit, counted: nouns, event: event, isEventInNouns: eventInNouns != nil,
      end: end(bound.tokens.upperBound, nouns))
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
    if amount.isVague { return counted != nil || event != nil || isWord(end, keys.of) }
    if quantity.value == 1 {
      return (counted != nil && (event != nil || isBounded)) || amount.isPlain && event != nil
    }
    if counted != nil { return true }
    if amount.isPlain, isYear(quantity.value, amount.tokens.lowerBound) { return false }
    if amount.isGrouped || amount.hasScale {
      return !isLetter(amount) || !isLetterOfVideo(amount) && (isBounded || event != nil)
    }
    if isMark(end, .hyphen), isJoined(end) { return false }
    guard amount.decimals == 0 || isBounded || event != nil else { return false }
    if event != nil { return quantity.value >= 2 }
    // "People over 60" are no 60.
    let isPhrase = amount.tokens.lowerBound - range.lowerBound > 1
    return isBounded && isPhrase && quantity.value >= 13 && bound != .about && !has(end, .time)
  }

  /// Whether a letter is the scale: "3M" also is a name.
  private func isLetter(_ amount: Amount) -> Bool {
    amount.hasScale && tokens[amount.tokens.upperBound - 1].bytes.count == 1
  }

  /// "4K", "5K": a screen, a race.
  private func isLetterOfVideo(_ amount: Amount) -> Bool {
    amount.scale == 1e3 && amount.digits <= 10 && isLetter(amount)
  }

  /// The death toll that a number is the level of: "the death toll rose to 300".
  private func toll(_ start: Int) -> Range<Int>? {
    for index in stride(from: start - 1, to: max(floor, start - 7), by: -1)
    where isWord(index, keys.toll) {
      return isWord(index - 1, keys.death) ? index - 1..<index + 1 : index..<index + 1
    }
    return nil
  }
}
