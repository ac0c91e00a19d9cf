import Articles
import GRDB
import Query

/// A table of articles with its index, as a planned search reads it.
struct SearchedTable {
  let name: String
  let index: String
  /// The column with the article's id.
  private let id: String

  static let articles = SearchedTable(name: "article", index: "article_search", id: "id")
  static let revisions = SearchedTable(
    name: "revision", index: "revision_search", id: "article_id")

  /// The index that drives a search of this table.
  func driver(_ plan: SearchPlan) -> String? {
    plan.driver.map { $0.index == .leads ? SearchCondition.Names.leads : index }
  }

  /// What every hit is known by in its table.
  func key(_ plan: SearchPlan) -> String { driver(plan).map { "\($0).rowid" } ?? "\(name).id" }

  /// The article of a row of the table.
  func article(_ key: Int64, _ database: Database) throws -> ArticleID? {
    guard id != "id" else { return ArticleID(rawValue: key) }
    let statement = try database.cachedStatement(sql: "SELECT \(id) FROM \(name) WHERE id = ?")
    return try Int64.fetchOne(statement, arguments: [key]).map { ArticleID(rawValue: $0) }
  }

  /// `FROM ... WHERE ...`; with the table itself where it is asked for, or the condition needs it.
  func from(_ plan: SearchPlan, withTable: Bool) -> SQLPart {
    guard let driver = driver(plan), let match = plan.driver?.match else {
      let names = SearchCondition.Names(
        id: "\(name).\(id)", key: "\(name).id", table: name, index: index)
      return SQLPart("FROM \(name) WHERE ") + SQLPart(plan.condition, names)
    }
    let row = "\(driver).rowid"
    // Ranges of ids go into the index where its rows have them; a "+" keeps other conditions out.
    let names = SearchCondition.Names(
      id: name == "article" ? row : "(SELECT \(id) FROM \(name) WHERE id = \(row))",
      key: "+" + row, table: name, index: index,
      looseID: name == "article" ? "+" + row : "\(name).\(id)")
    let needsTable = withTable || plan.condition.readsTable
    let table = needsTable ? " CROSS JOIN \(name) ON \(name).id = \(row)" : ""
    let matching = SQLPart("FROM \(driver)\(table) WHERE \(driver) MATCH ?", [match.text])
    guard plan.condition != .always else { return matching }
    return matching + SQLPart(plan.condition, names).wrapped(" AND (", ")")
  }

  /// The keys of all hits.
  func keys(_ plan: SearchPlan) -> SQLPart {
    SQLPart("SELECT \(key(plan)) AS id ") + from(plan, withTable: false)
  }

  /// The ids of the articles of all hits.
  func ids(_ plan: SearchPlan) -> SQLPart {
    guard name != "article" else { return keys(plan) }
    return SQLPart("SELECT \(name).\(id) AS id ") + from(plan, withTable: true)
  }

  /// The ids of the articles of all hits, and some columns.
  func columns(_ names: [String], _ plan: SearchPlan) -> SQLPart {
    guard !names.isEmpty else { return ids(plan) }
    let columns = names.map { ", \(name).\($0)" }.joined()
    return SQLPart("SELECT \(name).\(id) AS id\(columns) ") + from(plan, withTable: true)
  }

  /// The columns that every hit has, and its text where it is asked for.
  func columns(_ options: SearchOptions) -> String {
    let columns = SearchedTable.columns.map { "\(name).\($0)" }.joined(separator: ", ")
    let body = options.body || options.snippet ? "\(name).body" : "NULL AS body"
    return "\(name).\(id) AS id, \(columns), \(body)"
  }

  private static let columns = [
    "revision", "published", "source", "headline", "byline", "url", "language", "dateline",
    "updated", "captions", "words",
  ]
}
