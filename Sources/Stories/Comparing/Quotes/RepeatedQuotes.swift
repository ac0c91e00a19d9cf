import Articles

/// Finds what a telling quotes twice, in a caption or again in part.
enum RepeatedQuotes {
  /// The utterances of a telling, each once: what has the words of another, or some of them that
  /// follow one another, is a further place of that.
  static func folded(_ utterances: [Utterance], _ weights: KeyWeights) -> [Utterance] {
    guard utterances.count > 1 else { return utterances }
    var finder = CandidateFinder()
    let words = utterances.map(\.words)
    let keys = utterances.map(\.keys)
    for (index, keys) in keys.enumerated() { finder.add(keys, as: index) }
    var whole = Array(utterances.indices)
    for index in utterances.indices where words[index].count >= least {
      let longer = finder.candidates(for: keys[index], weights).first { other in
        let isLonger = (words[other].count, index) > (words[index].count, other)
        return isLonger && whole[other] == other
          && Speaker.sameness(utterances[other].speaker, utterances[index].speaker) != .other
          && WordSearch.range(of: words[index], in: words[other]) != nil
      }
      if let longer { whole[index] = longer }
    }
    var folded = utterances
    for index in utterances.indices where whole[index] != index {
      folded[RepeatedQuotes.root(index, whole)].repetitions += utterances[index].places
    }
    return folded.indices.filter { whole[$0] == $0 }.map { folded[$0] }
  }

  /// Shorter ones could be said twice.
  private static let least = 4

  private static func root(_ index: Int, _ whole: [Int]) -> Int {
    var root = index
    // Each is longer than the one before it, or stands before it: there is an end.
    while whole[root] != root { root = whole[root] }
    return root
  }
}
