/// Tells where the name of a city stands for its team: "Chicago beat Boston", "Leeds 3 Wimbledon
/// 0".
struct SportSense {
  private let names: NameText
  private var tokens: ContiguousArray<Token> { names.tokens }

  init(_ names: NameText) { self.names = names }

  /// Whether a text is about sport: it has several of its words, more in a long text.
  static func isSport(_ tokens: ContiguousArray<Token>) -> Bool {
    let words = tokens.count { $0.has(.sport) }
    return words >= 2 && words * 120 >= tokens.count
  }

  /// Whether a name in a text about sport is one side of a contest, as the words next to it tell.
  func isTeam(_ range: Range<Int>, in line: Range<Int>) -> Bool {
    guard names.isSport else { return false }
    guard names.isKnown(at: range.lowerBound) else {
      let next = range.upperBound
      return next < line.upperBound && tokens[next].isNumber
        && tokens[next].end - tokens[next].start <= 2
        && range.count == 1 && !tokens[range.lowerBound].has([.firstName, .surname])
    }
    return isInFixture(range, line)
      || isBeforeResult(range.upperBound, line) && !isAfterPreposition(range.lowerBound, line)
      || isAfterContest(range.lowerBound, line)
  }

  /// "Leeds 3", "Detroit 84 70", "Chicago beat"
  private func isBeforeResult(_ next: Int, _ line: Range<Int>) -> Bool {
    guard next < line.upperBound else { return false }
    let token = tokens[next]
    if token.isNumber { return token.end - token.start <= 3 }
    return names.isSmall(next, .contestVerb)
      || token.shape == .capitals && token.has(.contestVerb) && names.isShouted(next)
  }

  /// "Chicago at Toronto", alone on a line
  private func isInFixture(_ range: Range<Int>, _ line: Range<Int>) -> Bool {
    guard line.count <= 8 else { return false }
    if range.lowerBound == line.lowerBound {
      return range.upperBound < line.upperBound && isAt(range.upperBound)
    }
    return range.upperBound == line.upperBound && isAt(range.lowerBound - 1)
      && names.isKnown(at: line.lowerBound)
  }

  private func isAt(_ index: Int) -> Bool {
    names.isWord(index, "at") || names.isWord(index, "AT") || names.isWord(index, "v")
      || names.isWord(index, "vs")
  }

  private func isAfterPreposition(_ start: Int, _ line: Range<Int>) -> Bool {
    start > line.lowerBound
      && SportSense.inside.contains { names.isWord(start - 1, $0) }
  }

  /// "against Boston", "beat Boston", "over Boston", "scored for Boston"
  private func isAfterContest(_ start: Int, _ line: Range<Int>) -> Bool {
    let before = start - 1
    guard before >= line.lowerBound, tokens[before].isWord else { return false }
    if SportSense.against.contains(where: { names.isWord(before, $0) }) {
      return true
    }
    if names.isSmall(before, .contestVerb) {
      return SportSense.defeats
        .contains { names.isWord(before, $0) }
    }
    guard SportSense.links.contains(where: { names.isWord(before, $0) }), before > line.lowerBound
    else {
      return false
    }
    return names.isSmall(before - 1, .contestVerb)
      || names.isSmall(before - 1, .sport)
        && names.isWord(before, "for")
  }

  private static let inside: [StaticString] = ["in", "from", "near", "of"]
  private static let links: [StaticString] = ["for", "to", "with"]
  private static let against: [StaticString] = ["against", "over", "versus", "vs", "vs.", "v"]
  private static let defeats: [StaticString] = [
    "beat", "beats", "defeated", "defeating", "downed", "edged", "thrashed", "trounced",
  ]
}
