import Articles

/// The sentences of tellings, aligned.
enum SentenceComparison {
  /// - Parameter quoted: of each telling, what its sentences say in somebody's words.
  static func rows(
    of facts: SharedFacts, _ table: WordTable, _ quoted: [[Int: QuotedSentence]]
  ) -> [SentenceRow] {
    let tellings = facts.tellings
    let likeness = RowLikeness(
      tellings: tellings,
      likeness: SentenceLikeness(weights: KeyWeights(tellings, table), isName: table.isName),
      quoted: quoted, facts: facts.keys, isValue: table.isValue)
    let parts = PartlyTold(likeness)
    return SentenceAligner.rows(likeness).map { row in
      let places = zip(tellings, row.members).map { telling, sentences in
        sentences.flatMap { place(of: $0, telling) }
      }
      let relation = relation(row, tellings)
      let elsewhere = relation == .only ? parts.elsewhere(row) : []
      return SentenceRow(
        sentences: places, relation: elsewhere.isEmpty ? relation : .partly,
        elsewhere: elsewhere.compactMap { telling, sentence in
          place(of: sentence..<sentence + 1, tellings[telling])
        })
    }
  }

  private static func place(of sentences: Range<Int>, _ telling: Telling) -> Place? {
    guard let first = sentences.first, let last = sentences.last else { return nil }
    return telling.place(
      of: TextSpan(
        start: telling.sentences[first].span.start, end: telling.sentences[last].span.end))
  }

  private static func relation(_ row: AlignedRow, _ tellings: [Telling]) -> SentenceRelation {
    let words = zip(tellings, row.members).compactMap { telling, sentences in
      sentences.map { telling.sentences[$0].flatMap(\.words) }
    }
    guard words.count > 1, let first = words.first else { return .only }
    return words.allSatisfy { $0 == first } ? .same : .reworded
  }
}
