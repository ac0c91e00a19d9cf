import Articles
import GRDB
public import Query

/// Keeps searches in an archive by name, and remembers which of their hits a person was told.
public struct SavedSearchEditor {
  private let path: String

  public init(_ path: String) { self.path = path }

  /// Keeps a query by a name. What it finds now counts as told.
  ///
  /// - Throws: `ArchiveError` where the name stands for another query.
  public func save(
    _ text: String, as name: String, _ query: Query
  ) throws(ArchiveError) {
    try ArchiveFile.edit(path) { database in
      if let kept = try String.fetchOne(
        database, sql: "SELECT query FROM saved_search WHERE name = ?", arguments: [name])
      {
        guard kept != text else { return }
        throw ArchiveError(
          .failed, path,
          """
          "\(name)" is saved already, as: \(kept). Take another name, or remove it first: \
          newsarchive searches --remove \(name)
          """)
      }
      try database.execute(
        sql: """
          INSERT INTO saved_search(name, query, saved)
          VALUES (?, ?, \(SQLTime.now))
          """, arguments: [name, text])
      let id = database.lastInsertedRowID
      let search = try PreparedSearch(query, SearchOptions(), database)
      let hits = SearchedTable.articles.ids(search.plan).wrapped(
        "INSERT INTO shown_hit SELECT \(id), article.id, revision FROM (",
        ") AS hit JOIN article ON article.id = hit.id")
      try database.execute(sql: hits.sql, arguments: hits.ready(on: database))
    }
  }

  /// Forgets a saved search.
  ///
  /// - Returns: whether there was one of this name.
  public func remove(_ name: String) throws(ArchiveError) -> Bool {
    try ArchiveFile.edit(path) { database in
      try database.execute(sql: "DELETE FROM saved_search WHERE name = ?", arguments: [name])
      return database.changesCount > 0
    }
  }

  /// The hits of a saved search that were not told yet, which count as told from now on: of several
  /// programs that ask at once, one gets each hit.
  public func claimNewHits(
    of name: String, _ query: Query, _ options: SearchOptions = SearchOptions()
  ) throws(ArchiveError) -> [Hit] {
    try ArchiveFile.edit(path) { database in
      let hits = try NewHits(name, database).hits(of: query, options, database)
      let mark = try database.makeStatement(
        sql: """
          INSERT OR REPLACE INTO shown_hit
          SELECT saved_search.id, ?, ? FROM saved_search WHERE name = ?
          """)
      for hit in hits { try mark.execute(arguments: [hit.id.rawValue, hit.revision, name]) }
      return hits
    }
  }

  /// Takes back that some hits were told, as nobody could be told of them.
  public func unclaim(_ hits: [Hit], of name: String) throws(ArchiveError) {
    try ArchiveFile.edit(path) { database in
      // With the revision before, a text that was told in another is told again, and a new one is
      // new.
      let mark = try database.makeStatement(
        sql: """
          UPDATE shown_hit SET revision = ? WHERE article_id = ?
          AND search_id = (SELECT id FROM saved_search WHERE name = ?)
          """)
      for hit in hits { try mark.execute(arguments: [hit.revision - 1, hit.id.rawValue, name]) }
    }
  }
}
