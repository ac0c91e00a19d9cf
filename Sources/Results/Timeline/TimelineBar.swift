/// How many articles there are in one day, week, month or year.
public struct TimelineBar: Hashable, Sendable {
  /// The day, week, month or year: `2026-02-05`, `2026-W06`, `2026-02`, `2026`.
  public let label: String
  /// How many articles; a negative number is drawn as none.
  public let count: Int

  /// A bar of a timeline: `TimelineBar(label: "2026-02", count: 12)`.
  public init(label: String, count: Int) {
    self.label = label
    self.count = count
  }
}

extension TimelineBar {
  /// The part of a bar of `largest` that this one fills: 0 to 1.
  func share(of largest: Int) -> Double {
    count > 0 && largest > 0 ? min(1, Double(count) / Double(largest)) : 0
  }
}
