import Articles

/// Brings the sentences of tellings together, telling after telling: each is aligned with the rows
/// that those before it make.
struct SentenceAligner {
  /// A row as it grows: the sentences that each telling has in it, one or a few that follow one
  /// another.
  struct Row {
    var members: [Range<Int>?]
  }

  private let tellings: [Telling]
  private let likeness: SentenceLikeness
  private let said: [[Int: Int]]
  private(set) var rows: [Row] = []

  /// - Parameter said: of each telling, the sentences that hold an utterance, and its item.
  init(_ tellings: [Telling], _ likeness: SentenceLikeness, _ said: [[Int: Int]]) {
    self.said = said
    self.tellings = tellings
    self.likeness = likeness
    for telling in tellings { add(telling) }
  }

  private mutating func add(_ telling: Telling) {
    var rowOf = [Int?](repeating: nil, count: telling.sentences.count)
    takeSame(telling, &rowOf)
    takeLike(telling, &rowOf)
    place(telling, rowOf)
  }

  // MARK: The same words

  /// Sentences with the same words go together: first those in the same order, then those told at
  /// another place.
  private mutating func takeSame(_ telling: Telling, _ rowOf: inout [Int?]) {
    for earlier in tellings.prefix(telling.number) {
      var rowsOf: [Int: Int] = [:]
      for (index, row) in rows.enumerated() where row.members[telling.number] == nil {
        if let sentence = row.members[earlier.number], sentence.count == 1 {
          rowsOf[sentence.lowerBound] = index
        }
      }
      let edits = SequenceDiff.edits(
        from: earlier.sentences.map(\.words), to: telling.sentences.map(\.words))
      for case .keep(let old, let new) in edits {
        for (one, other) in zip(old, new) where rowOf[other] == nil {
          if let row = rowsOf[one] { take(other, of: telling, into: row, &rowOf, &rowsOf, one) }
        }
      }
      var moved: [[Int]: [Int]] = [:]
      for (one, row) in rowsOf where earlier.sentences[one].words.count > 3 && row >= 0 {
        moved[earlier.sentences[one].words, default: []].append(one)
      }
      for (words, places) in moved { moved[words] = places.sorted(by: >) }
      for other in telling.sentences.indices where rowOf[other] == nil {
        if let one = moved[telling.sentences[other].words]?.popLast(), let row = rowsOf[one] {
          take(other, of: telling, into: row, &rowOf, &rowsOf, one)
        }
      }
    }
  }

  private mutating func take(
    _ sentence: Int, of telling: Telling, into row: Int, _ rowOf: inout [Int?],
    _ rowsOf: inout [Int: Int], _ earlier: Int
  ) {
    rows[row].members[telling.number] = sentence..<sentence + 1
    rowOf[sentence] = row
    rowsOf[earlier] = nil
  }

  // MARK: Other words

  private mutating func takeLike(_ telling: Telling, _ rowOf: inout [Int?]) {
    var finder = CandidateFinder()
    for (index, row) in rows.enumerated() where row.members[telling.number] == nil {
      for (member, sentences) in zip(tellings, row.members) {
        for sentence in sentences ?? 0..<0 {
          finder.add(member.sentences[sentence].keys, as: index)
        }
      }
    }
    var candidates: [OptimalMatching.Candidate] = []
    for (index, sentence) in telling.sentences.enumerated() where rowOf[index] == nil {
      for row in finder.candidates(for: sentence.keys, likeness.weights) {
        let score = score(rows[row], sentence)
        if score >= SentenceLikeness.least {
          candidates.append(OptimalMatching.Candidate(left: row, right: index, score: score))
        }
      }
    }
    for pair in OptimalMatching.best(of: candidates) {
      rows[pair.left].members[telling.number] = pair.right..<pair.right + 1
      rowOf[pair.right] = pair.left
    }
  }

  /// How far a sentence tells the same as the row's nearest.
  private func score(_ row: Row, _ sentence: TellingSentence) -> Double {
    zip(tellings, row.members).reduce(0) { best, member in
      guard let sentences = member.1 else { return best }
      return max(best, likeness.likeness(keys(of: sentences, member.0), sentence.keys))
    }
  }

  private func keys(of sentences: Range<Int>, _ telling: Telling) -> [Int] {
    guard sentences.count > 1 else { return telling.sentences[sentences.lowerBound].keys }
    return Set(telling.sentences[sentences].flatMap(\.keys)).sorted()
  }

  // MARK: Order

  private mutating func place(_ telling: Telling, _ rowOf: [Int?]) {
    var placed: [Row] = []
    var own: [Int: [Row]] = [:]
    let order = Increasing.longest(
      rowOf.enumerated().compactMap { index, row in row.map { (index, $0) } })
    var anchors = order[...]
    var last = -1
    for (sentence, row) in rowOf.enumerated() {
      if anchors.first == sentence, let row {
        last = row
        anchors.removeFirst()
      } else if row == nil {
        var members = [Range<Int>?](repeating: nil, count: tellings.count)
        members[telling.number] = sentence..<sentence + 1
        own[last, default: []].append(Row(members: members))
      }
    }
    placed += own[-1] ?? []
    for (index, row) in rows.enumerated() {
      placed.append(row)
      placed += own[index] ?? []
    }
    rows = placed
  }
}
