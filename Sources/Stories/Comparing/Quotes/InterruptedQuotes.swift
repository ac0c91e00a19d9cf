import Articles

/// Decides what of an interrupted quotation is one utterance.
///
/// What stands on both sides of an attribution is one, unless another telling has one side without
/// the other, and none has both in one piece.
struct InterruptedQuotes {
  private let likeness: QuoteLikeness
  private let segments: [Segment]
  private var finder = CandidateFinder()

  private struct Segment {
    let words: [Int]
    let keys: [Int]
    let utterance: Int
    let telling: Int
  }

  /// The utterances, those cut that are more than one.
  static func cut(_ utterances: [Utterance], _ likeness: QuoteLikeness) -> [Utterance] {
    guard utterances.contains(where: { $0.segments.count > 1 }) else { return utterances }
    let cutter = InterruptedQuotes(utterances, likeness)
    return utterances.enumerated().flatMap { cutter.parts(of: $1, number: $0) }
  }

  private init(_ utterances: [Utterance], _ likeness: QuoteLikeness) {
    self.likeness = likeness
    segments = utterances.enumerated().flatMap { number, utterance in
      utterance.segments.map { segment in
        Segment(
          words: segment.words, keys: Set(segment.tokens.compactMap(\.key)).sorted(),
          utterance: number, telling: utterance.telling)
      }
    }
    for (number, segment) in segments.enumerated() { finder.add(segment.keys, as: number) }
  }

  private func parts(of utterance: Utterance, number: Int) -> [Utterance] {
    guard utterance.segments.count > 1 else { return [utterance] }
    let alike = utterance.segments.map { like($0, utterance.telling) }
    var parts: [Utterance] = []
    for (index, segment) in utterance.segments.enumerated() {
      if index > 0, !isCut(utterance, alike, before: index) {
        parts[parts.count - 1].segments.append(segment)
      } else {
        var part = utterance
        part.segments = [segment]
        parts.append(part)
      }
    }
    return parts
  }

  /// The segments of other tellings that have the words of one.
  private func like(_ segment: Utterance.Segment, _ telling: Int) -> [Segment] {
    let words = segment.words
    let keys = Set(segment.tokens.compactMap(\.key)).sorted()
    return finder.candidates(for: keys, likeness.weights).map { segments[$0] }.filter {
      $0.telling != telling && likeness.wording(words, $0.words, .same) != nil
    }
  }

  private func isCut(_ utterance: Utterance, _ alike: [[Segment]], before index: Int) -> Bool {
    let (left, right) = (alike[index - 1], alike[index])
    let (before, after) = (utterance.segments[index - 1].words, utterance.segments[index].words)
    let isBridged =
      left.contains { InterruptedQuotes.goesOn($0.words, after: before) }
      || right.contains { InterruptedQuotes.goesOn($0.words.reversed(), after: after.reversed()) }
    return !isBridged && Set(left.map(\.utterance)) != Set(right.map(\.utterance))
  }

  /// Whether a wording has words after all those of another.
  private static func goesOn(_ words: [Int], after others: [Int]) -> Bool {
    let added = SequenceDiff.edits(from: others, to: words).last
    if case .insert(let range)? = added { return range.count > 1 }
    return false
  }
}
