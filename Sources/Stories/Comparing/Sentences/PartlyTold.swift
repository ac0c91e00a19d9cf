/// Finds what of a sentence that stands alone other tellings tell in a sentence that stands in
/// another row, or in a clause.
struct PartlyTold {
  private let likeness: RowLikeness
  /// Of each telling, its sentences by what they are about.
  private let finders: [CandidateFinder]

  init(_ likeness: RowLikeness) {
    self.likeness = likeness
    finders = likeness.tellings.map { telling in
      var finder = CandidateFinder()
      for (index, sentence) in telling.sentences.enumerated() {
        finder.add(sentence.keys, as: index)
      }
      return finder
    }
  }

  /// The sentence of each other telling that tells the most of a row.
  func elsewhere(_ row: AlignedRow) -> [(telling: Int, sentence: Int)] {
    guard let own = row.tellings.first, let sentences = row.members[own] else { return [] }
    return likeness.tellings.indices.filter { row.members[$0] == nil }.compactMap { other in
      var best: (sentence: Int, told: Double)?
      for sentence in sentences {
        let keys = likeness.tellings[own].sentences[sentence].keys
        for candidate in finders[other].candidates(for: keys, likeness.weights) {
          let told = told(sentence, own, candidate, other)
          if told > best?.told ?? 0 { best = (candidate, told) }
        }
      }
      return best.map { (other, $0.sentence) }
    }
  }

  /// How much two sentences tell in common: what they state, or that they are alike.
  private func told(_ one: Int, _ telling: Int, _ other: Int, _ otherTelling: Int) -> Double {
    let told = likeness.toldInBoth(one, telling, other, otherTelling)
    if told > 0 { return told }
    let alike = likeness.likeness(one..<one + 1, telling, other..<other + 1, otherTelling)
    return alike >= SentenceLikeness.least ? alike : 0
  }
}
