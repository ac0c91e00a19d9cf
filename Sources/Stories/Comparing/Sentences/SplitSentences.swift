/// Puts together what one telling has in one sentence and another in two or three.
///
/// A row whose sentences stand right beside those of another row joins it where the other tellings
/// of that row tell it, too, in their one sentence.
struct SplitSentences {
  private let likeness: RowLikeness
  private var rows: [AlignedRow]
  private var isJoined: [Bool]

  static func joined(_ rows: [AlignedRow], _ likeness: RowLikeness) -> [AlignedRow] {
    var joiner = SplitSentences(
      likeness: likeness, rows: rows, isJoined: Array(repeating: false, count: rows.count))
    joiner.join()
    return zip(joiner.rows, joiner.isJoined).compactMap { $1 ? nil : $0 }
  }

  private mutating func join() {
    // The row in which each sentence stands, by telling.
    var rowOf = likeness.tellings.map { [Int](repeating: -1, count: $0.sentences.count) }
    for (index, row) in rows.enumerated() {
      for telling in row.tellings {
        for sentence in row.members[telling] ?? 0..<0 { rowOf[telling][sentence] = index }
      }
    }
    for index in rows.indices where rows[index].tellings.count < likeness.tellings.count {
      guard let telling = rows[index].tellings.first, let own = rows[index].members[telling]
      else { continue }
      for neighbour in [own.lowerBound - 1, own.upperBound]
      where rowOf[telling].indices.contains(neighbour) && !isJoined[index] {
        let target = rowOf[telling][neighbour]
        guard let wider = joined(index, to: target) else { continue }
        for telling in rows[index].tellings {
          for sentence in rows[index].members[telling] ?? 0..<0 {
            rowOf[telling][sentence] = target
          }
        }
        rows[target] = wider
        isJoined[index] = true
      }
    }
  }

  /// The target with the sentences of a row; nil where those are none of it.
  private func joined(_ row: Int, to target: Int) -> AlignedRow? {
    guard row != target, !isJoined[target] else { return nil }
    var wider = rows[target]
    for telling in rows[row].tellings {
      guard let own = rows[row].members[telling], let others = rows[target].members[telling],
        own.upperBound == others.lowerBound || others.upperBound == own.lowerBound,
        own.count + others.count <= SplitSentences.most, isOneParagraph(own, others, telling)
      else { return nil }
      wider.members[telling] =
        min(own.lowerBound, others.lowerBound)..<max(own.upperBound, others.upperBound)
    }
    let others = rows[target].tellings.filter { rows[row].members[$0] == nil }
    let isTold = others.contains { other in
      rows[row].tellings.contains { tells(other, rows[target], what: rows[row], of: $0) }
    }
    return isTold ? wider : nil
  }

  private static let most = 3

  private func isOneParagraph(_ one: Range<Int>, _ other: Range<Int>, _ telling: Int) -> Bool {
    let sentences = likeness.tellings[telling].sentences
    return sentences[one.lowerBound].paragraph == sentences[other.lowerBound].paragraph
  }

  /// Whether a telling's sentence tells what another has in a sentence of its own.
  private func tells(
    _ other: Int, _ target: AlignedRow, what row: AlignedRow, of telling: Int
  ) -> Bool {
    guard let added = row.members[telling], let first = target.members[telling],
      let whole = target.members[other]
    else { return false }
    let (quote, otherQuote) = (
      likeness.quoted[telling][added.lowerBound], likeness.quoted[other][whole.lowerBound]
    )
    let keys = likeness.keys(added, telling)
    let had = Set(likeness.keys(first, telling))
    let common = SentenceLikeness.common(keys, likeness.keys(whole, other)).filter {
      !had.contains($0) && !likeness.likeness.isName[$0]
    }
    if let quote, let otherQuote, quote.item == otherQuote.item { return !common.isEmpty }
    guard quote?.isMost != true, otherQuote?.isMost != true else { return false }
    let weight = likeness.weights.sum(of: common)
    return weight >= SplitSentences.leastAdded * likeness.weights.once
      && weight >= SplitSentences.leastShare * likeness.weights.sum(of: keys)
  }

  private static let leastAdded = 1.4
  private static let leastShare = 0.3
}
