public import Articles
import CZstd
import Foundation
import GRDB

extension Archive {
  /// An article in its newest revision; nil where the archive has none of this id.
  ///
  /// An id that the article had before it was dated anew finds it, too.
  public func article(_ id: ArticleID) throws(ArchiveError) -> Article? {
    try read { database in
      guard let id = try Archive.currentID(of: id, database),
        let row = try Row.fetchOne(
          database, sql: "SELECT revision, \(ArticleColumns.list) FROM article WHERE id = ?",
          arguments: [id.rawValue])
      else { return nil }
      let draft = try ArticleColumns.draft(row, found: try Archive.foundBy(row, database))
      return Article(
        id: id, revision: try row.count("revision"), words: try row.count("words"), draft: draft,
        facts: try Archive.facts(of: id, in: CodePointText(draft.body), database),
        reprints: try Archive.reprints(of: id, database)
      )
    }
  }

  /// The file that an article came in, as it came; nil where the archive has no article of this id.
  public func original(of id: ArticleID) throws(ArchiveError) -> Original? {
    try read { database in
      guard let id = try Archive.currentID(of: id, database),
        let row = try Row.fetchOne(
          database,
          sql: """
            SELECT original.id, size, media_type, compression, bytes, sha256
            FROM article JOIN original ON original.id = article.original_id WHERE article.id = ?
            """, arguments: [id.rawValue])
      else { return nil }
      let paths = try String.fetchAll(
        database,
        sql: "SELECT DISTINCT path FROM sighting WHERE original_id = ? ORDER BY run_id, path",
        arguments: [try row.value("id") as Int64])
      let stored: [UInt8] = Array(try row.value("bytes") as Data)
      return Original(
        bytes: try Zstandard.restore(
          stored, compression: try row.value("compression"), size: try row.value("size")),
        mediaType: try row.value("media_type"), paths: paths)
    }
  }

  /// An article with its facts.
  ///
  /// - Parameter tellsHow: whether to tell how its values were found, which takes a query more.
  static func whole(
    _ id: ArticleID, _ database: Database, tellsHow: Bool = false
  ) throws -> Article? {
    let statement = try database.cachedStatement(
      sql: "SELECT revision, \(ArticleColumns.list) FROM article WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id.rawValue]) else { return nil }
    let found = tellsHow ? try foundBy(row, database) : ArticleColumns.foundAnyhow
    let draft = try ArticleColumns.draft(row, found: found)
    return Article(
      id: id, revision: try row.count("revision"), words: try row.count("words"), draft: draft,
      facts: try Archive.facts(of: id, in: CodePointText(draft.body), database))
  }

  /// The id that an article has now.
  static func currentID(of id: ArticleID, _ database: Database) throws -> ArticleID? {
    let now = try Int64.fetchOne(
      database,
      sql: """
        SELECT id FROM article WHERE id = :id
        UNION ALL SELECT article_id FROM alias WHERE id = :id LIMIT 1
        """, arguments: ["id": id.rawValue])
    return now.map { ArticleID(rawValue: $0) }
  }

  /// How each value of an article was found, by the value's column.
  static func foundBy(_ article: Row, _ database: Database) throws -> [String: FoundBy] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT key, value FROM json_each(?)",
      arguments: [try article.value("found_by") as String])
    var found: [String: FoundBy] = [:]
    for row in rows { found[try row.value("key")] = FoundBy(rawValue: try row.value("value")) }
    return found
  }

  /// The articles of other publishers that have the same text.
  private static func reprints(
    of id: ArticleID, _ database: Database
  ) throws -> [Article.Reprint] {
    try Row.fetchAll(
      database, sql: "SELECT other_id, source FROM reprint WHERE article_id = ? ORDER BY other_id",
      arguments: [id.rawValue]
    ).map {
      Article.Reprint(
        id: ArticleID(rawValue: try $0.value("other_id")), source: try $0.value("source"))
    }
  }
}

/// A file as it came into the archive.
public struct Original: Hashable, Sendable {
  public let bytes: [UInt8]
  public let mediaType: String
  /// Where it was met, first to last.
  public let paths: [String]
}
