import Articles
import GRDB
public import Query

extension Archive {
  /// The saved searches by their names.
  public func savedSearches() throws(ArchiveError) -> [SavedSearch] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT name, query, saved FROM saved_search ORDER BY name"
      ).map { SavedSearch(name: $0["name"], query: $0["query"], saved: $0["saved"]) }
    }
  }

  /// The hits of a saved search that were not told yet, in their newest text.
  ///
  /// - Parameter query: the saved query, as it was read.
  public func newHits(
    of name: String, _ query: Query, _ options: SearchOptions = SearchOptions()
  ) throws(ArchiveError) -> [Hit] {
    let shown = try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT article_id, shown_hit.revision FROM shown_hit
          JOIN saved_search ON saved_search.id = search_id WHERE name = ?
          """, arguments: [name]
      ).reduce(into: [Int64: Int]()) { $0[$1[0]] = $1[1] }
    }
    var new: [Hit] = []
    do {
      try forEachHit(of: query, options) { hit in
        if (shown[hit.id.rawValue] ?? 0) < hit.revision { new.append(hit) }
      }
    } catch let error as ArchiveError {
      throw error
    } catch {
      throw ArchiveError(.failed, path, "cannot read \(path): \(error)")
    }
    return new
  }
}
