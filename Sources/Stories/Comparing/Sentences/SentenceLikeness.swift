/// How far two sentences tell the same, from 0 to 1.
///
/// It is the geometric mean of the share that both have in common (Dice 1945) and of the share of
/// the shorter that stands in the longer (Simpson 1943), words weighted by `KeyWeights`. Names
/// alone are no telling: people and places stand in sentences that have nothing else in common.
struct SentenceLikeness {
  let weights: KeyWeights
  /// Whether a key is of a name.
  let isName: [Bool]

  /// Below this, sentences do not tell the same.
  static let least = 0.40

  func likeness(_ one: [Int], _ other: [Int]) -> Double {
    let common = SentenceLikeness.common(one, other)
    let told = common.filter { !isName[$0] }
    guard told.count > 1 || told.count == 1 && min(one.count, other.count) < 3 else { return 0 }
    let both = weights.sum(of: common)
    guard both >= SentenceLikeness.leastWeight else { return 0 }
    let (first, second) = (weights.sum(of: one), weights.sum(of: other))
    return both * (2 / ((first + second) * min(first, second))).squareRoot()
  }

  private static let leastWeight = 4.0

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
