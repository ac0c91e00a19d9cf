/// What the words around a candidate say of its kind.
struct NameContext {
  private let names: NameText
  private var tokens: ContiguousArray<Token> { names.tokens }

  init(_ names: NameText) { self.names = names }

  func score(_ range: Range<Int>, in sentence: Range<Int>) -> NameScore {
    before(range, sentence) + after(range, sentence)
  }

  // MARK: Before

  private func before(_ range: Range<Int>, _ sentence: Range<Int>) -> NameScore {
    var score = NameScore.none
    var index = range.lowerBound - 1
    guard index >= sentence.lowerBound else { return score }
    if tokens[index].has(.article), tokens[index].isWord {
      let isSeveral = range.count > 1
      score.person -= 3
      score.place -= 0.6
      score.organisation += isSeveral ? 0.8 : 0.4
      index -= 1
      if index >= sentence.lowerBound, isIn(index) { score.place += 0.8 }
      return score
    }
    if tokens[index].has(.direction) {
      score.place += 1.5
      return score
    }
    guard tokens[index].isWord else { return score }
    if isIn(index) {
      score.place += 2
    } else if names.isWord(index, "from") || names.isWord(index, "to") {
      score.place += 0.5
    } else if names.isWord(index, "at") {
      score.place += 0.6
      score.organisation += 0.6
    } else if names.isWord(index, "by") || names.isWord(index, "with") {
      score.person += 0.4
    } else if tokens[index].shape == .small, tokens[index].has(.role), !tokens[index].has(.function)
    {
      score.person += 2.5
    } else if tokens[index].shape == .small, tokens[index].has(.sayVerb) {
      score.person += 0.8
    }
    return score
  }

  private func isIn(_ index: Int) -> Bool {
    NameContext.inside.contains { names.isWord(index, $0) }
  }

  private static let inside = [
    "in", "near", "outside", "inside", "across", "throughout", "around", "into", "within",
  ]

  // MARK: After

  private func after(_ range: Range<Int>, _ sentence: Range<Int>) -> NameScore {
    var score = NameScore.none
    let next = range.upperBound
    guard next < sentence.upperBound else { return score }
    let token = tokens[next]
    if token.isWord, token.shape == .small {
      if token.has(.sayVerb) {
        score.person += range.count > 1 ? 1.5 : 0.7
        score.organisation += 0.5
      } else if names.isWord(next, "who") || names.isWord(next, "whose") {
        score.person += 2.5
      }
    } else if token.mark == .comma {
      score = afterComma(next + 1, sentence) + score
    } else if token.mark == .openBracket {
      score = score + inBrackets(next + 1, sentence)
    } else if token.mark == .hyphen, token.isJoined, next + 1 < sentence.upperBound {
      if names.isWord(next + 1, "based") || names.isWord(next + 1, "born") { score.place += 2 }
    }
    return score
  }

  private func afterComma(_ index: Int, _ sentence: Range<Int>) -> NameScore {
    guard index < sentence.upperBound else { return .none }
    if names.isWord(index, "who") || names.isWord(index, "whose") { return NameScore(person: 2.5) }
    if tokens[index].isNumber {
      // ", 45,": an age.
      let bytes = names.text.bytes(of: index)
      let closes = index + 1 < sentence.upperBound && tokens[index + 1].mark == .comma
      return bytes.count <= 2 && closes ? NameScore(person: 2.5) : .none
    }
    if let match = names.match(at: index),
      names.entries(match).contains(where: {
        $0.list == .places && [.country, .state, .code, .territory].contains($0.kind)
      })
    {
      return NameScore(place: 1.5)
    }
    // ", a spokesman", ", the Ukrainian president"
    guard tokens[index].has([.article, .role, .roleModifier, .demonym]) else { return .none }
    var position = index
    while position < min(index + 6, sentence.upperBound), tokens[position].isWord {
      if tokens[position].has(.role), tokens[position].shape == .small {
        return NameScore(person: 1.8)
      }
      position += 1
    }
    return .none
  }

  /// "(R-Texas)", "(born 1950)"
  private func inBrackets(_ index: Int, _ sentence: Range<Int>) -> NameScore {
    guard index < sentence.upperBound else { return .none }
    if names.isWord(index, "born") { return NameScore(person: 3) }
    let isParty =
      tokens[index].shape == .letter && index + 1 < sentence.upperBound
      && tokens[index + 1].mark == .hyphen
    return isParty ? NameScore(person: 3) : .none
  }
}
