import Articles
import GRDB
import Stories

/// A story of so many articles, or such long ones, that they are read one by one, and again when
/// what two of them share is told.
struct LongStory {
  private let articles: [GroupedArticle]
  private let database: Database

  init(_ articles: [GroupedArticle], _ database: Database) {
    self.articles = articles
    self.database = database
  }

  /// The story; nil where the archive has none of its articles.
  func told() throws -> ToldStory? {
    var texts = StoryTexts(
      among: StoryPublishers(try sources()), articles: articles.count)
    for grouped in articles {
      if let input = try StoryInput(grouped, database) { texts.read([input]) }
    }
    // Many have the same nearest.
    var nearest: Article?
    return try StoryTeller(texts).story { one, other in
      if nearest?.id != other { nearest = try Archive.whole(other, database) }
      guard let nearest, let article = try Archive.whole(one, database) else { return nil }
      return StoryTeller.evidence(of: article, and: nearest)
    }
  }

  private func sources() throws -> [String] {
    let statement = try database.cachedStatement(sql: "SELECT source FROM article WHERE id = ?")
    return try articles.compactMap {
      try String.fetchOne(statement, arguments: [$0.id.rawValue])
    }
  }
}
