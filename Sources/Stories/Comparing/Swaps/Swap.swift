import Articles

/// What stands in one of two sentences in the place of something else in the other, where both are
/// told in the same words but for that: the first and the second of "the [first|second] round of
/// talks began".
struct Swap {
  typealias Token = TellingSentence.Token

  /// The words of each; one is empty where only the other has words.
  let one: ArraySlice<Token>
  let other: ArraySlice<Token>
  /// How many words that tell something are in both sentences, and how much of the longer one they
  /// are, from 0 to 1.
  let kept: Int
  let sameness: Double
  /// How much of the shorter one they are; of the words beside a swap, most are to be in both
  /// sentences unless more is known of what is swapped.
  let share: Double
  /// All words of each sentence.
  let sentences: (one: [Token], other: [Token])

  /// Whether the words around tell enough of what stands in each other's places.
  var isMostlyAlike: Bool { share >= Swap.mostly }

  /// What two sentences have in each other's places.
  static func all(between one: [Token], _ other: [Token]) -> [Swap] {
    let longer = max(one.count, other.count)
    guard (1...most).contains(longer) else { return [] }
    let edits = SequenceDiff.edits(from: one.map(meaning), to: other.map(meaning))
    let kept = edits.flatMap { edit in
      if case .keep(let old, _) = edit { one[old] } else { ArraySlice<Token>() }
    }
    let content = kept.count { $0.key != nil }
    let contents = [one, other].map { $0.count { $0.key != nil } }
    let share = Double(content) / Double(max(1, contents.min() ?? 0))
    guard content >= leastContent, share >= leastShare else { return [] }
    let sameness = Double(content) / Double(max(1, contents.max() ?? 0))
    return between(edits, one, other).map {
      Swap(
        one: $0, other: $1, kept: content, sameness: sameness, share: share, sentences: (one, other)
      )
    }
  }

  /// The words that come and go between words that stay.
  private static func between(
    _ edits: [SequenceDiff.Edit], _ one: [Token], _ other: [Token]
  ) -> [(ArraySlice<Token>, ArraySlice<Token>)] {
    var found: [(ArraySlice<Token>, ArraySlice<Token>)] = []
    var (mine, its) = (0, 0)
    // An end of the sentence is as good as some words.
    var before = edge
    let end = SequenceDiff.Edit.keep(
      old: one.count..<one.count + edge, new: other.count..<other.count + edge)
    for case .keep(let old, let new) in edits + [end] {
      let (gone, come) = (mine..<old.lowerBound, its..<new.lowerBound)
      let isChanged = !gone.isEmpty || !come.isEmpty
      if isChanged, before > 0, before + old.count >= leastBeside {
        found.append((one[gone], other[come]))
      }
      before = isChanged ? old.count : before + old.count
      (mine, its) = (old.upperBound, new.upperBound)
    }
    return found
  }

  /// What a word means, or itself.
  private static func meaning(_ token: Token) -> Int {
    token.key.map { 2 * $0 } ?? 2 * token.word + 1
  }

  /// Longer sentences are not compared; in words.
  private static let most = 120
  private static let leastContent = 3
  private static let leastShare = 0.5
  private static let mostly = 0.6
  private static let edge = 2
  private static let leastBeside = 3

  /// Without the words at its ends that only hold a sentence together: the day of "on Thursday".
  static func core(_ words: ArraySlice<Token>) -> ArraySlice<Token> {
    guard let first = words.firstIndex(where: { $0.key != nil }),
      let last = words.lastIndex(where: { $0.key != nil })
    else { return words.prefix(0) }
    return words[first...last]
  }

  /// Where words stand; nil where there are none.
  static func span(of words: ArraySlice<Token>) -> TextSpan? {
    guard let first = words.first, let last = words.last else { return nil }
    return TextSpan(start: first.start, end: last.end)
  }
}
