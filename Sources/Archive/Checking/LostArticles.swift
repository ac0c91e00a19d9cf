import Articles
import GRDB

/// Articles that are gone, while it is still known in which files they came.
struct LostArticles {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// An article that is gone.
  private struct Lost {
    let id: ArticleID
    let original: Int64
    let position: Int
    let path: String
    let run: Int64
  }

  /// Reads them again from their files; the ids that they had find them.
  ///
  /// - Returns: what was done, a sentence each.
  func restore() throws -> [String] {
    try lost().map { lost in
      guard
        let file = try KeptFile.with(
          articleAt: lost.position, of: lost.original, path: lost.path, database)
      else {
        return "\(lost.id) is gone, and so is the file in which it came"
      }
      let overrides = ArticleWriter.Overrides(source: nil, day: nil)
      var writer = try ArticleWriter(database, run: lost.run, overrides)
      try writer.write([file]) { _ in }
      try database.execute(
        sql: """
          INSERT OR IGNORE INTO alias(id, article_id)
          SELECT :lost, article_id FROM sighting
          WHERE original_id = :original AND position = :position AND article_id <> :lost
          AND NOT EXISTS (SELECT 1 FROM article WHERE id = :lost)
          AND EXISTS (SELECT 1 FROM article WHERE id = article_id)
          """,
        arguments: [
          "lost": lost.id.rawValue, "original": lost.original, "position": lost.position,
        ])
      return "\(lost.id) was gone, and was read again from \(lost.path)"
    }
  }

  /// Those of files that are there, the newest texts of them first, as the earlier ones of an article
  /// are revisions.
  private func lost() throws -> [Lost] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT article_id, original_id, position, min(path) AS path, min(run_id) AS run
        FROM sighting WHERE article_id NOT IN (SELECT id FROM article)
        AND original_id IN (SELECT id FROM original)
        GROUP BY article_id, original_id, position ORDER BY article_id, run, original_id
        """
    ).map {
      Lost(
        id: ArticleID(rawValue: try $0.value("article_id")), original: try $0.value("original_id"),
        position: try $0.value("position"), path: try $0.value("path"), run: try $0.value("run"))
    }
  }
}
