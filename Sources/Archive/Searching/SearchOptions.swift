public import Query

/// How hits are chosen among, ordered and shown.
public struct SearchOptions: Sendable {
  /// An order of hits.
  public enum Sort: String, Sendable, CaseIterable {
    case newest, oldest
    /// By how well they match.
    case best
  }

  /// The order of the hits.
  public var sort = Sort.newest
  /// Only articles published on these days.
  public var days: DayRange?
  /// How many hits at most; nil for all.
  public var limit: Int?
  /// How many hits to pass over first.
  public var offset = 0
  /// Ranks a question in plain words, of which articles may have any.
  public var anyWord = false
  /// Searches the earlier texts of articles, too.
  public var revisions = false
  /// Whether hits carry their whole text.
  public var body = false
  /// Whether hits carry the place where they match.
  public var snippet = false

  public init() {}
}
