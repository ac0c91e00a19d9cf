import Articles

/// Pounds that are money, and pounds that are a weight: "12.71 pounds an hour", "70,000 pounds in
/// cash", "a 300-pound man", "40 pounds of cocaine".
extension FigureReader {
  /// So many tokens to each side tell which are meant.
  private static let farthest = 14

  /// Whether pounds are money: what stands right beside them tells, or else the words of the
  /// sentence, or the signs of the text. Where nothing tells, great sums are money.
  ///
  /// - Parameter end: the token after the word.
  func isMoney(_ amount: Amount, _ end: Int, _ isHyphenated: Bool) -> Bool {
    if let isBeside = isMoney(beside: amount, end, isHyphenated) { return isBeside }
    if amount.hasScale { return true }
    let around = around(amount, end)
    let weight = nearest(.weigh, in: around, to: amount.tokens)
    let isOther = around.contains { isMark($0, .currency) && !isPoundSign($0) }
    let sum = isOther ? nil : nearest(.money, in: around, to: amount.tokens)
    switch (sum, weight) {
    case (let sum?, let weight?): return sum < weight
    case (_?, nil): return true
    case (nil, _?): return false
    case (nil, nil):
      return amount.isGrouped || currencies == .pounds
        || currencies == .none && isWage(amount, end)
    }
  }

  /// How far from an amount the nearest of such words stands.
  private func nearest(
    _ uses: FigureUses, in range: Range<Int>, to amount: Range<Int>
  ) -> Int? {
    range.lazy.filter { has($0, uses) }
      .map { $0 < amount.lowerBound ? amount.lowerBound - $0 : $0 - amount.upperBound }.min()
  }

  /// What the words right before and right after tell; nil where they tell nothing.
  private func isMoney(beside amount: Amount, _ end: Int, _ isHyphenated: Bool) -> Bool? {
    if isHyphenated { return hyphenated(end) }
    if has(amount.tokens.lowerBound - 1, .weigh) { return false }
    if isWord(amount.tokens.lowerBound - 1, keys.worth) { return true }
    if isMark(end, .openBracket) { return converted(end + 1) }
    if isWord(end, keys.of) {
      // "of public money"; not "of cheese and cash"
      return (end + 1..<end + 3).contains { has($0, .money) }
    }
    if isWord(end, keys.in) || isWord(end, keys.worth) {
      return has(end + 1, .money) || has(end + 2, .money) ? true : nil
    }
    return nil
  }

  /// "a 300-pound fine" is money, "a 300-pound man" is none.
  private func hyphenated(_ noun: Int) -> Bool {
    has(noun, .money) || sentence.contains(noun) && tokens[noun].isWord && has(noun + 1, .money)
  }

  /// "70,000 pounds ($93,000)", "300 pounds (136 kilograms)"
  private func converted(_ index: Int) -> Bool? {
    guard sentence.contains(index) else { return nil }
    if (index..<index + 3).contains(where: { isMark($0, .currency) }) { return true }
    let number = tokens[index].isNumber ? digits(at: index) : nil
    guard let number,
      let found = words.measures.longest(
        tokens, at: number.tokens.upperBound, to: min(index + 4, sentence.upperBound))
    else { return nil }
    return found.meanings.allSatisfy(\.isCurrency)
  }

  /// "12.71 pounds an hour", "98.50 pounds a week": of what is paid by the hour, or to the penny.
  private func isWage(_ amount: Amount, _ end: Int) -> Bool {
    guard isArticle(end) || has(end, .preposition) else { return false }
    let isTime = has(end + 1, .time) || measureIsTime(end + 1)
    return isTime && (amount.decimals == 2 || isWord(end, keys.an))
  }

  private func around(_ amount: Amount, _ end: Int) -> Range<Int> {
    let first = max(sentence.lowerBound, amount.tokens.lowerBound - FigureReader.farthest)
    return first..<max(first, min(sentence.upperBound, end + FigureReader.farthest))
  }

  // MARK: The signs of a text

  /// Of which currencies a text has signs.
  enum Currencies { case none, pounds, others }

  /// Pounds where a text writes "£", and others where it has other signs alone.
  static func currencies(of text: FactText) -> Currencies {
    var found = Currencies.none
    for index in text.tokens.indices where text.tokens[index].mark == .currency {
      if text.bytes(of: index).elementsEqual([0xC2, 0xA3]) { return .pounds }
      found = .others
    }
    return found
  }

  private func isPoundSign(_ index: Int) -> Bool {
    text.bytes(of: index).elementsEqual([0xC2, 0xA3])
  }
}
