/// Parts texts that are copies, or copies of copies, into stars: a text in the middle, and those that
/// are copies of itself.
///
/// So what is alike only by way of others, as the ends of a page that rolls on, is not one.
/// J. Aslam, E. Pelekhov and D. Rus, "The star clustering algorithm" (2004): the text with the most
/// copies is the first middle.
struct CopyStars {
  /// The middles, each with all of its star.
  private(set) var stars: [(middle: Int, texts: [Int])] = []

  /// - Parameters:
  ///   - texts: by rank.
  ///   - copies: the ranks of those that are copies of one.
  init(_ texts: [Int], _ copies: (Int) -> [Int]) {
    let found = Dictionary(uniqueKeysWithValues: texts.map { ($0, copies($0)) })
    let counts = found.mapValues(\.count)
    var left = Set(texts)
    for text in texts.sorted(by: { (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1) })
    where left.remove(text) != nil {
      let others = (found[text] ?? []).filter { left.remove($0) != nil }
      stars.append((text, [text] + others))
    }
  }
}
