/// Lets a city that is a team in one place of a text about sport be the team elsewhere, too, but not
/// where the words say that it is the city: "in Boston", "BOSTON 1996-08-30".
struct SportTeams {
  private let names: NameText
  private var tokens: ContiguousArray<Token> { names.tokens }

  init(_ names: NameText) { self.names = names }

  func spread(over candidates: inout [NameCandidate]) {
    guard names.isSport else { return }
    let words = NameWords(names)
    var teams: Set<UInt64> = []
    var towns: Set<UInt64> = []
    for candidate in candidates {
      if candidate.isTeam {
        teams.insert(words.key(candidate.tokens))
      } else if let town = town(of: candidate) {
        towns.insert(words.key(town))
      }
    }
    guard !teams.isEmpty || !towns.isEmpty else { return }
    for index in candidates.indices where candidates[index].canBeTeam && !candidates[index].isTeam {
      let range = candidates[index].tokens
      guard candidates[index].form.place >= 1, !isPlaced(range) else { continue }
      // Where several cities are teams, so is one that begins a sentence.
      let key = words.key(range)
      let isSubject =
        (teams.count > 1 || towns.contains(key))
        && names.isBeginning(range.lowerBound) && !names.isLoud(range.lowerBound)
      if isSubject || teams.contains(key) || isBesideTeam(index, candidates) {
        candidates[index].becomeTeam(isKnown: true)
      }
    }
  }

  /// "Denver" of "Denver Broncos"
  private func town(of candidate: NameCandidate) -> Range<Int>? {
    let range = candidate.tokens
    guard (2...5).contains(range.count), candidate.form.organisation >= 2 else { return nil }
    return (range.lowerBound + 1..<range.upperBound).reversed().lazy
      .map { range.lowerBound..<$0 }
      .first { town in
        names.text.lexicon.match(tokens, exactly: town)
          .map { names.entries($0).contains { $0.list == .places } } ?? false
      }
  }

  /// "Leeds and Hull both lost"
  private func isBesideTeam(_ index: Int, _ candidates: [NameCandidate]) -> Bool {
    guard index > 0, candidates[index - 1].isTeam else { return false }
    let and = candidates[index - 1].tokens.upperBound
    return candidates[index].tokens.lowerBound == and + 1 && names.isWord(and, "and")
  }

  /// Whether the words beside a name tell that it is a place.
  private func isPlaced(_ range: Range<Int>) -> Bool {
    if names.isBeginning(range.lowerBound), isDateline(range.upperBound) { return true }
    let before = range.lowerBound - 1
    guard before >= 0 else { return false }
    // "Houston, Texas"
    if tokens[before].mark == .comma, before > 0, tokens[before - 1].isCapitalised { return true }
    guard tokens[before].isWord else { return false }
    return SportTeams.places.contains { names.isWord(before, $0) }
      || tokens[before].has([.direction, .placeNoun])
  }

  /// "BOSTON 1996-08-30", "BOSTON, Aug. 30", "BOSTON (AP)", alone at the beginning of a line
  private func isDateline(_ next: Int) -> Bool {
    guard next < tokens.count else { return false }
    if tokens[next].isNumber { return tokens[next].end - tokens[next].start > 3 }
    if tokens[next].mark == .openBracket { return true }
    return tokens[next].mark == .comma && next + 1 < tokens.count && tokens[next + 1].isCapitalised
  }

  private static let places: [StaticString] = ["in", "at", "near", "of", "outside", "In", "At"]
}
