import Articles

/// The counts of votes of a telling, each with that of the other side: of one thing, more than one
/// vote is taken, and two that have no side in common are two votes.
struct VoteSides {
  /// By where the count of one side begins.
  private var opposites: [Int: Double] = [:]

  init(_ facts: [Fact]) {
    let figures = facts.filter { $0.kind == "figure" }.sorted { $0.span.start < $1.span.start }
    for (one, other) in zip(figures, figures.dropFirst())
    where VoteSides.areOfOneVote(one, other) && opposites[one.span.start] == nil {
      opposites[one.span.start] = FigureValue(other)?.low
      opposites[other.span.start] = FigureValue(one)?.low
    }
  }

  /// How many voted otherwise; nil of what counts no votes.
  func opposite(of fact: Fact) -> Double? { opposites[fact.span.start] }

  private static func areOfOneVote(_ one: Fact, _ other: Fact) -> Bool {
    let events = [one, other].compactMap { $0.text(of: "event") }
    return other.span.start - one.span.end <= reach
      && Set(events) == ["voted for", "voted against"]
  }

  /// How far from the one the other stands, in code points.
  private static let reach = 40
}
