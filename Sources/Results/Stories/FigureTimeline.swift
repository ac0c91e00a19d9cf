import Articles
public import Stories

/// How the figures of a story changed with each telling.
///
///     people killed
///       2025-03-05  Harrow Press   41
///       2025-03-06  Globe Courier  43   was 41
public struct FigureTimeline: Sendable {
  public let figures: [Figure]

  /// A figure that more than one telling gives.
  public struct Figure: Sendable {
    /// What it counts; where that is not known, as it was first written.
    public let about: String
    /// In the order of time.
    public let steps: [Step]

    /// Whether any telling gives it otherwise than the one before.
    public var changes: Bool { steps.contains { $0.before != nil } }
  }

  /// What one telling gives.
  public struct Step: Sendable {
    /// The telling's place in the comparison.
    public let telling: Int
    public let value: String
    /// As written.
    public let text: String
    /// What the telling before gave, where that is something else.
    public let before: String?
  }

  /// Those that changed come first.
  public init(_ comparison: Comparison) {
    let undated = Set(
      comparison.articles.indices.filter { comparison.articles[$0].draft.published == nil })
    let figures = comparison.figures.compactMap { FigureTimeline.figure($0, undated) }
    self.figures = figures.filter(\.changes) + figures.filter { !$0.changes }
  }

  /// - Parameter undated: tellings of which nobody knows what was before them.
  private static func figure(_ item: FactItem, _ undated: Set<Int>) -> Figure? {
    let stated = item.values.flatMap { value in value.places.map { (value.value, $0) } }
      .sorted { ($0.1.telling, $0.1.span.start) < ($1.1.telling, $1.1.span.start) }
    guard Set(stated.map(\.1.telling)).count > 1 else { return nil }
    var before: String?
    let steps = stated.map { value, place in
      let isDated = !undated.contains(place.telling)
      defer { if isDated { before = value } }
      return Step(
        telling: place.telling, value: value, text: place.text,
        before: before == value || !isDated ? nil : before)
    }
    return Figure(about: item.about ?? stated.first?.1.text ?? "", steps: steps)
  }
}
