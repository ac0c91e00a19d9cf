import Articles
import GRDB
public import Query

extension Archive {
  /// The saved searches by their names.
  public func savedSearches() throws(ArchiveError) -> [SavedSearch] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT name, query, saved FROM saved_search ORDER BY name"
      ).map {
        SavedSearch(
          name: try $0.value("name"), query: try $0.value("query"), saved: try $0.value("saved"))
      }
    }
  }

  /// The hits of a saved search that were not told yet, in their newest text.
  ///
  /// - Parameter query: the saved query, as it was read.
  public func newHits(
    of name: String, _ query: Query, _ options: SearchOptions = SearchOptions()
  ) throws(ArchiveError) -> [Hit] {
    try read { try NewHits(name, $0).hits(of: query, options, $0) }
  }
}

/// Tells the hits of a saved search that a person was told from those that are new.
struct NewHits {
  /// The revision in which each article was told.
  private let told: [Int64: Int]

  init(_ name: String, _ database: Database) throws {
    told = try Row.fetchAll(
      database,
      sql: """
        SELECT article_id, shown_hit.revision FROM shown_hit
        JOIN saved_search ON saved_search.id = search_id WHERE name = ?
        """, arguments: [name]
    ).reduce(into: [:]) { $0[$1[0]] = $1[1] }
  }

  func hits(
    of query: Query, _ options: SearchOptions, _ database: Database
  ) throws -> [Hit] {
    var new: [Hit] = []
    _ = try PreparedSearch(query, options, database).visitByDay(
      { hit in if (told[hit.id.rawValue] ?? 0) < hit.revision { new.append(hit) } }, database)
    return new
  }
}
