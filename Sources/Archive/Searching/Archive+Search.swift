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

  /// Hands on the hits of a query, one after the other, in memory that does not grow with them.
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
    let statement = SearchStatement(hits: SearchPlan(query, days: options.days), options)
    let snippets = options.snippet ? SnippetMaker(query.expression) : nil
    try read { database in
      let rows = try Row.fetchCursor(database, sql: statement.sql, arguments: statement.arguments)
      while let row = try rows.next() {
        try visit(Archive.hit(row, snippets, keepsBody: options.body))
      }
    }
  }

  /// How many articles a query finds, counted up to `limit`: a count of `limit` may be any more.
  public func count(
    _ query: Query, _ options: SearchOptions = SearchOptions(), upTo limit: Int = .max
  ) throws(ArchiveError) -> Int {
    let statement = SearchStatement(
      countOf: SearchPlan(query, days: options.days), options, upTo: limit)
    return try read { database in
      try Int.fetchOne(database, sql: statement.sql, arguments: statement.arguments) ?? 0
    }
  }

  private static func hit(_ row: Row, _ snippets: SnippetMaker?, keepsBody: Bool) -> Hit {
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
