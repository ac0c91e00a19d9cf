public import Articles
import Foundation
import GRDB
public import Query

extension Archive {
  /// Hands on the articles of a query with everything that is kept of them, in the order of their
  /// ids, so that an import of them gives the same archive.
  ///
  /// - Parameter files: as of all articles.
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
        if let error = reader.unreadFile { throw error }
        count += 1
        try handOn { try visit(article) }
      }
      return count
    }
  }

  /// Hands on every article with everything that is kept of it, in the order of their ids. It is the
  /// way out of a damaged archive, too: what cannot be read is passed over.
  ///
  /// - Parameters:
  ///   - files: whether the files in which they came are handed on, too, each with the first article
  ///     that came in it.
  ///   - lost: is told what could not be read, the article or the files of it, and why.
  /// - Returns: how many articles were handed on.
  /// - Throws: `ArchiveError`, and whatever `visit` throws, which ends it.
  @discardableResult
  public func forEachKeptArticle(
    files: Bool = false, lost: (LostPart) -> Void = { _ in }, _ visit: (KeptArticle) throws -> Void
  ) throws -> Int {
    try readHandingOn { database, handOn in
      var reader = try KeptArticleReader(database, files: files)
      var count = 0
      for id in try Archive.articleIDs(database) {
        let article: KeptArticle?
        do {
          article = try reader.article(id)
        } catch {
          lost(LostPart(id: id, isFiles: false, reason: Archive.reason(of: error)))
          continue
        }
        guard let article else { continue }
        if let error = reader.unreadFile {
          lost(LostPart(id: id, isFiles: true, reason: Archive.reason(of: error)))
        }
        count += 1
        try handOn { try visit(article) }
      }
      return count
    }
  }

  private static func reason(of error: any Error) -> String {
    (error as? DatabaseError)?.message ?? "\(error)"
  }

  /// What an export could not read.
  public struct LostPart: Hashable, Sendable {
    public let id: ArticleID
    /// Whether the article was read, and only the files in which it came were not.
    public let isFiles: Bool
    public let reason: String
  }

  /// The ids of all articles: by the first index that can be read whole, by the table where none can,
  /// and by as much of them as can be read where that is damaged, too.
  private static func articleIDs(_ database: Database) throws -> [ArticleID] {
    var ids: Set<Int64> = []
    var damage: DatabaseError?
    let orders = ["language", "text", "source"].map { "INDEXED BY article_by_\($0)" }
    for order in orders + ["NOT INDEXED"] {
      do {
        let rows = try Int64.fetchCursor(database, sql: "SELECT id FROM article \(order)")
        while let id = try rows.next() { ids.insert(id) }
        damage = nil
        break
      } catch let error as DatabaseError {
        damage = error
      }
    }
    if ids.isEmpty, let damage { throw damage }
    return ids.sorted().map { ArticleID(rawValue: $0) }
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
  /// Why a file of the article that was read last could not be read; what is known of it is left out.
  private(set) var unreadFile: (any Error)?

  init(_ database: Database, files: Bool) throws {
    self.database = database
    wantsFiles = files
  }

  mutating func article(_ id: ArticleID) throws -> KeptArticle? {
    unreadFile = nil
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
    do {
      var file = try named(original, position, paths)
      if wantsFiles { file.bytes = try bytes(of: original) }
      return file
    } catch {
      unreadFile = error
      return KeptArticle.File(
        sha256: [], mediaType: "", size: 0, position: position, paths: paths)
    }
  }

  /// A file without its bytes.
  private func named(
    _ original: Int64, _ position: Int, _ paths: [String]
  ) throws -> KeptArticle.File {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT sha256, media_type, size FROM original WHERE id = ?"),
      arguments: [original])
    return KeptArticle.File(
      sha256: [UInt8](try row?.value("sha256") ?? Data()),
      mediaType: try row?.value("media_type") ?? "application/octet-stream",
      size: try row?.value("size") ?? 0, position: position, paths: paths)
  }

  /// The bytes of a file where they are kept, the first time that they are asked for.
  private mutating func bytes(of original: Int64) throws -> [UInt8]? {
    guard handedOn.insert(original).inserted,
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: "SELECT size, compression, bytes FROM original WHERE id = ? AND compression <> ?"),
        arguments: [original, Zstandard.removed])
    else { return nil }
    return try Zstandard.restore(
      [UInt8](try row.value("bytes") as Data), compression: try row.value("compression"),
      size: try row.value("size"))
  }
}
