import Articles
import GRDB

/// The stories that an archive has, to see which of them stay.
struct KeptStories {
  private let findStory: BoundStatement
  private let countArticles: BoundStatement
  private let deleteArticles: BoundStatement
  private let deleteStory: BoundStatement

  init(_ database: Database) throws {
    findStory = try BoundStatement(
      database, "SELECT story_id FROM story_article WHERE article_id = ?")
    countArticles = try BoundStatement(
      database, "SELECT count(*) FROM story_article WHERE story_id = ?")
    deleteArticles = try BoundStatement(
      database, "DELETE FROM story_article WHERE story_id = ?")
    deleteStory = try BoundStatement(database, "DELETE FROM story WHERE id = ?")
  }

  /// Whether just these articles are a story; a single one is none.
  func isKept(_ group: [ArticleID]) throws -> Bool {
    let stories = Set(try group.map { try story(of: $0) })
    guard stories.count == 1, let story = stories.first else { return false }
    guard let story else { return group.count == 1 }
    return try countArticles.firstRow(.integer(story))?[0] == Int64(group.count)
  }

  /// Removes the stories of some articles.
  func remove(_ group: [ArticleID]) throws {
    for id in group {
      guard let story = try story(of: id) else { continue }
      try deleteArticles.run(.integer(story))
      try deleteStory.run(.integer(story))
    }
  }

  private func story(of id: ArticleID) throws -> Int64? {
    try findStory.firstRow(.integer(id.rawValue))?[0]
  }
}
