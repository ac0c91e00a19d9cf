import Articles

/// Parts of a whole: "two-thirds", "half of voters", "one in five", "3 out of 10", "5-to-1".
extension FigureReader {
  func share(at index: Int) -> Amount? {
    if tokens[index].isNumber, let value = slashed(index) {
      return Amount(tokens: index..<index + 1, digits: value, form: .digits, isShare: true)
    }
    guard isEnglish else { return nil }
    return proportion(at: index) ?? odds(at: index) ?? fraction(at: index)
  }

  // MARK: Two numbers

  /// "One in five", "3 out of 10".
  private func proportion(at index: Int) -> Amount? {
    var next = afterHyphen(index + 1)
    let isHyphenated = next > index + 1
    guard isWord(next, keys.in) || isWord(next, keys.out) || isWord(next, keys.of),
      let part = small(index)
    else {
      return nil
    }
    if isWord(next, keys.in) {
      next = afterHyphen(next + 1)
    } else if isWord(next, keys.out), isWord(afterHyphen(next + 1), keys.of) {
      next = afterHyphen(afterHyphen(next + 1) + 1)
    } else if isWord(next, keys.of), isWord(next + 1, keys.every) {
      next += 1
    } else {
      return nil
    }
    if isWord(next, keys.every) { next += 1 }
    guard sentence.contains(next), tokens[next].isNumber || tokens[next].has(.numberWord),
      let whole = whole(next), part < whole.value, whole.value <= 1e9
    else { return nil }
    let end = whole.end
    let isTimeOrPlace =
      has(end, .time) || isMonth(end) || isMonth(next - 1)
      || isJoined(end) && (tokens[end].kind != .mark || isInnerHyphen(end))
      || isYear(whole.value, next) || measureIsTime(end)
    let isOfRaids =
      part > 1 && whole.value != 10 && !isHyphenated && isWord(index + 1, keys.in)
      && eventEnds(before: index)
    guard !isTimeOrPlace, !isOfRaids else { return nil }
    return Amount(
      tokens: index..<end, digits: part / whole.value,
      form: tokens[index].isNumber ? .digits : .words, isShare: true)
  }

  /// The token after a hyphen that joins two words, where one stands.
  private func afterHyphen(_ index: Int) -> Int { isInnerHyphen(index) ? index + 1 : index }

  private func whole(_ index: Int) -> (value: Double, end: Int)? {
    if tokens[index].isNumber {
      guard var amount = digits(at: index) else { return nil }
      addScale(&amount, false)
      return (amount.value, amount.tokens.upperBound)
    }
    return wordAmount(at: index).map { ($0.value, $0.tokens.upperBound) }
  }

  /// "5-to-1", "five to one": so many for one.
  private func odds(at index: Int) -> Amount? {
    let first = isInnerHyphen(index + 1) ? index + 2 : index + 1
    guard isWord(first, keys.to), let many = small(index), many > 1 else { return nil }
    let second = isInnerHyphen(first + 1) ? first + 2 : first + 1
    guard sentence.contains(second), small(second) == 1,
      !isJoined(second + 1) || isInnerHyphen(second + 1),
      !has(second + 1, .score), !has(index - 1, .score)
    else { return nil }
    return Amount(
      tokens: index..<second + 1, digits: many, form: tokens[index].isNumber ? .digits : .words,
      isShare: true)
  }

  /// A small whole number of one token.
  private func small(_ index: Int) -> Double? {
    guard sentence.contains(index) else { return nil }
    if tokens[index].isNumber {
      let number = notation.number(text.bytes(of: index))
      return number.flatMap { $0.decimals == 0 && $0.digits > 0 ? $0.digits : nil }
    }
    guard tokens[index].has(.numberWord), let word = number(index),
      word.kind == .cardinal
    else { return nil }
    return word.value > 0 ? word.value : nil
  }

  // MARK: Fractions

  /// "Two-thirds", "three quarters", "a third of", "half of", "⅔".
  private func fraction(at index: Int) -> Amount? {
    guard let word = number(index) else { return nil }
    if word.kind == .fraction, tokens[index].bytes.count < 4, tokens[index].word != keys.half {
      return Amount(tokens: index..<index + 1, digits: word.value, form: .digits, isShare: true)
    }
    if word.kind == .cardinal, word.value < 100, word.value > 0 {
      return numerated(at: index, word.value)
    }
    guard let part = denominator(index, isOne: true) else { return nil }
    if isArticle(index - 1) || tokens[index].word == keys.half, isOfUnit(index + 1) {
      let start = isArticle(index - 1) ? index - 1 : index
      return Amount(tokens: start..<index + 3, digits: part, form: .words, isGrouped: true)
    }
    guard
      isWord(index + 1, keys.of) || isHalfOfIt(index) || isChangeBy(index)
        || has(index + 1, .comparative) || isPartOfWhich(index)
    else { return nil }
    let isHalf = tokens[index].word == keys.half
    guard isHalf || isArticle(index - 1) else { return nil }
    guard !isOfTimeOrScale(index + 1) else { return nil }
    let start = isArticle(index - 1) ? index - 1 : index
    return Amount(tokens: start..<index + 1, digits: part, form: .words, isShare: true)
  }

  /// Whether "of a mile", "of a percentage point" begins at a token.
  private func isOfUnit(_ index: Int) -> Bool {
    guard isWord(index, keys.of), isArticle(index + 1), sentence.contains(index + 2) else {
      return false
    }
    if isWord(index + 2, keys.point) { return true }
    let found = words.measures.longest(tokens, at: index + 2, to: sentence.upperBound)
    return found?.meanings.contains { !$0.isTime && !$0.isShort } ?? false
  }

  /// Whether "of an hour" or "of a million" begins at a token.
  private func isOfTimeOrScale(_ index: Int) -> Bool {
    let next = isArticle(index + 1) || isWord(index + 1, keys.the) ? index + 2 : index + 1
    return isWord(index, keys.of) && (isOfScale(index) || has(next, .time) || measureIsTime(next))
  }

  /// A numerator and what it counts: "two-thirds".
  private func numerated(at index: Int, _ count: Double) -> Amount? {
    let isHyphenated = isInnerHyphen(index + 1)
    let next = isHyphenated ? index + 2 : index + 1
    guard let part = denominator(next, isOne: count == 1), tokens[next].shape == .small,
      isHyphenated || count > 1 || isWord(next + 1, keys.of) || isWholePart(at: index, next),
      count * part < 1,
      !isInnerHyphen(next + 1) || isHyphenated,
      !isOfTimeOrScale(next + 1) || isOfScale(next + 1)
    else { return nil }
    let value = count / (1 / part).rounded()
    if isOfScale(next + 1), let scale = roundScale(next + 3) {
      return Amount(
        tokens: index..<next + 4, digits: value, scale: scale, form: .words, isGrouped: true)
    }
    if isOfUnit(next + 1) {
      return Amount(tokens: index..<next + 3, digits: value, form: .words, isGrouped: true)
    }
    return Amount(tokens: index..<next + 1, digits: value, form: .words, isShare: true)
  }

  /// The part that "third", "thirds", "quarter" is.
  private func denominator(_ index: Int, isOne: Bool) -> Double? {
    guard sentence.contains(index), tokens[index].has(.numberWord),
      tokens[index].word != keys.second,
      let word = number(index),
      ends(index, in: "s") != isOne || tokens[index].word == keys.half
    else { return nil }
    if word.kind == .fraction { return word.value }
    return word.kind == .ordinal && word.value >= 3 && isOne ? 1 / word.value : nil
  }

  /// "The Dutch part is one third."
  private func isWholePart(at index: Int, _ next: Int) -> Bool {
    has(index - 1, .be)
      && (!sentence.contains(next + 1) || tokens[next + 1].kind == .mark && !isJoined(next + 2))
  }

  /// "86 million euros, of which the town pays a third."
  private func isPartOfWhich(_ index: Int) -> Bool {
    guard !sentence.contains(index + 1) || tokens[index + 1].kind == .mark, !isJoined(index + 2)
    else { return false }
    for last in stride(from: index - 2, to: max(index - 10, sentence.lowerBound), by: -1) {
      if isWord(last, keys.which) { return isWord(last - 1, keys.of) }
      if tokens[last].kind == .mark { return false }
    }
    return false
  }

  /// "Fell by a third"
  private func isChangeBy(_ index: Int) -> Bool {
    let start = index - 1
    let bound = words.before.longest(tokens, before: start, from: floor)?.start
    guard isWord((bound ?? start) - 1, keys.by) else { return false }
    guard sentence.contains(index + 1) else { return true }
    return tokens[index + 1].kind == .mark && !isJoined(index + 2) || has(index + 1, .stop)
  }

  /// "Half the voters", "more than half", "nearly half".
  private func isHalfOfIt(_ index: Int) -> Bool {
    guard tokens[index].word == keys.half, !isInnerHyphen(index + 1) else { return false }
    if isWord(index + 1, keys.the) || isDeterminer(index + 1) { return true }
    let hasBound = words.before.longest(tokens, before: index, from: floor) != nil
    return hasBound
      && (!sentence.contains(index + 1) || tokens[index + 1].kind == .mark || has(index + 1, .stop))
      && !isWord(index + 1, keys.a)
  }

  func isDeterminer(_ index: Int) -> Bool {
    sentence.contains(index) && tokens[index].has(.determiner) && has(index, .stop)
  }
}
