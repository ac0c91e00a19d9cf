import Articles
import GRDB

/// The statements that write facts, prepared once a batch.
struct FactStatements {
  private let insert: BoundStatement
  private let findLast: BoundStatement
  private let deleteOwn: BoundStatement
  private let deleteForeign: BoundStatement
  private let deleteAll: BoundStatement

  init(_ database: Database) throws {
    let columns = FactColumns.all
    let marks = Array(repeating: "?", count: columns.count + 1).joined(separator: ", ")
    insert = try BoundStatement(
      database,
      "INSERT INTO fact(article_id, \(columns.joined(separator: ", "))) VALUES (\(marks))")
    findLast = try BoundStatement(database, "SELECT max(number) FROM fact WHERE article_id = ?")
    deleteOwn = try BoundStatement(
      database, "DELETE FROM fact WHERE article_id = ? AND found_by IS NULL")
    deleteForeign = try BoundStatement(
      database, "DELETE FROM fact WHERE article_id = ? AND found_by = ?")
    deleteAll = try BoundStatement(database, "DELETE FROM fact WHERE article_id = ?")
  }

  /// Adds facts of an article that has none.
  func insert(_ facts: [Fact], of id: ArticleID, after last: Int64 = 0) throws {
    for (index, fact) in facts.enumerated() {
      try insert.run(
        [.integer(id.rawValue)]
          + FactColumns.values(of: fact, number: last + Int64(index) + 1))
    }
  }

  /// Adds facts of an article after those that it has.
  func append(_ facts: [Fact], of id: ArticleID) throws {
    let last = try findLast.firstRow(.integer(id.rawValue))?.first ?? 0
    try insert(facts, of: id, after: last)
  }

  /// Puts what this program finds in place of what it found before; what others found stays.
  func replaceOwn(by facts: [Fact], of id: ArticleID) throws {
    try deleteOwn.run(.integer(id.rawValue))
    try append(facts, of: id)
  }

  /// Removes what a finder found in an article.
  func delete(foundBy finder: String, of id: ArticleID) throws {
    try deleteForeign.run(.integer(id.rawValue), .text(finder))
  }

  /// Removes all facts of an article, whose text has changed.
  func deleteAll(of id: ArticleID) throws { try deleteAll.run(.integer(id.rawValue)) }
}
