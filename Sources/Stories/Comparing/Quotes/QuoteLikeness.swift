import Articles

/// How the words of two quotations stand to each other.
struct QuoteLikeness {
  let weights: KeyWeights
  /// Whether a key is of a name.
  let isName: [Bool]

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
    if QuoteLikeness.range(of: shorter, in: longer) != nil {
      return Likeness(closeness: .part, score: share)
    }
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
    guard let likeness = wording(one.words, other.words, .same),
      likeness.closeness == .verbatim || !one.isIndirect && !other.isIndirect
    else { return .paraphrase }
    switch likeness.closeness {
    case .verbatim: return .verbatim
    case .part: return .part
    case .variant: return .variant(WordDiff(from: one.text, to: other.text))
    case .paraphrase: return .paraphrase
    }
  }

  /// What must speak for it that other words say the same.
  struct Evidence {
    /// So many times the weight of a word that is told once, names aside.
    let told: Double
    /// The likeness.
    let least: Double

    /// Words of the same speaker: one that is rare in the tellings does.
    static let sameSpeaker = Evidence(told: 0.9, least: 0.33)
    /// Words of whom the tellings call otherwise.
    static let unknownSpeaker = Evidence(told: 1.4, least: 0.5)
    /// A sentence that tells of the speaker, and much besides what he says.
    static let reported = Evidence(told: 1.35, least: 0.25)
  }

  /// How far two wordings say the same in other words, from 0 to 1; 0 where that is not sure.
  ///
  /// It is the geometric mean of the shares that each has in common with the other (A. Ochiai,
  /// 1957). Names count as nothing said.
  func meaning(_ one: [Int], _ other: [Int], _ evidence: Evidence) -> Double {
    let (one, other) = (one.filter { !isName[$0] }, other.filter { !isName[$0] })
    let common = weights.sum(of: SentenceLikeness.common(one, other))
    guard common >= evidence.told * weights.once else { return 0 }
    let meaning = common / (weights.sum(of: one) * weights.sum(of: other)).squareRoot()
    return meaning >= evidence.least ? meaning : 0
  }

  /// Where words follow one another in others.
  static func range(of short: [Int], in long: [Int]) -> Range<Int>? {
    guard let first = short.first, short.count <= long.count else { return nil }
    return (0...long.count - short.count).first {
      long[$0] == first && long[$0..<$0 + short.count].elementsEqual(short)
    }.map { $0..<$0 + short.count }
  }

  /// How many words stand in both in the same order.
  private static func commonWords(_ one: [Int], _ other: [Int]) -> Int {
    SequenceDiff.edits(from: one, to: other).reduce(0) { sum, edit in
      if case .keep(let range, _) = edit { sum + range.count } else { sum }
    }
  }
}
