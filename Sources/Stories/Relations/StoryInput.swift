public import Articles

/// An article of a story, whole.
public struct StoryInput: Sendable {
  public let article: Article
  /// The first 8 bytes of the SHA-256 of its text.
  public let textKey: Int64
  public let signature: StorySignature

  public init(article: Article, textKey: Int64, signature: StorySignature) {
    self.article = article
    self.textKey = textKey
    self.signature = signature
  }

  /// About how many bytes it takes: a fact takes more than its words do in the text.
  public var size: Int { article.body.utf8.count + article.facts.count * 256 }
}
