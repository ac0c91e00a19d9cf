/// A publisher, as an archive knows it.
public struct Source: Hashable, Sendable {
  /// As shown: `CBS News`.
  public let name: String
  /// As its addresses have it: `cbsnews.com`.
  public let domain: String?
  /// How many articles of it the archive keeps.
  public let articles: Int
  /// The days of its first and last dated article.
  public let days: ClosedRange<Day>?

  public init(name: String, domain: String?, articles: Int, days: ClosedRange<Day>?) {
    self.name = name
    self.domain = domain
    self.articles = articles
    self.days = days
  }
}
