import Articles

/// Counts of votes: "voted 27 to 14", "by 27 votes to 14", "a 6-1 vote", "passed the bill 218-212",
/// "27 in favor and 14 against".
///
/// The first number is of those in favor, unless it is the greater and what they did was to refuse:
/// "rejected the plan 27-14".
extension FigureReader {
  /// The two sides of a vote.
  struct Vote {
    let inFavor: Quantity
    let against: Quantity
    let tokens: Range<Int>

    init(_ first: Quantity, _ second: Quantity, isRefusal: Bool) {
      let isTurned = isRefusal && first.value > second.value
      (inFavor, against) = isTurned ? (second, first) : (first, second)
      tokens = first.tokens.lowerBound..<second.tokens.upperBound
    }
  }

  /// The vote whose first number this is; nil where it is none.
  func vote(from first: Quantity) -> Vote? {
    guard isEnglish, isCountOfVotes(first) else { return nil }
    return voteBySides(first) ?? voteByNumbers(first)
  }

  /// The figures of a vote, in their order in the text.
  func figures(of vote: Vote) -> [Figure] {
    let sides = [(vote.inFavor, "voted for"), (vote.against, "voted against")]
    return sides.map { quantity, event in
      Figure(
        tokens: quantity.tokens, low: quantity.value, high: quantity.value, bound: .exact,
        event: event, isEventInNouns: true, end: vote.tokens.upperBound)
    }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// "27 in favor and 14 against", "27 votes for, 14 against"
  private func voteBySides(_ first: Quantity) -> Vote? {
    var index = afterVotes(first.tokens.upperBound)
    guard let inFavor = sideEnd(index, .favor) else { return nil }
    index = inFavor
    for _ in 0..<2 where isMark(index, .comma) || isWord(index, keys.and) || isWith(index) {
      index += 1
    }
    guard index > inFavor, let second = countOfVotes(at: index),
      sideEnd(afterVotes(second.tokens.upperBound), .opposing) != nil
    else { return nil }
    return Vote(first, second, isRefusal: false)
  }

  /// "27-14", "27 to 14", "27 votes to 14", where words around say that it is a vote.
  private func voteByNumbers(_ first: Quantity) -> Vote? {
    let end = first.tokens.upperBound
    let afterNoun = afterVotes(end)
    let isHyphenated = isInnerHyphen(end)
    guard
      isHyphenated || isWord(afterNoun, keys.to) || afterNoun > end && has(afterNoun, .opposing),
      let second = countOfVotes(at: (isHyphenated ? end : afterNoun) + 1),
      !isInnerHyphen(second.tokens.upperBound)
    else { return nil }
    let tokens = first.tokens.lowerBound..<second.tokens.upperBound
    let isVote =
      afterNoun > end
      || isBare(second)
        && (isNamedVote(tokens)
          || first.value >= second.value && (isDecided(by: tokens) || isListed(tokens)))
    return isVote ? Vote(first, second, isRefusal: isRefusal(around: tokens)) : nil
  }

  // MARK: Numbers

  private func countOfVotes(at index: Int) -> Quantity? {
    guard sentence.contains(index), tokens[index].isNumber || tokens[index].has(.numberWord),
      let quantity = quantity(at: index, isLinked: true), isCountOfVotes(quantity)
    else { return nil }
    return quantity
  }

  private func isCountOfVotes(_ quantity: Quantity) -> Bool {
    let amount = quantity.amount
    return !quantity.hasUnit && amount.decimals == 0 && !amount.hasScale && !amount.isShare
      && !amount.isVague && quantity.value >= 0
  }

  /// Whether a number counts nothing that is named after it, but for votes.
  private func isBare(_ quantity: Quantity) -> Bool {
    if has(quantity.tokens.upperBound, .vote) { return true }
    if case .none = counted(after: quantity.tokens.upperBound, quantity) { return true }
    return false
  }

  // MARK: Words

  /// Past "votes".
  private func afterVotes(_ index: Int) -> Int { has(index, .vote) ? index + 1 : index }

  /// The end of "in favor", "for" or "against"; nil where it is no side of a vote.
  private func sideEnd(_ index: Int, _ side: FigureUses) -> Int? {
    if isWord(index, keys.in), has(index + 1, side) { return index + 2 }
    return has(index, side) ? index + 1 : nil
  }

  private func isWith(_ index: Int) -> Bool { has(index, .preposition) && !has(index, .favor) }

  /// "voted 27-14", "a vote of 27 to 14", "a 27-14 vote"; but not "voted to close 27 to 14"
  private func isNamedVote(_ numbers: Range<Int>) -> Bool {
    if has(numbers.upperBound, .vote) { return true }
    for index in before(numbers, 5).reversed() {
      if has(index, .vote) { return true }
      if isWord(index, keys.to) { return false }
    }
    return false
  }

  /// "passed by 27 to 14", "the Senate approved the bill 52-48"; but not "a 27-14 win".
  private func isDecided(by numbers: Range<Int>) -> Bool {
    let end = numbers.upperBound
    if has(end, .score) || has(end + 1, .score) { return false }
    let first = numbers.lowerBound
    let verb = isWord(first - 1, keys.by) ? first - 2 : first - 1
    if has(verb, .deciding) { return true }
    let words = before(numbers, 14)
    let isOfGame = words.contains { has($0, .score) && !has($0, [.deciding, .vote]) }
    return !isOfGame && words.contains { has($0, .deciding) }
      && words.contains { has($0, .assembly) }
  }

  /// The second of "voted 9-2 to close the pool and 7-4 to sell the library".
  private func isListed(_ numbers: Range<Int>) -> Bool {
    let before = numbers.lowerBound - 1
    return isAfterVote && (isWord(before, keys.and) || isMark(before, .comma))
  }

  /// So many tokens of the sentence before some.
  private func before(_ numbers: Range<Int>, _ count: Int) -> Range<Int> {
    max(sentence.lowerBound, numbers.lowerBound - count)..<numbers.lowerBound
  }

  private func isRefusal(around numbers: Range<Int>) -> Bool {
    before(numbers, 10).contains { has($0, .refusing) }
      || (numbers.upperBound..<min(sentence.upperBound, numbers.upperBound + 3)).contains {
        has($0, .refusing) || has($0, .opposing)
      }
  }
}
