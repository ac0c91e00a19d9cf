public import Articles
import GRDB

extension Archive {
  /// All texts of an article, the newest first; none where the archive has no article of this id.
  public func revisions(of id: ArticleID) throws(ArchiveError) -> [Revision] {
    try read { database in
      guard let id = try Archive.currentID(of: id, database) else { return [] }
      return try Row.fetchAll(
        database,
        sql: """
          SELECT revision, \(Archive.imported), \(ArticleColumns.list) FROM (
            SELECT id AS article_id, revision, \(ArticleColumns.list) FROM article WHERE id = :id
            UNION ALL
            SELECT article_id, revision, \(ArticleColumns.list) FROM revision WHERE article_id = :id
          ) AS kept ORDER BY revision DESC
          """, arguments: ["id": id.rawValue]
      ).map { row in
        let draft = try ArticleColumns.draft(row, found: try Archive.foundBy(row, database))
        return Revision(
          Article(
            id: id, revision: try row.count("revision"), words: try row.count("words"), draft: draft
          ),
          imported: try row.value("imported"))
      }
    }
  }

  /// When the file that a text stands in was imported first.
  private static let imported = """
    (SELECT min(run.started) FROM sighting JOIN run ON run.id = run_id
     WHERE sighting.article_id = kept.article_id AND sighting.original_id = kept.original_id
     AND sighting.position = kept.position) AS imported
    """
}
