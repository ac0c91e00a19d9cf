/// A text that an article has or once had.
public struct Revision: Hashable, Sendable {
  /// The article as it was then, without its facts.
  public let article: Article
  /// When the text came into the archive first: ISO 8601, UTC.
  public let imported: String?

  public init(_ article: Article, imported: String?) {
    self.article = article
    self.imported = imported
  }

  /// Counted from 1, the oldest.
  public var number: Int { article.revision }
}
