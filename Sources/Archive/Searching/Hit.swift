public import Articles

/// An article that a search found.
public struct Hit: Hashable, Sendable {
  public let id: ArticleID
  /// Which of the article's texts this is; the newest, unless earlier ones were asked for.
  public let revision: Int
  /// ISO 8601: a day, or a time with its offset.
  public let published: String?
  public let source: String?
  public let headline: String?
  /// One name each.
  public let byline: [String]
  public let url: String?
  public let language: String?
  public let dateline: String?
  /// When it was last changed, as `published`.
  public let updated: String?
  public let captions: [String]
  /// How many words its body has.
  public let words: Int
  /// Where the article matches; nil unless it was asked for.
  public let snippet: MarkedText?
  /// The whole text; nil unless it was asked for.
  public let body: String?
}
