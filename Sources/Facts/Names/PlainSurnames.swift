/// Finds the later mentions of people whose surname is an ordinary word: "Player won" after "Ben
/// Player".
struct PlainSurnames {
  private let names: NameText
  private var tokens: ContiguousArray<Token> { names.tokens }

  init(_ names: NameText) { self.names = names }

  func add(to candidates: inout [NameCandidate]) {
    let surnames = surnames(of: candidates)
    guard names.isEnglish, !surnames.isEmpty else { return }
    var found: [(index: Int, isSure: Bool)] = []
    var next = 0
    for index in tokens.indices where surnames.contains(tokens[index].word) && standsAlone(index) {
      while next < candidates.count, candidates[next].tokens.upperBound <= index { next += 1 }
      if next < candidates.count, candidates[next].tokens.lowerBound <= index { continue }
      found.append((index, !names.isBeginning(index) && !names.isShouted(index)))
    }
    // Where a capital says nothing, only a name that has one elsewhere is meant.
    let sure = Set(found.lazy.filter(\.isSure).map { tokens[$0.index].word })
    let mentions = found.filter { sure.contains(tokens[$0.index].word) }
    guard !mentions.isEmpty else { return }
    candidates += mentions.map {
      NameCandidate(tokens: $0.index..<$0.index + 1, form: NameScore(person: 0.5))
    }
    candidates.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The ordinary words that end a full name.
  private func surnames(of candidates: [NameCandidate]) -> Set<WordID> {
    var surnames: Set<WordID> = []
    for candidate in candidates where candidate.tokens.count > 1 && candidate.form.person >= 1.5 {
      let range = candidate.tokens
      let last = tokens[range.upperBound - 1]
      if tokens[range.lowerBound].has(.firstName), last.has([.common, .role]), last.shape == .title,
        !last.has([.function, .month, .weekday, .time, .nameSuffix])
      {
        surnames.insert(last.word)
      }
    }
    return surnames
  }

  /// Whether a word has a capital, and its neighbours have none.
  private func standsAlone(_ index: Int) -> Bool {
    guard tokens[index].shape == .title, !names.isWork(index) else { return false }
    if index > 0, names.isNamey(index - 1), !names.isBeginning(index) { return false }
    return index + 1 >= tokens.count || !names.isNamey(index + 1) && !tokens[index + 1].isJoined
  }
}
