import GRDB
import Query

extension PreparedSearch {
  /// Visits the hits of the page in the order that was asked for.
  func visit(_ database: Database, _ visit: (Hit) throws -> Void) throws -> HitCount {
    options.sort == .best ? try visitBest(visit, database) : try visitByDay(visit, database)
  }

  /// Visits the hits of the page in the order of their days.
  ///
  /// The rows after the page are stepped over in the same pass, as far as hits are counted: to ask
  /// anew would take as long as the search.
  func visitByDay(_ visit: (Hit) throws -> Void, _ database: Database) throws -> HitCount {
    let steps = rowsToStep
    let statement = byDay + SQLPart("\nLIMIT ? OFFSET ?", [steps ?? -1, options.offset])
    let reader = HitReader(self)
    let rows = try Row.fetchCursor(
      database, sql: statement.sql, arguments: statement.ready(on: database))
    var stepped = 0
    while let row = try rows.next() {
      if stepped < options.limit ?? .max { try visit(reader.hit(row)) }
      stepped += 1
    }
    if let steps, stepped == steps { return .moreThan(options.offset + steps - 1) }
    guard stepped == 0, options.offset > 0 else { return .exactly(options.offset + stepped) }
    let all = try count(upTo: HitCount.usualLimit + 1, database)
    return all > HitCount.usualLimit ? .moreThan(HitCount.usualLimit) : .exactly(all)
  }

  /// How many rows are stepped through; nil for all. Where texts are read, no more than shows that
  /// there are hits after the page.
  private var rowsToStep: Int? {
    guard let limit = options.limit, limit < .max - HitCount.usualLimit else { return nil }
    let counted = HitCount.usualLimit - min(options.offset, HitCount.usualLimit)
    return 1 + (plan.condition.checks.isEmpty ? max(limit, counted) : limit)
  }

  /// The statement of all hits in the order of their days.
  var byDay: SQLPart {
    let isNewest = options.sort != .oldest
    let all = SQLPart.joined(
      tables.map { table in
        SQLPart("SELECT \(table.columns(options)) ") + table.from(plan, withTable: true)
      }, "\nUNION ALL\n")
    if tables.count > 1 {
      return all + (isNewest ? "\nORDER BY id DESC, revision DESC" : "\nORDER BY id, revision")
    }
    // The index's own order, so that only as many rows are read as are wanted.
    let key = tables.first?.key(plan) ?? "id"
    return all + "\nORDER BY \(key)\(isNewest ? " DESC" : "")"
  }

  /// Visits the hits of the page, the best first.
  func visitBest(_ visit: (Hit) throws -> Void, _ database: Database) throws -> HitCount {
    let reader = HitReader(self)
    let (page, count) = try Ranking(self, database).page()
    for ranked in page {
      if let row = try row(of: ranked, database) { try visit(reader.hit(row)) }
    }
    return count
  }

  /// What is read of a ranked hit.
  func row(of ranked: Ranking.Ranked, _ database: Database) throws -> Row? {
    let table = tables[ranked.table]
    let statement = try database.cachedStatement(
      sql: "SELECT \(table.columns(options)) FROM \(table.name) WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [ranked.key])
  }
}
