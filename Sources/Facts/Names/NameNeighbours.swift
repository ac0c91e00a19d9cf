/// Lets the names of an enumeration tell each other's kinds: "Sam Carter, Niko Halvar and Rabbit
/// Delaunay".
struct NameNeighbours {
  private let names: NameText
  private var tokens: ContiguousArray<Token> { names.tokens }
  /// A member with so much for it tells the kind of the others.
  private static let sure: Float = 3
  private static let help: Float = 1.5
  /// The same in a list of three or more.
  private static let helpInList: Float = 2.9

  init(_ names: NameText) { self.names = names }

  func apply(to candidates: inout [NameCandidate]) {
    var start = 0
    for index in candidates.indices {
      let next = index + 1
      if next < candidates.count, areListed(candidates[index], candidates[next]) { continue }
      if index > start { share(start...index, &candidates) }
      start = next
    }
  }

  /// Whether nothing but a comma or a conjunction stands between two names.
  private func areListed(_ left: NameCandidate, _ right: NameCandidate) -> Bool {
    let count = right.tokens.lowerBound - left.tokens.upperBound
    guard count == 1 || count == 2 else { return false }
    let gap = left.tokens.upperBound..<right.tokens.lowerBound
    return gap.allSatisfy { index in
      tokens[index].mark == .comma || tokens[index].mark == .ampersand
        || names.isSmall(index, .conjunction)
          && (names.isWord(index, "and") || names.isWord(index, "or"))
    }
  }

  private func share(_ members: ClosedRange<Int>, _ candidates: inout [NameCandidate]) {
    var kind: NameKind?
    for index in members {
      let whole = candidates[index].form + candidates[index].context
      guard let best = whole.best(least: NameNeighbours.sure) else { continue }
      guard kind == nil || kind == best.kind else { return }
      kind = best.kind
    }
    guard let kind else { return }
    // "Ashby, England": two members that are not of one kind.
    guard members.count > 2 || !isFollowedByCountry(members, candidates) else { return }
    let help = members.count > 2 ? NameNeighbours.helpInList : NameNeighbours.help
    for index in members {
      candidates[index].isDoubtful = false
      switch kind {
      case .person: candidates[index].context.person += help
      case .organisation: candidates[index].context.organisation += help
      case .place: candidates[index].context.place += help
      }
    }
  }

  private func isFollowedByCountry(
    _ members: ClosedRange<Int>, _ candidates: [NameCandidate]
  ) -> Bool {
    let last = candidates[members.upperBound]
    return tokens[candidates[members.lowerBound].tokens.upperBound].mark == .comma
      && last.form.place > 4 && members.count == 2
  }
}
