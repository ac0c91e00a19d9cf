public import Articles
public import Stories

/// A story as an archive has it: the articles that tell it.
public struct Story: Hashable, Sendable {
  /// That of its earliest article.
  public let id: ArticleID
  /// The headline of the article that is nearest to all the others.
  public let headline: String?
  public let firstDay: Day?
  public let lastDay: Day?
  /// How many texts there are that are not copies of others.
  public let tellings: Int
  /// How many texts, of those, derive from none of the others.
  public let origins: Int
  /// In the order of time.
  public let articles: [Entry]

  /// An article of the story.
  public struct Entry: Hashable, Sendable {
    public let id: ArticleID
    public let url: String?
    public let headline: String?
    public let source: String?
    /// ISO 8601: a day, or a time with its offset.
    public let published: String?
    public let words: Int
    /// How it stands to the earlier articles of the story.
    public let told: StoryArticle
  }

  /// The publishers, in the order of time.
  public var sources: [String] {
    var known: Set<String> = []
    return articles.compactMap(\.source).filter { known.insert($0).inserted }
  }
}

/// The order in which stories are listed. The raw value is what a person types.
public enum StorySort: String, Hashable, Sendable, CaseIterable {
  /// Those of the most articles first.
  case size
  /// Those with the newest article first.
  case newest
}
