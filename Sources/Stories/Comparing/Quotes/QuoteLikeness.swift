import Articles

/// How the words of two quotations stand to each other.
struct QuoteLikeness {
  let weights: KeyWeights

  /// From the nearest to the furthest.
  enum Closeness: Int, Comparable {
    case verbatim, part, variant, paraphrase

    static func < (left: Closeness, right: Closeness) -> Bool { left.rawValue < right.rawValue }
  }

  /// What two wordings have in common.
  struct Likeness {
    let closeness: Closeness
    /// From 0 to 1, among those of one closeness.
    let score: Double
  }

  /// How near two wordings are by their words; nil where they are none of the same thing.
  ///
  /// - Parameter sameness: of those who say it. Other speakers need more words in common.
  func wording(_ one: [Int], _ other: [Int], _ sameness: Speaker.Sameness) -> Likeness? {
    let (shorter, longer) = one.count <= other.count ? (one, other) : (other, one)
    let least = sameness == .same ? 2 : sameness == .unknown ? 4 : 5
    guard shorter.count >= least || shorter == longer && sameness == .same else { return nil }
    if shorter == longer { return Likeness(closeness: .verbatim, score: 1) }
    let share = Double(shorter.count) / Double(longer.count)
    if QuoteLikeness.contains(longer, shorter) { return Likeness(closeness: .part, score: share) }
    guard shorter.count >= 4 else { return nil }
    let common = QuoteLikeness.commonWords(shorter, longer)
    let (ofLonger, ofShorter) = (
      Double(common) / Double(longer.count), Double(common) / Double(shorter.count)
    )
    let isVariant =
      ofLonger >= 0.6 || ofLonger >= 0.5 && sameness == .same
      || ofShorter >= 0.8 && shorter.count >= 6 && sameness != .other
    return isVariant ? Likeness(closeness: .variant, score: ofLonger) : nil
  }

  /// Below this, words do not say the same as others.
  static let leastMeaning = 0.3

  /// How one utterance stands to another.
  func relation(_ one: Utterance, _ other: Utterance) -> QuoteRelation {
    guard !one.isIndirect, !other.isIndirect,
      let likeness = wording(one.words, other.words, .same)
    else { return .paraphrase }
    switch likeness.closeness {
    case .verbatim: return .verbatim
    case .part: return .part
    case .variant: return .variant(WordDiff(from: one.text, to: other.text))
    case .paraphrase: return .paraphrase
    }
  }

  /// How far two wordings say the same in other words, from 0 to 1; 0 where that is not sure.
  ///
  /// - Parameter sameness: of those who say it. One word that is rare in the tellings does for the
  ///   same speaker; where it is not known who it is, more are needed; others say something else.
  func meaning(_ one: [Int], _ other: [Int], _ sameness: Speaker.Sameness) -> Double {
    let common = SentenceLikeness.common(one, other)
    let (both, first, second) = (
      weights.sum(of: common), weights.sum(of: one), weights.sum(of: other)
    )
    let isSure =
      switch sameness {
      case .same: both >= 0.9 * weights.once
      case .unknown: both >= 1.4 * weights.once && common.count > 1
      case .other: false
      }
    guard isSure else { return 0 }
    let meaning = both * (2 / ((first + second) * min(first, second))).squareRoot()
    return meaning >= (sameness == .same ? 0.3 : 0.45) ? meaning : 0
  }

  /// Whether words follow one another in others.
  static func contains(_ long: [Int], _ short: [Int]) -> Bool {
    guard let first = short.first, short.count <= long.count else { return false }
    return (0...long.count - short.count).contains {
      long[$0] == first && long[$0..<$0 + short.count].elementsEqual(short)
    }
  }

  /// How many words stand in both in the same order.
  private static func commonWords(_ one: [Int], _ other: [Int]) -> Int {
    SequenceDiff.edits(from: one, to: other).reduce(0) { sum, edit in
      if case .keep(let range, _) = edit { sum + range.count } else { sum }
    }
  }
}
