import GRDB
public import Query

extension Archive {
  /// The hits of a query, in order.
  ///
  ///     try archive.search(try Query("headline:ceasefire date:2026"))
  public func search(
    _ query: Query, _ options: SearchOptions = SearchOptions()
  ) throws(ArchiveError) -> [Hit] {
    try read { database in
      var hits: [Hit] = []
      _ = try PreparedSearch(query, options, database).visit(database) { hits.append($0) }
      return hits
    }
  }

  /// Hands on the hits of a query, one after the other, in memory that does not grow with their
  /// texts.
  ///
  /// - Returns: how many hits there are, also those outside the page, as far as that can be told at
  ///   once.
  /// - Throws: `ArchiveError`, and whatever `visit` throws, which ends the search.
  @discardableResult
  public func forEachHit(
    of query: Query, _ options: SearchOptions = SearchOptions(), _ visit: (Hit) throws -> Void
  ) throws -> HitCount {
    try readHandingOn { database, handOn in
      try PreparedSearch(query, options, database).visit(database) { hit in
        try handOn { try visit(hit) }
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
