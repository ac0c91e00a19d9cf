public import Articles

/// An article with everything that an archive keeps of it, as an export has it.
public struct KeptArticle: Hashable, Sendable {
  public let id: ArticleID
  /// Ids that it had before it was dated anew.
  public var earlierIDs: [ArticleID] = []
  /// Its texts, the one it has now last.
  public var texts: [Text]
  public var facts: [Fact] = []
  /// Other files that have one of the texts.
  public var otherFiles: [File] = []

  /// A text of an article, and the file that it came in.
  public struct Text: Hashable, Sendable {
    public var draft: ArticleDraft
    public var file: File

    public init(draft: ArticleDraft, file: File) {
      self.draft = draft
      self.file = file
    }
  }

  /// A file in which a text came.
  public struct File: Hashable, Sendable {
    /// The digest of its bytes, 32 bytes.
    public var sha256: [UInt8]
    public var mediaType: String
    public var size: Int
    /// Which article of the file the text is, from 1.
    public var position: Int
    /// Where it was met, first to last.
    public var paths: [String]
    /// Its bytes, where they are wanted and were not handed on before.
    public var bytes: [UInt8]?

    public init(
      sha256: [UInt8], mediaType: String, size: Int, position: Int, paths: [String],
      bytes: [UInt8]? = nil
    ) {
      self.sha256 = sha256
      self.mediaType = mediaType
      self.size = size
      self.position = position
      self.paths = paths
      self.bytes = bytes
    }
  }

  public init(id: ArticleID, texts: [Text]) {
    self.id = id
    self.texts = texts
  }
}

/// What a person has told an archive, apart from its articles.
public struct KeptSettings: Hashable, Sendable {
  public var publishers: [Publisher] = []
  public var searches: [SavedSearch] = []

  /// A publisher with the names and domains under which it is known.
  public struct Publisher: Hashable, Sendable {
    public var name: String
    public var domain: String?
    public var aliases: [Alias]

    public init(name: String, domain: String?, aliases: [Alias]) {
      self.name = name
      self.domain = domain
      self.aliases = aliases
    }
  }

  /// A name or a domain, as the table `source_alias` has it.
  public struct Alias: Hashable, Sendable {
    public var name: String
    public var key: String
    public var kind: String

    public init(name: String, key: String, kind: String) {
      self.name = name
      self.key = key
      self.kind = kind
    }
  }

  public init() {}
}
