public import Articles
public import Query

/// The first of a search's hits that tell one story, for all of them.
public struct HitGroup: Hashable, Sendable {
  public let hit: Hit
  /// The story; nil where no other article tells it.
  public let story: ArticleID?
  /// How many more hits tell it.
  public let others: Int
}

/// How many stories the hits of a search tell.
public struct HitGroupCount: Hashable, Sendable {
  /// Stories; an article that nobody else tells of is one.
  public internal(set) var groups = 0
  public internal(set) var hits = 0
}

extension Archive {
  /// Hands on the hits of a query with one of each story, the first in the order that is asked for;
  /// limit and offset count stories.
  ///
  ///     try archive.forEachHitGroup(of: try Query("ceasefire")) { print($0.hit.id, $0.others) }
  ///
  /// - Throws: `ArchiveError`, and whatever `visit` throws, which ends it.
  @discardableResult
  public func forEachHitGroup(
    of query: Query, _ options: SearchOptions = SearchOptions(),
    _ visit: (HitGroup) throws -> Void
  ) throws -> HitGroupCount {
    try readHandingOn { database, handOn in
      // What is shown of a story depends on all of its hits.
      var all = options
      all.limit = nil
      all.offset = 0
      let search = try PreparedSearch(query, all, database)
      return try search.visitGroups(database, offset: options.offset, limit: options.limit) {
        group in
        try handOn { try visit(group) }
      }
    }
  }

  /// How many stories the hits of a query tell.
  public func hitGroupCount(
    of query: Query, _ options: SearchOptions = SearchOptions()
  ) throws(ArchiveError) -> HitGroupCount {
    try read { try HitGroups(PreparedSearch(query, options, $0), $0).count }
  }
}
