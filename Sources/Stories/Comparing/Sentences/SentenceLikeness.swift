/// How far two sentences tell the same, from 0 to 1.
///
/// It is the geometric mean of the share that both have in common (Dice 1945) and of the share of
/// the shorter that stands in the longer (Simpson 1943), words weighted by `KeyWeights`; the less
/// it is that they have in common, the less it counts. Names and what people are do not count as
/// something told: they stand in sentences that have nothing else in common.
struct SentenceLikeness {
  let weights: KeyWeights
  /// Whether a key is of a name.
  let isName: [Bool]

  /// Below this, sentences do not tell the same.
  static let least = 0.33
  /// Below this, not even beside others that do.
  static let leastBeside = 0.2
  /// Below this, not even where a figure, a time or a name is told of in both.
  static let leastInBoth = 0.15

  func likeness(_ one: [Int], _ other: [Int]) -> Double {
    let common = SentenceLikeness.common(one, other)
    let told = weights.sum(of: common.filter { !isName[$0] }) / weights.once
    guard told >= SentenceLikeness.leastTold else { return 0 }
    let both = weights.sum(of: common)
    let (first, second) = (weights.sum(of: one), weights.sum(of: other))
    guard min(first, second) >= SentenceLikeness.leastSentence * weights.once else { return 0 }
    // What stands in a sentence of a few words stands easily in a long one, too.
    let shorter = max(min(first, second), SentenceLikeness.shortest * weights.once)
    return both * (2 / ((first + second) * shorter)).squareRoot() * told
      / (told + SentenceLikeness.doubt)
  }

  /// So many times the weight of a word that is told once must be in both, but for names.
  private static let leastTold = 1.4
  /// A sentence of fewer words could be any.
  private static let leastSentence = 1.8
  private static let shortest = 2.5
  private static let doubt = 1.0

  /// The numbers that stand in both lists, which ascend.
  static func common(_ one: [Int], _ other: [Int]) -> [Int] {
    var common: [Int] = []
    var (i, j) = (0, 0)
    while i < one.count, j < other.count {
      if one[i] == other[j] {
        common.append(one[i])
        (i, j) = (i + 1, j + 1)
      } else if one[i] < other[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return common
  }
}
