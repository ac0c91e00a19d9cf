import Articles

/// Brings the sentences of tellings together, telling after telling: each is aligned with the rows
/// that those before it make.
///
/// Sentences with the same words go together first, then those that give the same utterance or tell
/// the same in other words, so that the sum of their likenesses is the highest (`OptimalMatching`);
/// where they stand makes no difference to that. Of what is left, less likeness does beside
/// sentences that are aligned, or where both tell of one figure, time or name. Last, what one telling
/// has in one sentence and another in two is put together (`SplitSentences`).
struct SentenceAligner {
  private let tellings: [Telling]
  private let likeness: RowLikeness
  private(set) var rows: [AlignedRow] = []
  /// The row of each sentence of the telling that is being added.
  private var rowOf: [Int?] = []

  static func rows(_ likeness: RowLikeness) -> [AlignedRow] {
    var aligner = SentenceAligner(likeness)
    for telling in likeness.tellings { aligner.add(telling) }
    return SplitSentences.joined(aligner.rows, likeness)
  }

  private init(_ likeness: RowLikeness) {
    tellings = likeness.tellings
    self.likeness = likeness
  }

  private mutating func add(_ telling: Telling) {
    rowOf = Array(repeating: nil, count: telling.sentences.count)
    for earlier in tellings.prefix(telling.number) { takeSame(telling, earlier) }
    takeLike(telling)
    rows = RowOrder.inserting(telling, of: tellings.count, rowOf, into: rows)
  }

  private mutating func take(_ sentence: Int, _ telling: Telling, into row: Int) {
    rows[row].members[telling.number] = sentence..<sentence + 1
    rowOf[sentence] = row
  }

  // MARK: The same words

  /// Takes sentences with the same words as an earlier telling's: first those in the same order,
  /// then those told at another place.
  private mutating func takeSame(_ telling: Telling, _ earlier: Telling) {
    var free: [Int: Int] = [:]
    for (index, row) in rows.enumerated() where row.members[telling.number] == nil {
      if let sentence = row.members[earlier.number]?.lowerBound { free[sentence] = index }
    }
    let (old, new) = (earlier.sentences.map(\.words), telling.sentences.map(\.words))
    for case .keep(let kept, let taken) in SequenceDiff.edits(from: old, to: new) {
      for (one, other) in zip(kept, taken) where rowOf[other] == nil {
        if let row = free.removeValue(forKey: one) { take(other, telling, into: row) }
      }
    }
    var moved: [[Int]: [Int]] = [:]
    for sentence in free.keys.sorted(by: >) where old[sentence].count > 3 {
      moved[old[sentence], default: []].append(sentence)
    }
    for other in telling.sentences.indices where rowOf[other] == nil {
      if let row = moved[new[other]]?.popLast().flatMap({ free[$0] }) {
        take(other, telling, into: row)
      }
    }
  }

  // MARK: Other words

  private mutating func takeLike(_ telling: Telling) {
    let candidates = candidates(telling)
    let sure = candidates.filter { $0.score >= SentenceLikeness.least }
    for pair in OptimalMatching.best(of: sure) { take(pair.right, telling, into: pair.left) }
    let beside = candidates.filter {
      rows[$0.left].members[telling.number] == nil && rowOf[$0.right] == nil
        && ($0.score >= SentenceLikeness.leastBeside && isBeside($0, telling)
          || likeness.tells(rows[$0.left], $0.right, telling))
    }
    for pair in OptimalMatching.best(of: beside) { take(pair.right, telling, into: pair.left) }
  }

  /// The rows and the sentences of a telling that may go together.
  private func candidates(_ telling: Telling) -> [OptimalMatching.Candidate] {
    var finder = CandidateFinder()
    var rowsOfItem: [Int: [Int]] = [:]
    for (index, row) in rows.enumerated() where row.members[telling.number] == nil {
      for (member, sentences) in zip(tellings, row.members) {
        for sentence in sentences ?? 0..<0 {
          finder.add(member.sentences[sentence].keys, as: index)
          if let item = likeness.quoted[member.number][sentence]?.item {
            rowsOfItem[item, default: []].append(index)
          }
        }
      }
    }
    var candidates: [OptimalMatching.Candidate] = []
    for sentence in telling.sentences.indices where rowOf[sentence] == nil {
      let like = finder.candidates(for: telling.sentences[sentence].keys, likeness.weights)
      let item = likeness.quoted[telling.number][sentence]?.item
      let saying = item.flatMap { rowsOfItem[$0] }?.prefix(CandidateFinder.most) ?? []
      for row in Set(like).union(saying).sorted() {
        let score = likeness.likeness(rows[row], sentence, telling)
        if score >= SentenceLikeness.leastInBoth {
          candidates.append(OptimalMatching.Candidate(left: row, right: sentence, score: score))
        }
      }
    }
    return candidates
  }

  /// Whether a sentence and a row stand beside a sentence and a row that are aligned.
  private func isBeside(_ pair: OptimalMatching.Candidate, _ telling: Telling) -> Bool {
    [-1, 1].contains { step in
      let neighbour = pair.right + step
      guard rowOf.indices.contains(neighbour), let row = rowOf[neighbour] else { return false }
      return tellings.prefix(telling.number).contains { earlier in
        guard let own = rows[pair.left].members[earlier.number],
          let other = rows[row].members[earlier.number]
        else { return false }
        return own.lowerBound + step == other.lowerBound
      }
    }
  }
}
