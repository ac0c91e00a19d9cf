import GRDB
public import Query

/// How a query is read and answered.
public struct SearchExplanation: Hashable, Sendable {
  /// The query in full, with the forms of each word.
  public let reading: String
  /// The parts that must all hold, and how many articles each finds alone.
  public let parts: [QueryPart]
  /// The index that drives the search; nil where no text does.
  public let index: String?
  /// The FTS5 expression that it is asked.
  public let match: String?
  /// What is looked up in the text of each candidate, as FTS5 cannot say it.
  public let checks: [String]
  /// The statement that finds the hits.
  public let sql: String
}

/// A part of a query, and how many articles it finds alone.
public struct QueryPart: Hashable, Sendable {
  /// As it would be typed.
  public let text: String
  public let articles: Int
}

extension Archive {
  /// Tells how a query is read, what its parts find, and what the database is asked.
  public func explain(
    _ query: Query, _ options: SearchOptions = SearchOptions()
  ) throws(ArchiveError) -> SearchExplanation {
    try read { database in
      let search = try PreparedSearch(query, options, database)
      return SearchExplanation(
        reading: search.query.description,
        parts: try query.conjuncts.map { part in
          let count = try PreparedSearch(part, options, database).count(database)
          return QueryPart(text: part.description, articles: count)
        },
        index: search.tables.first?.driver(search.plan), match: search.plan.driver?.match.text,
        checks: search.plan.condition.checks.map(\.expression.description),
        sql: search.byDay.sql)
    }
  }
}
