/// An article as an archive keeps it.
public struct Article: Hashable, Sendable {
  public let id: ArticleID
  /// 1 for the text that came first, one more for each change of it.
  public let revision: Int
  /// The article's words: its body's tokens.
  public let words: Int
  /// All that is known of it.
  public let draft: ArticleDraft
  public let facts: [Fact]
  /// The articles of other publishers that have the same text.
  public let reprints: [Reprint]

  /// An article that has the text of another.
  public struct Reprint: Hashable, Sendable {
    public let id: ArticleID
    /// The publisher; nil where it is not known.
    public let source: String?

    public init(id: ArticleID, source: String?) {
      self.id = id
      self.source = source
    }
  }

  public init(
    id: ArticleID, revision: Int, words: Int, draft: ArticleDraft, facts: [Fact] = [],
    reprints: [Reprint] = []
  ) {
    self.id = id
    self.revision = revision
    self.words = words
    self.draft = draft
    self.facts = facts
    self.reprints = reprints
  }

  public var headline: String? { draft.headline?.value }
  public var byline: [String] { draft.byline?.value ?? [] }
  public var source: String? { draft.source?.value }
  public var url: String? { draft.url?.value }
  public var published: NewsDate? { draft.published?.value }
  public var language: String? { draft.language?.value }
  public var body: String { draft.body }
}
