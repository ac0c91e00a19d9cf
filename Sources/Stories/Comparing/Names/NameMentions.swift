import Articles

/// The stretches of a telling that are names by its facts.
struct NameMentions {
  private let spans: [TextSpan]

  init(_ facts: [Fact]) {
    spans = facts.filter { NameEntry.Kind(rawValue: $0.kind) != nil }.flatMap(\.mentions)
      .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
  }

  /// Whether a code point stands in one.
  func contain(_ codePoint: Int) -> Bool {
    let next = spans.partitionIndex { $0.start > codePoint }
    return next > 0 && spans[next - 1].end > codePoint
  }

  /// Whether a stretch begins or ends in one that is not the same.
  func cross(_ span: TextSpan) -> Bool {
    let first = spans.partitionIndex { $0.end <= span.start }
    return spans[first...].prefix { $0.start < span.end }.contains { $0 != span }
  }
}

extension TellingScene {
  /// Whether no more than a space, or a hyphen, parts a word from the next.
  func areJoined(_ index: Int) -> Bool {
    index >= 0 && index + 1 < words.count && words[index].end + 1 >= words[index + 1].start
  }
}
