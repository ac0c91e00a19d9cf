public import Articles

/// What a query means besides its own words: the day on which it is asked, and the queries saved by
/// name.
public struct QueryContext: Sendable {
  /// The day that `date:today` stands for.
  public var today: Day
  /// Whether words side by side, in a query without an operator, are alternatives.
  public var wantsAnyWord = false
  /// Saved queries, as typed, by their names.
  public var saved: [String: String] = [:]

  public init(today: Day = .today) { self.today = today }
}
