/// What a small noun says of the name beside it: "the band Falling Stone", "Ormsley is a village",
/// "the town of Ellsham", "Acme, a German carmaker".
struct NameNouns {
  private let names: NameText
  private var tokens: ContiguousArray<Token> { names.tokens }
  /// A noun is looked for in so many words.
  private static let farthest = 9

  init(_ names: NameText) { self.names = names }

  /// Of a noun right before a name.
  func right(before range: Range<Int>, _ noun: Int) -> NameScore {
    if tokens[noun].has(.organisationNoun) {
      return tokens[noun].has(.role)
        ? NameScore(person: 0.5, organisation: 1.6) : NameScore(person: -4, organisation: 3)
    }
    if tokens[noun].has(.placeNoun) { return NameScore(place: 1.2) }
    return NameScore(person: -1, organisation: -2, place: -1)
  }

  /// Of the noun before "of" and a name: "village of", "president of".
  func of(_ noun: Int, _ line: Range<Int>) -> NameScore {
    guard noun >= line.lowerBound, tokens[noun].isWord else { return .none }
    if tokens[noun].has(.placeNoun) { return NameScore(person: -1, place: 3) }
    if tokens[noun].has([.role, .office]) {
      return NameScore(person: -1, organisation: 0.8, place: 0.8)
    }
    let isPart =
      names.isWord(noun, "north") || names.isWord(noun, "south")
      || names.isWord(noun, "east") || names.isWord(noun, "west") || tokens[noun].has(.direction)
    return isPart ? NameScore(place: 2) : .none
  }

  /// Of what follows "is" or "was": "a village in", "an American director".
  func definition(after verb: Int, _ line: Range<Int>) -> NameScore {
    let start = verb + 1
    guard start < line.upperBound, tokens[start].isWord else { return .none }
    if tokens[start].has(.article) {
      let isSaid = ["is", "was", "are", "were"].contains { names.isWord(verb, $0) }
      return isSaid ? score(ofHead: head(from: start + 1, line), strength: 3.5) : .none
    }
    // "are towns in"
    guard names.isWord(verb, "are") || names.isWord(verb, "were"), isPlural(start) else {
      return .none
    }
    return score(ofHead: start, strength: 3.5)
  }

  private func isPlural(_ index: Int) -> Bool {
    names.isSmall(index, [.role, .organisationNoun, .placeNoun])
      && names.text.bytes(of: index).last == 0x73
  }

  /// Of what follows a comma: ", a spokesman", ", the Ukrainian president".
  func apposition(from start: Int, _ line: Range<Int>) -> NameScore {
    guard !names.isReport(from: start, in: line) else { return .none }
    return score(ofHead: head(from: start, line), strength: 2)
  }

  private func score(ofHead head: Int?, strength: Float) -> NameScore {
    guard let head else { return .none }
    let token = tokens[head]
    if token.has(.role) { return NameScore(person: strength) }
    if token.has(.placeNoun) { return NameScore(person: -1, place: strength) }
    if token.has(.organisationNoun) { return NameScore(person: -1, organisation: strength) }
    return NameScore(person: -strength, organisation: -strength, place: -strength)
  }

  /// The last noun of a phrase that says what something is.
  private func head(from start: Int, _ line: Range<Int>) -> Int? {
    var head: Int?
    let limit = min(line.upperBound, start + NameNouns.farthest)
    for index in start..<max(start, limit) {
      let token = tokens[index]
      if token.kind == .mark, token.mark != .hyphen, token.mark != .slash { break }
      guard token.isWord, token.shape == .small else { continue }
      if token.has([.preposition, .auxiliary, .questionWord])
        || head != nil && token.has(.conjunction)
      {
        break
      }
      if token.has([.role, .organisationNoun, .placeNoun, .thingNoun]) { head = index }
    }
    return head
  }
}
