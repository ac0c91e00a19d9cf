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

  /// A hash of all that it is but for its day and its id.
  var contentHash: UInt64 {
    StoryHash.mixed(UInt64(bitPattern: textKey) ^ StoryHash.mixed(signature.contentHash))
  }

  /// The places of articles in the order that decides wherever two would be equal: by what articles
  /// are, and not by when they came into the archive; those without a day last. Where ids decide,
  /// articles are the same in all by which they are grouped.
  ///
  /// - Parameter contents: the hashes of what they are.
  static func order(of articles: [GroupedArticle], contents: [UInt64]) -> [Int] {
    let days = articles.map { $0.published?.decimal ?? .max }
    return articles.indices.sorted {
      (days[$0], contents[$0], articles[$0].id.rawValue)
        < (days[$1], contents[$1], articles[$1].id.rawValue)
    }
  }
}
