public import Articles

/// An article as it is grouped: all that its story depends on.
public struct GroupedArticle: Sendable {
  public let id: ArticleID
  /// When it was published, ISO 8601; nil where that is not known.
  public let published: String?
  /// The first 8 bytes of the SHA-256 of its text.
  public let textKey: Int64
  public let signature: StorySignature

  public init(id: ArticleID, published: String?, textKey: Int64, signature: StorySignature) {
    self.id = id
    self.published = published
    self.textKey = textKey
    self.signature = signature
  }

  /// Days since 1970-01-01.
  var day: Int? { published.flatMap { Day($0.prefix(10))?.number } }

  /// The order that decides wherever two would be equal: by what articles are, and not by when they
  /// came into the archive; those without a day last.
  static func precedes(_ one: GroupedArticle, _ other: GroupedArticle) -> Bool {
    switch (one.published, other.published) {
    case (nil, .some): return false
    case (.some, nil): return true
    case (let first, let second):
      let (first, second) = (first ?? "", second ?? "")
      return (first, one.textKey, one.id.rawValue) < (second, other.textKey, other.id.rawValue)
    }
  }
}
