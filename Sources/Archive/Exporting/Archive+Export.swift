import Articles
import Foundation
import GRDB
public import Query

extension Archive {
  /// Hands on the articles of a query with everything that is kept of them, in the order of their
  /// ids, so that an import of them gives the same archive.
  ///
  /// - Parameter files: whether the files in which they came are handed on, too, each with the first
  ///   article that came in it.
  /// - Returns: how many articles there were.
  /// - Throws: `ArchiveError`, and whatever `visit` throws, which ends it.
  @discardableResult
  public func forEachKeptArticle(
    of query: Query, _ options: SearchOptions = SearchOptions(), files: Bool = false,
    _ visit: (KeptArticle) throws -> Void
  ) throws -> Int {
    var options = options
    options.sort = .oldest
    return try readHandingOn { database, handOn in
      var reader = try KeptArticleReader(database, files: files)
      var count = 0
      _ = try PreparedSearch(query, options, database).visit(database) { hit in
        guard let article = try reader.article(hit.id) else { return }
        count += 1
        try handOn { try visit(article) }
      }
      return count
    }
  }

  /// What a person has told the archive, apart from its articles.
  public func keptSettings() throws(ArchiveError) -> KeptSettings {
    var settings = KeptSettings()
    settings.searches = try savedSearches()
    settings.publishers = try read { database in
      let aliases = try Row.fetchAll(
        database, sql: "SELECT source_id, name, key, kind FROM source_alias ORDER BY name"
      ).reduce(into: [Int64: [KeptSettings.Alias]]()) { all, row in
        all[try row.value("source_id"), default: []].append(
          KeptSettings.Alias(
            name: try row.value("name"), key: try row.value("key"), kind: try row.value("kind")))
      }
      return try Row.fetchAll(database, sql: "SELECT id, name, domain FROM source ORDER BY id").map
      {
        KeptSettings.Publisher(
          name: try $0.value("name"), domain: try $0.value("domain"),
          aliases: aliases[try $0.value("id")] ?? [])
      }
    }
    return settings
  }
}

/// Reads articles with everything that is kept of them.
private struct KeptArticleReader {
  private let database: Database
  private let wantsFiles: Bool
  /// The files whose bytes were handed on.
  private var handedOn: Set<Int64> = []

  init(_ database: Database, files: Bool) throws {
    self.database = database
    wantsFiles = files
  }

  mutating func article(_ id: ArticleID) throws -> KeptArticle? {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT revision, \(ArticleColumns.list) FROM revision WHERE article_id = :id
          UNION ALL SELECT revision, \(ArticleColumns.list) FROM article WHERE id = :id
          ORDER BY revision
          """), arguments: ["id": id.rawValue])
    guard let newest = rows.last else { return nil }
    var article = KeptArticle(id: id, texts: try rows.map { try text($0, of: id) })
    article.facts = try Archive.facts(of: id, in: CodePointText(newest.value("body")), database)
    article.otherFiles = try otherFiles(rows, of: id)
    article.earlierIDs = try Int64.fetchAll(
      database.cachedStatement(sql: "SELECT id FROM alias WHERE article_id = ? ORDER BY id"),
      arguments: [id.rawValue]
    ).map { ArticleID(rawValue: $0) }
    return article
  }

  /// The files of repeats: those in which the article was met, but none of its texts came.
  private mutating func otherFiles(
    _ texts: [Row], of id: ArticleID
  ) throws -> [KeptArticle.File] {
    let known = Set(
      try texts.map { [try $0.value("original_id") as Int64, try $0.value("position")] })
    let met = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT original_id, position FROM sighting WHERE article_id = ?
          GROUP BY original_id, position ORDER BY min(path), position
          """), arguments: [id.rawValue]
    ).map { [try $0.value(at: 0) as Int64, try $0.value(at: 1)] }
    return try met.filter { !known.contains($0) }.map { try file($0[0], Int($0[1]), of: id) }
  }

  private mutating func text(_ row: Row, of id: ArticleID) throws -> KeptArticle.Text {
    let draft = try ArticleColumns.draft(row, found: try Archive.foundBy(row, database))
    return KeptArticle.Text(
      draft: draft, file: try file(try row.value("original_id"), try row.value("position"), of: id))
  }

  private mutating func file(
    _ original: Int64, _ position: Int, of id: ArticleID
  ) throws -> KeptArticle.File {
    let paths = try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT path FROM sighting WHERE article_id = ? AND original_id = ? AND position = ?
          ORDER BY run_id, path
          """), arguments: [id.rawValue, original, position])
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT sha256, media_type, size, compression FROM original WHERE id = ?"),
      arguments: [original])
    var file = KeptArticle.File(
      sha256: [UInt8](try row?.value("sha256") ?? Data()),
      mediaType: try row?.value("media_type") ?? "application/octet-stream",
      size: try row?.value("size") ?? 0,
      position: position, paths: paths)
    if wantsFiles, let row, try row.value("compression") != Zstandard.removed,
      handedOn.insert(original).inserted
    {
      let stored = try Data.fetchOne(
        database.cachedStatement(sql: "SELECT bytes FROM original WHERE id = ?"),
        arguments: [original])
      file.bytes = try Zstandard.restore(
        [UInt8](stored ?? Data()), compression: try row.value("compression"),
        size: try row.value("size"))
    }
    return file
  }
}
