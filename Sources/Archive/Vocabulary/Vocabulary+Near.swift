import Query

extension Vocabulary {
  /// How many candidates are kept for each word.
  private static let most = 12
  /// Words longer than this are no names that somebody mistyped.
  private static let longest = 40

  /// For each folded word, the words of the archive that are spelled nearly so, the nearest first.
  func near(_ words: [String]) throws -> [[String]] {
    let sought = words.map { $0.unicodeScalars.map(\.value) }
    var found: [[(word: String, distance: Int)]] = words.map { _ in [] }
    try forEachWord { candidate in
      guard candidate.utf8.count <= Vocabulary.longest else { return }
      let scalars = candidate.unicodeScalars.map(\.value)
      for (index, word) in sought.enumerated() {
        // A short word has too many neighbours for two mistakes.
        let limit = word.count < 4 ? 0 : word.count < 6 ? 1 : 2
        if let distance = editDistance(word, scalars, limit: limit), distance > 0 {
          found[index].append((candidate, distance))
        }
      }
    }
    return found.map { candidates in
      candidates.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
        .prefix(Vocabulary.most).map(\.word)
    }
  }
}
