import Articles

/// How the words of two quotations stand to each other.
struct QuoteLikeness {
  let weights: KeyWeights
  let table: WordTable

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
  /// - Parameter sameness: of those who say it. Other speakers need more in common.
  func wording(_ one: [Int], _ other: [Int], _ sameness: Speaker.Sameness) -> Likeness? {
    let (shorter, longer) = one.count <= other.count ? (one, other) : (other, one)
    if shorter == longer {
      return says(shorter, sameness) ? Likeness(closeness: .verbatim, score: 1) : nil
    }
    guard shorter.count > 1 else { return nil }
    if WordSearch.range(of: shorter, in: longer) != nil {
      let share = Double(shorter.count) / Double(longer.count)
      return says(shorter, sameness) ? Likeness(closeness: .part, score: share) : nil
    }
    guard shorter.count > 3 else { return nil }
    let common = QuoteLikeness.commonWords(shorter, longer)
    let ofLonger = Double(common.count) / Double(longer.count)
    let ofShorter = Double(common.count) / Double(shorter.count)
    let isShortened = ofShorter >= 0.8 && shorter.count > 5 && tells(common)
    let isVariant =
      switch sameness {
      case .same: ofLonger >= 0.5 || isShortened
      case .unknown: ofLonger >= 0.6 || isShortened
      // Of one thing, two people say much in the same words.
      case .other: ofLonger >= 0.75
      }
    return isVariant && says(common, sameness)
      ? Likeness(closeness: .variant, score: ofLonger) : nil
  }

  /// Whether words are enough that two speakers do not say them by chance: many, or not so few that
  /// say something.
  private func says(_ words: [Int], _ sameness: Speaker.Sameness) -> Bool {
    let (fewest, least) =
      switch sameness {
      case .same: (1, 0.0)
      case .unknown: (3, 0.8)
      case .other: (5, 1.5)
      }
    if words.count < fewest { return false }
    if least == 0 || words.count >= QuoteLikeness.many { return true }
    return weights.sum(of: Set(words.compactMap { table.words[$0].key }).sorted())
      >= least * weights.once
  }

  private static let many = 8

  /// Whether words tell more than of whom or of what is spoken.
  private func tells(_ words: [Int]) -> Bool {
    let keys = Set(words.compactMap { table.words[$0].key }).filter { !table.isName[$0] }
    return weights.sum(of: keys.sorted()) >= QuoteLikeness.leastTold * weights.once
  }

  /// So many times the weight of a word that is told once.
  private static let leastTold = 1.2

  /// How one utterance stands to another.
  func relation(_ one: Utterance, _ other: Utterance) -> QuoteRelation {
    if one.words == other.words { return .verbatim }
    guard !one.isIndirect, !other.isIndirect else { return .paraphrase }
    let change = WordingChange(from: one.text, to: other.text)
    if change == .none { return .verbatim }
    guard let likeness = wording(one.words, other.words, .same) else { return .paraphrase }
    return likeness.closeness == .part || change == .cut
      ? .part : .variant(WordDiff(from: one.text, to: other.text))
  }

  /// What must speak for it that other words say the same.
  struct Evidence {
    /// So many times the weight of a word that is told once, names aside.
    let told: Double
    /// The likeness.
    let least: Double
    /// So many words must be in both that do not stand in any news.
    var words = 1

    /// Words of the same speaker: one that is rare in the tellings does.
    static let sameSpeaker = Evidence(told: 0.9, least: 0.34)
    /// Words of whom the tellings call otherwise.
    static let unknownSpeaker = Evidence(told: 1.4, least: 0.44)
    /// Words of the same speaker, who says nothing else that has not its like.
    static let leftAlone = Evidence(told: 1.15, least: 0.2)
    /// A sentence that tells of the speaker, and much besides what he says.
    static let reported = Evidence(told: 1.35, least: 0.25)
    /// The same of a speaker who is quoted with one thing alone.
    static let reportedAlone = Evidence(told: 0.85, least: 0.2)
    /// A sentence in which the speaker asks somebody to do something.
    static let requested = Evidence(told: 1.35, least: 0.25, words: 2)
  }

  /// How far two wordings say the same in other words, from 0 to 1; 0 where that is not sure.
  ///
  /// It is the geometric mean of the shares that each has in common with the other (A. Ochiai,
  /// 1957). Names count as nothing said.
  func meaning(_ one: [Int], _ other: [Int], _ evidence: Evidence) -> Double {
    let (one, other) = (one.filter { !table.isName[$0] }, other.filter { !table.isName[$0] })
    let both = SentenceLikeness.common(one, other)
    let common = weights.sum(of: both)
    guard common >= evidence.told * weights.once,
      both.count(where: { table.classes[$0] >= 1 }) >= evidence.words
    else { return 0 }
    let meaning = common / (weights.sum(of: one) * weights.sum(of: other)).squareRoot()
    return meaning >= evidence.least ? meaning : 0
  }

  /// The words that stand in both in the same order.
  private static func commonWords(_ one: [Int], _ other: [Int]) -> [Int] {
    SequenceDiff.edits(from: one, to: other).flatMap { edit -> ArraySlice<Int> in
      if case .keep(let range, _) = edit { one[range] } else { [] }
    }
  }
}
