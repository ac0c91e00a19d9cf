import Articles

/// Words that say how exact a number is, before it and after it.
extension FigureReader {
  /// The bound of what stands at these tokens, and the tokens with its words.
  func bound(_ range: Range<Int>) -> (bound: Bound, tokens: Range<Int>, isWorded: Bool) {
    var start = range.lowerBound
    var bound: Bound?
    var isWorded = false
    // "At least some 300", "up to an estimated 500": the outer one counts, unless it is vaguer.
    for _ in 0..<3 {
      guard let found = before(start) else { break }
      if found.bound != .about || bound == nil {
        bound = found.bound == .exact ? bound : found.bound
      }
      if has(start - 1, .verb) {
        isWorded = true
        break
      } else if found.bound != .exact {
        start = found.start
        isWorded = true
      } else if bound == nil, before(found.start) != nil {
        start = found.start
      } else {
        break
      }
    }
    let after = boundAfter(range.upperBound)
    if let after {
      isWorded = true
      bound = bound == nil || bound == .about ? after.bound : bound
    }
    return (bound ?? .exact, start..<(after?.end ?? range.upperBound), isWorded)
  }

  /// The bound of "four cranes at most" and "6,000 steps or more": what stands right after the nouns
  /// that a number counts.
  func boundAfter(nouns: Range<Int>, of phrase: Range<Int>) -> Bound? {
    let start = nouns.upperBound
    guard nouns.lowerBound >= phrase.upperBound, isWord(start, keys.at) || isWord(start, keys.or),
      let found = boundAfter(start)
    else { return nil }
    // "300 people or more than half": it bounds what follows.
    return isComparing(found.end) ? nil : found.bound
  }

  private func isComparing(_ index: Int) -> Bool {
    isWord(index, keys.than) || isWord(index, keys.of)
  }

  private func before(_ index: Int) -> (bound: Bound, start: Int)? {
    let last = index - 1
    guard last >= floor, sentence.contains(last) else { return nil }
    if tokens[last].mark == .other, text.bytes(of: last).elementsEqual("~".utf8) {
      return (.about, last)
    }
    guard isEnglish else { return nil }
    // An article between the words and the number: "more than a dozen" has its own in the number.
    return words.before.longest(tokens, before: index, from: max(floor, sentence.lowerBound))
      .flatMap { found in found.meanings.first.map { ($0, found.start) } }
  }

  private func boundAfter(_ end: Int) -> (bound: Bound, end: Int)? {
    guard sentence.contains(end) else { return nil }
    if tokens[end].mark == .plus, tokens[end].isJoined { return (.atLeast, end + 1) }
    guard isEnglish else { return nil }
    let start = isInnerHyphen(end) ? end + 1 : end
    guard
      let found = words.after.longest(
        tokens, at: start, to: min(start + 4, sentence.upperBound)),
      let bound = found.meanings.first
    else { return nil }
    // "5 plus 3" adds, and "300 or more than that" is no bound of a number's own.
    let isSum =
      sentence.contains(found.end)
      && (tokens[found.end].isNumber || isWord(start, keys.plus) && isArticle(found.end))
    return isSum ? nil : (bound, found.end)
  }
}
