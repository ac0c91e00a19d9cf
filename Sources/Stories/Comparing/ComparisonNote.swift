public import Articles

/// What a reader must know of what is compared, and of what is not.
public enum ComparisonNote: Hashable, Sendable {
  /// It is not certain that these tell the story.
  case uncertain([ArticleID])
  /// What was asked for is of several stories, or of none: each list is of one, and articles of no
  /// story stand alone.
  case stories([[ArticleID]])
  /// Tellings of the story that were not asked for, but read for what they say of the others.
  case readBeside([ArticleID])
  /// Articles of the story that are left out as they have the text of one that is compared.
  case repeated([ArticleID])
  /// Articles of the story that are left out as they are later than the earliest that were taken.
  case later([ArticleID])

  /// Its kind, as programs read it.
  public var name: String {
    switch self {
    case .uncertain: "uncertain"
    case .stories: "stories"
    case .readBeside: "read_beside"
    case .repeated: "repeated"
    case .later: "later"
    }
  }

  /// All articles that it is about.
  public var articles: [ArticleID] {
    switch self {
    case .uncertain(let articles), .readBeside(let articles), .repeated(let articles),
      .later(let articles):
      articles
    case .stories(let stories): stories.flatMap { $0 }
    }
  }
}
