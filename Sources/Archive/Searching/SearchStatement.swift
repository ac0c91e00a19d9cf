import GRDB
import Query

/// The SQL that answers a planned search, with its arguments.
struct SearchStatement {
  let sql: String
  let arguments: StatementArguments

  /// The columns that every hit has, as `article.NAME`, and then what was asked for.
  private static let columns = [
    "revision", "published", "source", "headline", "byline", "url", "language", "dateline",
    "updated", "captions", "words",
  ]

  /// The weight of a match in each column of the index, in their order: a headline says more of what
  /// an article is about than its text, and a caption less.
  private static let weights = "10.0, 1.0, 2.0, 2.0, 2.0, 2.0, 2.0, 0.5"

  /// The hits themselves.
  init(hits plan: SearchPlan, _ options: SearchOptions) {
    if options.sort == .best, plan.match != nil, !options.revisions {
      (sql, arguments) = SearchStatement.best(plan, options)
      return
    }
    var parts = [Table.articles.select(plan, options)]
    if options.revisions { parts.append(Table.revisions.select(plan, options)) }
    let order =
      switch options.sort {
      case .newest: "id DESC, revision DESC"
      case .oldest: "id, revision"
      case .best: "score, id DESC, revision DESC"
      }
    var sql = parts.map(\.sql).joined(separator: "\nUNION ALL\n")
    if parts.count > 1 || options.sort == .best { sql += "\nORDER BY \(order)" }
    sql += "\nLIMIT ? OFFSET ?"
    self.sql = sql
    arguments = StatementArguments(
      parts.flatMap(\.arguments) + [options.limit ?? -1, options.offset]
        as [any DatabaseValueConvertible])
  }

  /// The best hits: ranked by the index alone, and only those of the page read.
  private static func best(
    _ plan: SearchPlan, _ options: SearchOptions
  ) -> (sql: String, arguments: StatementArguments) {
    let (_, condition, arguments) = Table.articles.source(plan)
    let columns = columns.map { "article.\($0)" }.joined(separator: ", ")
    let sql = """
      SELECT article.id AS id, \(columns), score, \(body(of: "article", options))
      FROM (
        SELECT article_search.rowid AS found, bm25(article_search, \(weights)) AS score
        FROM article_search WHERE \(condition) ORDER BY score, found DESC LIMIT ? OFFSET ?
      ) CROSS JOIN article ON article.id = found ORDER BY score, id DESC
      """
    let page = [options.limit ?? -1, options.offset] as [any DatabaseValueConvertible]
    return (sql, StatementArguments(arguments + page))
  }

  private static func body(of table: String, _ options: SearchOptions) -> String {
    options.body || options.snippet ? "\(table).body" : "NULL AS body"
  }

  /// How many hits there are, counted up to `limit`.
  init(countOf plan: SearchPlan, _ options: SearchOptions, upTo limit: Int) {
    var parts = [Table.articles.select(plan)]
    if options.revisions { parts.append(Table.revisions.select(plan)) }
    let all = parts.map(\.sql).joined(separator: " UNION ALL ")
    sql = "SELECT count(*) FROM (\(all) LIMIT ?)"
    arguments = StatementArguments(
      parts.flatMap(\.arguments) + [limit] as [any DatabaseValueConvertible])
  }

  private typealias Part = (sql: String, arguments: [any DatabaseValueConvertible])

  /// A table of articles with its index.
  private struct Table {
    let name: String
    let index: String
    /// The column with the article's id.
    let id: String

    static let articles = Table(name: "article", index: "article_search", id: "id")
    static let revisions = Table(name: "revision", index: "revision_search", id: "article_id")

    /// The ids of all hits.
    func select(_ plan: SearchPlan) -> Part {
      let (from, condition, arguments) = source(plan)
      let key = plan.match == nil ? "\(name).id" : "\(index).rowid"
      return ("SELECT \(key) FROM \(from) WHERE \(condition)", arguments)
    }

    /// The columns of all hits, in the order of the index where that is the one asked for.
    func select(_ plan: SearchPlan, _ options: SearchOptions) -> Part {
      var (from, condition, arguments) = source(plan)
      var score = "0"
      if plan.match != nil {
        from += " CROSS JOIN \(name) ON \(name).id = \(index).rowid"
        if options.sort == .best { score = "bm25(\(index), \(SearchStatement.weights))" }
      } else if options.sort == .best, let ranking = plan.ranking {
        from += """
           LEFT JOIN (SELECT rowid AS ranked, bm25(\(index), \(SearchStatement.weights)) AS rank
           FROM \(index) WHERE \(index) MATCH ?) ON ranked = \(name).id
          """
        score = "coalesce(rank, 0)"
        arguments.insert(ranking, at: 0)
      }
      let columns = SearchStatement.columns.map { "\(name).\($0)" }.joined(separator: ", ")
      let body = SearchStatement.body(of: name, options)
      var sql = """
        SELECT \(name).\(id) AS id, \(columns), \(score) AS score, \(body)
        FROM \(from) WHERE \(condition)
        """
      if !options.revisions, options.sort != .best {
        let key = plan.match == nil ? "\(name).id" : "\(index).rowid"
        sql += " ORDER BY \(key)" + (options.sort == .newest ? " DESC" : "")
      }
      return (sql, arguments)
    }

    /// What the search reads, and the condition on it.
    func source(
      _ plan: SearchPlan
    ) -> (from: String, condition: String, arguments: [any DatabaseValueConvertible]) {
      let arguments = plan.condition.arguments.map { argument -> any DatabaseValueConvertible in
        switch argument {
        case .text(let text): text
        case .integer(let number): number
        }
      }
      guard let match = plan.match else {
        let names = SearchCondition.Names(id: "\(name).\(id)", key: "\(name).id", index: index)
        return (name, plan.condition.sql(names), arguments)
      }
      // Ranges of ids go into the index where its rows have them; a "+" keeps other conditions out.
      let row = "\(index).rowid"
      let names = SearchCondition.Names(
        id: name == "article" ? row : "(SELECT \(id) FROM \(name) WHERE id = \(row))",
        key: "+" + row, index: index)
      return (index, "\(index) MATCH ? AND \(plan.condition.sql(names))", [match] + arguments)
    }
  }
}
