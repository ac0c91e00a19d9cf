public import Articles

/// An article of a story: how it stands to those before it, and why it is one of them.
public struct StoryArticle: Hashable, Sendable {
  public let id: ArticleID
  public let relation: StoryRelation
  /// The earlier article of the story that is nearest to it; nil for the earliest.
  public let nearest: ArticleID?
  /// How alike the two are, from 0 to 1.
  public let likeness: Double
  /// Which of the story's origins it derives from, from 1 in the order of time.
  public let origin: Int
  /// What the two share, in words; nil for the earliest.
  public let evidence: String?

  public init(
    id: ArticleID, relation: StoryRelation, nearest: ArticleID?, likeness: Double, origin: Int,
    evidence: String?
  ) {
    self.id = id
    self.relation = relation
    self.nearest = nearest
    self.likeness = likeness
    self.origin = origin
    self.evidence = evidence
  }

  /// How sure it is that the article is of the story.
  public var certainty: StoryCertainty {
    switch relation {
    case .earliest, .repeated, .reprint: .certain
    case .telling, .followUp:
      likeness >= 0.45 ? .certain : likeness >= 0.36 ? .probable : .uncertain
    }
  }
}

/// How an article stands to the earlier ones of its story. The raw value is what is kept and
/// printed.
public enum StoryRelation: String, Hashable, Sendable, CaseIterable {
  case earliest
  /// The same text.
  case repeated = "repeat"
  /// The same text but for trims, a changed line, the headline.
  case reprint
  /// The same event in other words.
  case telling
  /// A later event of the same running story.
  case followUp = "follow-up"
}

/// How sure something is. The raw value is what is printed.
public enum StoryCertainty: String, Hashable, Sendable {
  case certain, probable, uncertain
}

/// Articles that tell one story.
public struct ToldStory: Hashable, Sendable {
  /// In the order of time.
  public let articles: [StoryArticle]
  /// The headline of the article that is nearest to all the others.
  public let headline: String?
  public let firstDay: Day?
  public let lastDay: Day?

  /// That of its earliest article.
  public var id: ArticleID { articles[0].id }

  /// How many texts there are that are not copies of others.
  public var tellings: Int {
    articles.count { $0.relation != .repeated && $0.relation != .reprint }
  }

  /// How many texts, of those, derive from none of the others.
  public var origins: Int { articles.map(\.origin).max() ?? 0 }
}
