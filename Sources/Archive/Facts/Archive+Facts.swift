public import Articles
import GRDB
public import Query

/// A fact with the article that states it.
public struct StatedFact: Hashable, Sendable {
  public let article: ArticleID
  /// ISO 8601: a day, or a time with its offset.
  public let published: String?
  public let source: String?
  public let headline: String?
  public let fact: Fact
  /// The sentence around it; of a fact of several, all that it reaches into.
  public let sentence: String?
}

extension Archive {
  /// Hands on the facts that the hits of a query state, hit by hit.
  ///
  ///     try archive.forEachFact(of: try Query("ceasefire"), kinds: ["figure"]) { print($0.fact.text) }
  ///
  /// - Parameters:
  ///   - kinds: the kinds of facts; none stands for all.
  ///   - limit: how many facts at most; nil for all.
  ///   - sentences: whether each has the sentence around it.
  /// - Returns: whether there are more than were handed on.
  /// - Throws: `ArchiveError`, and whatever `visit` throws, which ends it.
  @discardableResult
  public func forEachFact(
    of query: Query, _ options: SearchOptions = SearchOptions(), kinds: [String] = [],
    limit: Int? = nil, sentences: Bool = true, _ visit: (StatedFact) throws -> Void
  ) throws -> Bool {
    var options = options
    options.body = true
    options.snippet = false
    options.revisions = false
    options.limit = nil
    var left = limit ?? .max
    let kinds = Set(kinds)
    do {
      try readHandingOn { database, handOn in
        let search = try PreparedSearch(query, options, database)
        _ = try search.visit(database) { hit in
          try Archive.forEachFact(of: hit, kinds, sentences: sentences, database) { fact in
            try handOn {
              guard left > 0 else { throw EnoughFacts() }
              left -= 1
              try visit(fact)
            }
          }
        }
      }
      return false
    } catch is EnoughFacts {
      return true
    }
  }

  /// The kinds of facts that the archive has.
  public func factKinds() throws(ArchiveError) -> [String] {
    try read { database in
      var kinds: Set<String> = []
      let rows = try Row.fetchCursor(database, sql: "SELECT \(FactList.columns) FROM fact_list")
      while let row = try rows.next() {
        try FactList(row).forEach { fact, _ in kinds.insert(fact.kind) }
      }
      return kinds.sorted()
    }
  }

  /// Whether the archive has any facts.
  public func hasFacts() throws(ArchiveError) -> Bool { try read(Archive.hasFacts) }

  static func hasFacts(_ database: Database) throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM fact_list)") ?? false
  }

  private static func forEachFact(
    of hit: Hit, _ kinds: Set<String>, sentences wantsSentences: Bool, _ database: Database,
    _ visit: (StatedFact) throws -> Void
  ) throws {
    let body = CodePointText(hit.body ?? "")
    var sentences: [Range<Int>]?
    for fact in try facts(of: hit.id, in: body, database)
    where kinds.isEmpty || kinds.contains(fact.kind) {
      if wantsSentences, sentences == nil { sentences = body.sentences }
      try visit(
        StatedFact(
          article: hit.id, published: hit.published, source: hit.source, headline: hit.headline,
          fact: fact,
          sentence: sentences.flatMap { body.sentence(around: fact.span, in: $0) }))
    }
  }

  /// The facts of an article, kind by kind, and after them those that others found.
  static func facts(
    of id: ArticleID, in body: CodePointText, _ database: Database
  ) throws -> [Fact] {
    try factLists(of: id, database).flatMap { $0.facts(in: body) }
  }

  /// What was found in an article, by this program first.
  static func factLists(of id: ArticleID, _ database: Database) throws -> [FactList] {
    let statement = try database.cachedStatement(
      sql: "SELECT \(FactList.columns) FROM fact_list WHERE article_id = ? ORDER BY found_by")
    return try Row.fetchAll(statement, arguments: [id.rawValue]).map { try FactList($0) }
  }
}

/// That as many facts were handed on as were asked for.
private struct EnoughFacts: Error {}
