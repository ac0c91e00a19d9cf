public import Articles

/// An article as it is grouped: all that its story depends on.
public struct GroupedArticle: Sendable {
  public let id: ArticleID
  /// The day on which it was published; nil where that is not known.
  public let published: Day?
  /// The first 8 bytes of the SHA-256 of its text.
  public let textKey: Int64
  public let signature: StorySignature

  public init(id: ArticleID, published: Day?, textKey: Int64, signature: StorySignature) {
    self.id = id
    self.published = published
    self.textKey = textKey
    self.signature = signature
  }

  /// Days since 1970-01-01.
  var day: Int? { published?.number }

  /// The places of articles in the order that decides wherever two would be equal: by what articles
  /// are, and not by when they came into the archive; those without a day last.
  static func order(of articles: [GroupedArticle]) -> [Int] {
    let keys = articles.map { ($0.published?.decimal ?? .max, $0.textKey, $0.id.rawValue) }
    return articles.indices.sorted { keys[$0] < keys[$1] }
  }
}
