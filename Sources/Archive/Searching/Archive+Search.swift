import Articles
import GRDB
public import Query

extension Archive {
  /// The hits of a query, in order.
  ///
  ///     try archive.search(try Query("headline:ceasefire date:2026"))
  public func search(
    _ query: Query, _ options: SearchOptions = SearchOptions()
  ) throws(ArchiveError) -> [Hit] {
    var hits: [Hit] = []
    try readHits(of: query, options) { hits.append($0) }
    return hits
  }

  /// Hands on the hits of a query, one after the other, in memory that does not grow with their texts.
  ///
  /// - Throws: `ArchiveError`, and whatever `visit` throws, which ends the search.
  public func forEachHit(
    of query: Query, _ options: SearchOptions = SearchOptions(), _ visit: (Hit) throws -> Void
  ) throws {
    var failure: (any Error)?
    do {
      try readHits(of: query, options) { hit in
        do {
          try visit(hit)
        } catch {
          failure = error
          throw error
        }
      }
    } catch {
      throw failure ?? error
    }
  }

  private func readHits(
    of query: Query, _ options: SearchOptions, _ visit: (Hit) throws -> Void
  ) throws(ArchiveError) {
    try read { database in
      let search = try PreparedSearch(query, options, database)
      let reader = HitReader(search)
      if options.sort == .best {
        for ranked in try Ranking(search, database).page() {
          let columns = ranked.table.columns(options)
          let row = try database.cachedStatement(
            sql: "SELECT \(columns) FROM \(ranked.table.name) WHERE id = ?")
          if let row = try Row.fetchOne(row, arguments: [ranked.key]) { try visit(reader.hit(row)) }
        }
      } else {
        let all = search.byDay()
        let rows = try Row.fetchCursor(
          database, sql: all.sql, arguments: all.ready(on: database))
        while let row = try rows.next() { try visit(reader.hit(row)) }
      }
    }
  }

  /// How many articles a query finds, counted up to `limit`: a count of `limit` may be any more.
  public func count(
    _ query: Query, _ options: SearchOptions = SearchOptions(), upTo limit: Int = .max
  ) throws(ArchiveError) -> Int {
    try read { try PreparedSearch(query, options, $0).count(upTo: limit, $0) }
  }
}

/// Turns the rows of a search into hits.
private struct HitReader {
  private let snippets: SnippetMaker?
  private let keepsBody: Bool

  init(_ search: PreparedSearch) {
    snippets = search.options.snippet ? SnippetMaker(search.query.expression) : nil
    keepsBody = search.options.body
  }

  func hit(_ row: Row) -> Hit {
    let body: String? = row["body"]
    return Hit(
      id: ArticleID(rawValue: row["id"]), revision: row["revision"], published: row["published"],
      source: row["source"], headline: row["headline"],
      byline: ArticleColumns.list(row["byline"], ArticleColumns.separator) ?? [],
      url: row["url"], language: row["language"], dateline: row["dateline"],
      updated: row["updated"], captions: ArticleColumns.list(row["captions"], "\n") ?? [],
      words: row["words"], snippet: snippets?.snippet(of: body ?? ""), body: keepsBody ? body : nil)
  }
}
