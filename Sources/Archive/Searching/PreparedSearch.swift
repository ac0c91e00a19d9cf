import GRDB
import Query

/// A query made ready for one archive: every word with its forms there, planned, with its SQL.
struct PreparedSearch {
  let query: Query
  let plan: SearchPlan
  let options: SearchOptions

  init(_ query: Query, _ options: SearchOptions, _ database: Database) throws {
    let spelled = try Vocabulary(database).spellOut(
      SourceAliases.spellOut(query, database))
    self.query = options.anyWord ? try AnyWord.narrowed(spelled, database) : spelled
    self.options = options
    // Earlier texts have no index of leads.
    plan = SearchPlan(self.query, days: options.days, usesLeads: !options.revisions)
  }

  /// The tables that are searched.
  var tables: [SearchedTable] { options.revisions ? [.articles, .revisions] : [.articles] }

  /// Whether every article is a hit.
  var isOfEverything: Bool { plan.driver == nil && plan.condition == .always }

  /// How many hits there are, counted up to `limit`.
  func count(upTo limit: Int = .max, _ database: Database) throws -> Int {
    var all = SQLPart.joined(tables.map { $0.keys(plan) }, " UNION ALL ")
    all = all.wrapped("SELECT count(*) FROM (", " LIMIT ?)", [limit])
    return try Int.fetchOne(database, sql: all.sql, arguments: all.ready(on: database)) ?? 0
  }
}
