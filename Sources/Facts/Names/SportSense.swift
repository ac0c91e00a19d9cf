/// Tells where a name in a text about sport stands for a team, whatever it names elsewhere: "Chicago
/// beat Boston", "Leeds 3 Wimbledon 0", "the Lens striker".
struct SportSense {
  private let names: NameText
  private let table: SportTable
  private var tokens: ContiguousArray<Token> { names.tokens }

  init(_ names: NameText) {
    self.names = names
    table = SportTable(names)
  }

  /// Whether a text is about sport: it has several of its words, more in a long text.
  static func isSport(_ tokens: ContiguousArray<Token>) -> Bool {
    if isHeaded(tokens) { return true }
    // "the League" may be one of farmers.
    let words = tokens.count {
      $0.has(.sport) && ($0.shape != .title || !$0.has([.organisationFirst, .organisationLast]))
    }
    return words >= 2 && words * 120 >= tokens.count
  }

  /// "RUGBY UNION - HALDEN NAME SIDE", as agencies head their reports.
  private static func isHeaded(_ tokens: ContiguousArray<Token>) -> Bool {
    let head = tokens.prefix(5)
    guard let dash = head.firstIndex(where: { $0.mark == .hyphen || $0.mark == .dash }) else {
      return false
    }
    return head[..<dash].contains { $0.has(.sport) && $0.shape == .capitals }
  }

  /// Tells candidates of a line apart: teams and players.
  func mark(_ candidates: inout ArraySlice<NameCandidate>, in line: Range<Int>) {
    guard names.isSport else {
      for index in candidates.indices
      where candidates[index].canBeTeam && isScored(candidates[index].tokens, line) {
        let form = candidates[index].form
        candidates[index].becomeTeam(isKnown: form.place >= 1.5)
      }
      return
    }
    for index in candidates.indices {
      let range = candidates[index].tokens
      if table.isPlayer(range, in: line) {
        candidates[index].becomePlayer()
      } else if candidates[index].canBeTeam, table.isRow(range, in: line) {
        candidates[index].becomeTeam(isKnown: true)
      } else if candidates[index].canBeTeam, isTeam(range, in: line) {
        let isKnown = names.isKnown(at: range.lowerBound) || names.isPlain(range.lowerBound)
        candidates[index].becomeTeam(isKnown: isKnown)
      }
    }
  }

  /// Whether a name is one side of a contest with a score, whatever the text is about: "Halden beat
  /// Brenna 2-1".
  private func isScored(_ range: Range<Int>, _ line: Range<Int>) -> Bool {
    let (before, next) = (range.lowerBound - 1, range.upperBound)
    if before >= line.lowerBound, names.isSmall(before, .contestVerb),
      isAny(before, of: SportSense.defeats)
    {
      return isScore(next, line)
    }
    guard next < line.upperBound, names.isSmall(next, .contestVerb),
      isAny(next, of: SportSense.defeats)
    else { return false }
    return (next + 2..<max(next + 2, min(line.upperBound, next + 6))).contains { index in
      isScore(index, line)
    }
  }

  /// "2-1"
  private func isScore(_ index: Int, _ line: Range<Int>) -> Bool {
    guard index + 2 < line.upperBound, tokens[index].isNumber, tokens[index + 2].isNumber,
      tokens[index + 1].mark == .hyphen || tokens[index + 1].mark == .dash,
      tokens[index + 1].isJoined
    else { return false }
    return tokens[index].end - tokens[index].start <= 2
      && tokens[index + 2].end - tokens[index + 2].start <= 2
  }

  /// Whether a name is one side of a contest, as the words next to it tell.
  private func isTeam(_ range: Range<Int>, in line: Range<Int>) -> Bool {
    if isAgainst(range, line) || isOfPlayers(range.upperBound, line) { return true }
    guard names.isKnown(at: range.lowerBound) else {
      return isSponsor(range, line) || isBeforeScore(range, line) || isPlural(range, line)
    }
    return isInFixture(range, line) || table.isClub(range, in: line)
      || isBeforeResult(range.upperBound, line) && !isAfterPreposition(range.lowerBound, line)
      || isAfterContest(range.lowerBound, line)
  }

  /// "the Cardinals"
  private func isPlural(_ range: Range<Int>, _ line: Range<Int>) -> Bool {
    let token = tokens[range.lowerBound]
    let before = range.lowerBound - 1
    guard range.count == 1, before >= line.lowerBound, token.shape == .title,
      !names.isShouted(range.lowerBound), names.text.bytes(of: range.lowerBound).last == 0x73
    else { return false }
    if range.upperBound < line.upperBound, names.isWord(range.upperBound, "of") { return false }
    return (names.isWord(before, "the") || names.isWord(before, "The"))
      && !token.has([.demonym, .thingLast, .time, .sport, .role, .function])
  }

  // MARK: After it

  /// "Leeds 3" of a name that is not known.
  private func isBeforeScore(_ range: Range<Int>, _ line: Range<Int>) -> Bool {
    let next = range.upperBound
    guard next < line.upperBound, tokens[next].isNumber, range.count == 1 else { return false }
    let isDivided = next + 1 < line.upperBound && tokens[next + 1].isJoined
    return !isDivided && tokens[next].end - tokens[next].start <= 2
      && !tokens[range.lowerBound].has([.firstName, .surname])
  }

  /// "Leeds 3", "Detroit 84 70", "Chicago beat", "Essex were"
  private func isBeforeResult(_ next: Int, _ line: Range<Int>) -> Bool {
    guard next < line.upperBound else { return false }
    let token = tokens[next]
    if token.isNumber { return token.end - token.start <= 3 }
    return names.isSmall(next, .contestVerb) || isAny(next, of: SportSense.plural)
      || token.shape == .capitals && token.has(.contestVerb) && names.isShouted(next)
  }

  /// "the Boston coach", "Boston's bowlers", "Boston's Pat Henley"
  private func isOfPlayers(_ next: Int, _ line: Range<Int>) -> Bool {
    guard next < line.upperBound else { return false }
    let isPossessive = tokens[next].mark == .possessive
    let word = isPossessive ? next + 1 : next
    guard word < line.upperBound else { return false }
    if names.isSmall(word, .player) { return true }
    return isPossessive && word + 1 < line.upperBound && names.isNamey(word)
      && tokens[word].has(.firstName) && names.isNamey(word + 1)
  }

  // MARK: Beside another

  /// "Leeds v Wimbledon"
  private func isAgainst(_ range: Range<Int>, _ line: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    return before > line.lowerBound && isVersus(before)
      || range.upperBound + 1 < line.upperBound && isVersus(range.upperBound)
  }

  private func isVersus(_ index: Int) -> Bool { isAny(index, of: SportSense.versus) }

  /// "Chicago at Toronto", alone on a line
  private func isInFixture(_ range: Range<Int>, _ line: Range<Int>) -> Bool {
    guard line.count <= 8 else { return false }
    if range.lowerBound == line.lowerBound {
      return range.upperBound < line.upperBound && isAt(range.upperBound)
    }
    return range.upperBound == line.upperBound && isAt(range.lowerBound - 1)
      && names.isNamey(line.lowerBound)
  }

  private func isAt(_ index: Int) -> Bool { names.isWord(index, "at") || names.isWord(index, "AT") }

  /// "Rosner (Denmark / Ardena)"
  private func isSponsor(_ range: Range<Int>, _ line: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    guard before - 2 > line.lowerBound, range.upperBound < line.upperBound,
      tokens[range.upperBound].mark == .closeBracket
    else { return false }
    return tokens[before].mark == .slash && tokens[before - 2].mark == .openBracket
  }

  // MARK: Before it

  private func isAfterPreposition(_ start: Int, _ line: Range<Int>) -> Bool {
    start > line.lowerBound && isAny(start - 1, of: SportSense.inside)
  }

  /// "against Boston", "beat Boston", "over Boston", "scored for Boston", "leaders Boston"
  private func isAfterContest(_ start: Int, _ line: Range<Int>) -> Bool {
    let before = start - 1
    guard before >= line.lowerBound, tokens[before].isWord else { return false }
    if isAny(before, of: SportSense.against) || names.isSmall(before, .side) { return true }
    if names.isSmall(before, .contestVerb) { return isAny(before, of: SportSense.defeats) }
    if isAny(before, of: SportSense.joins) { return true }
    guard before > line.lowerBound, isAny(before, of: SportSense.links) else { return false }
    return names.isSmall(before - 1, .contestVerb)
      || names.isWord(before, "for") && names.isSmall(before - 1, [.sport, .player])
      || isAny(before - 1, of: SportSense.careers)
  }

  private func isAny(_ index: Int, of words: [StaticString]) -> Bool {
    tokens[index].isWord && words.contains { names.isWord(index, $0) }
  }

  private static let inside: [StaticString] = ["in", "from", "near", "of", "at"]
  private static let links: [StaticString] = ["for", "to", "with", "by"]
  private static let versus: [StaticString] = ["v", "v.", "vs", "vs.", "versus", "V", "VS"]
  private static let against: [StaticString] = ["against", "over", "past"]
  private static let plural: [StaticString] = ["were", "are", "have"]
  private static let joins: [StaticString] = ["joined", "rejoined", "coached", "captained"]
  private static let careers: [StaticString] = [
    "games", "appearances", "caps", "debut", "debuted", "career", "drafted", "selected",
  ]
  private static let defeats: [StaticString] = [
    "beat", "beats", "beating", "defeated", "defeats", "defeating", "downed", "edged", "thrashed",
    "trounced", "blanked", "routed", "swept", "crushed", "faced", "face", "topped", "outscored",
    "overcame", "play", "played", "host", "hosted", "hosts", "visit", "visits", "trailed",
  ]
}
