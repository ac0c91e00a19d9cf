import Articles

/// The facts of a telling, by where they stand.
struct TellingFacts {
  private let stands: [(span: TextSpan, fact: Int)]
  private let facts: [Fact]
  private let quotes: [TextSpan]
  private let speakers: Set<String>

  init(_ facts: [Fact]) {
    self.facts = facts
    quotes = facts.filter { $0.kind == "quote" }.map(\.span).sorted { $0.start < $1.start }
    speakers = Set(facts.filter { $0.kind == "quote" }.compactMap { $0.text(of: "speaker") })
    stands = facts.indices.flatMap { index in facts[index].mentions.map { ($0, index) } }
      .sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
  }

  /// The facts around a stretch, with the stretch of each.
  func around(_ span: TextSpan) -> [(fact: Fact, span: TextSpan)] {
    let next = stands.partitionIndex { $0.span.start > span.start }
    return stands[max(0, next - TellingFacts.most)..<next].reversed()
      .filter { $0.span.end >= span.end }.map { (facts[$0.fact], $0.span) }
  }

  /// The facts that begin in a stretch.
  func within(_ span: TextSpan) -> [Fact] {
    let first = stands.partitionIndex { $0.span.start >= span.start }
    return stands[first...].prefix { $0.span.start < span.end }.map { facts[$0.fact] }
  }

  /// Whether somebody is quoted.
  func isQuoted(_ name: String) -> Bool { speakers.contains(name) }

  /// Whether a stretch stands in a quotation.
  func isQuoted(_ span: TextSpan) -> Bool {
    let next = quotes.partitionIndex { $0.start > span.start }
    return next > 0 && quotes[next - 1].end >= span.end
  }

  /// As many stand in one another, or before one another in a sentence.
  private static let most = 12
}
