/// Finds what could be like a sentence by the keys that they share, the rarest first.
struct CandidateFinder {
  /// By key, the numbers of what has it.
  private var holders: [Int: [Int]] = [:]

  /// So many are looked at for a sentence, and so many holders of one key.
  static let most = 16
  private static let mostHolders = 128

  mutating func add(_ keys: [Int], as number: Int) {
    for key in keys where holders[key]?.last != number { holders[key, default: []].append(number) }
  }

  /// The numbers of what shares the most weight with these keys.
  func candidates(for keys: [Int], _ weights: KeyWeights) -> [Int] {
    var shared: [Int: Double] = [:]
    for key in keys {
      guard let holders = holders[key], holders.count <= CandidateFinder.mostHolders else {
        continue
      }
      for holder in holders { shared[holder, default: 0] += weights[key] }
    }
    return shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(CandidateFinder.most).map(\.key)
  }
}
