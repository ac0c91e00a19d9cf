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
  /// The other names and domains under which it appeared: `CBS NEWS`.
  public let aliases: [String]

  public init(
    name: String, domain: String?, articles: Int, days: ClosedRange<Day>?, aliases: [String] = []
  ) {
    self.name = name
    self.domain = domain
    self.articles = articles
    self.days = days
    self.aliases = aliases
  }
}
