/// What the words of an unknown name say of its kind: mostly whether it is a person's.
struct PersonForm {
  private let names: NameText
  private var tokens: ContiguousArray<Token> { names.tokens }

  init(_ names: NameText) { self.names = names }

  func score(_ range: Range<Int>) -> NameScore {
    let words = range.filter { tokens[$0].isWord && !tokens[$0].has(.nameSuffix) }
    guard let first = words.first, let last = words.last else { return .none }
    var score = NameScore.none
    if words.count == 1 {
      single(first, &score)
    } else {
      several(words, first, last, &score)
    }
    if range.contains(where: { tokens[$0].has(.nameSuffix) && tokens[$0].isCapitalised }),
      words.count > 1
    {
      score.person += 2
    }
    if range.contains(where: { tokens[$0].mark == .ampersand }) {
      score.organisation += 3
      score.person -= 3
    }
    return score
  }

  private func single(_ word: Int, _ score: inout NameScore) {
    let token = tokens[word]
    if token.shape == .capitals, !names.isShouted[word] {
      if token.end - token.start <= 6, !token.has(.common) { score.organisation += 1.2 }
      return
    }
    if token.has(.firstName) { score.person += token.has(.doubtfulName) ? 0.2 : 1.2 }
    if token.has(.surname) { score.person += token.has(.doubtfulName) ? 0.2 : 0.8 }
    if names.isPlain(word) { score.person -= 1 }
  }

  private func several(_ words: [Int], _ first: Int, _ last: Int, _ score: inout NameScore) {
    let plain = words.count { names.isPlain($0) && !names.isInitial($0) }
    let initials = words.dropLast().count { names.isInitial($0) }
    if tokens[first].has(.firstName) { score.person += tokens[first].has(.doubtfulName) ? 1.5 : 3 }
    if tokens[last].has(.surname) { score.person += tokens[last].has(.doubtfulName) ? 0.6 : 1.2 }
    if initials > 0 { score.person += 2 }
    if words.contains(where: { tokens[$0].shape == .small && tokens[$0].has(.particle) }) {
      score.person += 1
    }
    let isUsual = words.allSatisfy { tokens[$0].shape != .capitals || names.isInitial($0) }
    if plain == 0, words.count <= 4, isUsual { score.person += 1.2 }
    if words.contains(where: { tokens[$0].has(.demonym) }) { score.person -= 1 }
    if plain > 0 {
      score.person -= 1.2 * Float(plain)
      score.organisation += 0.4
    }
    if words.count > 4 { score.person -= 1 }
  }
}
