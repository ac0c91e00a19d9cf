/// How far a sentence tells the same as a row.
struct RowLikeness {
  let tellings: [Telling]
  let likeness: SentenceLikeness
  /// Of each telling, what its sentences say in somebody's words.
  let quoted: [[Int: QuotedSentence]]
  /// The keys of what the comparison of facts knows to be one thing.
  let facts: Set<Int>
  /// Whether a key is of a figure or a time.
  let isValue: [Bool]

  var weights: KeyWeights { likeness.weights }

  /// The likeness to the row's nearest sentence.
  func likeness(_ row: AlignedRow, _ sentence: Int, _ telling: Telling) -> Double {
    zip(tellings, row.members).reduce(0) { best, member in
      guard let sentences = member.1 else { return best }
      let own = sentence..<sentence + 1
      return max(best, likeness(sentences, member.0.number, own, telling.number))
    }
  }

  /// The likeness of sentences of two tellings.
  ///
  /// The same utterance makes sentences like each other, whatever else they tell; what is said is
  /// not like what somebody else says, and less like what the article tells itself.
  func likeness(_ one: Range<Int>, _ telling: Int, _ other: Range<Int>, _ otherTelling: Int)
    -> Double
  {
    let words = likeness.likeness(keys(one, telling), keys(other, otherTelling))
    let (first, second) = (quoted[telling][one.lowerBound], quoted[otherTelling][other.lowerBound])
    switch (first, second) {
    case (let first?, let second?) where first.item == second.item:
      return RowLikeness.ofSameUtterance + (1 - RowLikeness.ofSameUtterance) * words
    case (let first?, let second?) where first.isMost || second.isMost: return 0
    case (let said?, nil) where said.isMost: return likeness(said, keys(other, otherTelling))
    case (nil, let said?) where said.isMost: return likeness(said, keys(one, telling))
    default: return words
    }
  }

  /// What is said is like what is told by its own words; who says it is another matter.
  private func likeness(_ said: QuotedSentence, _ told: [Int]) -> Double {
    RowLikeness.ofSaidAndTold * likeness.likeness(said.keys, told)
  }

  private static let ofSameUtterance = 0.6
  private static let ofSaidAndTold = 0.7

  /// What sentences that follow one another are about, ascending.
  func keys(_ sentences: Range<Int>, _ telling: Int) -> [Int] {
    let all = tellings[telling].sentences
    guard sentences.count > 1 else { return all[sentences.lowerBound].keys }
    return Set(all[sentences].flatMap(\.keys)).sorted()
  }
}
