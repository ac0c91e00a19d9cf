import Articles
import GRDB

/// The statements that write facts, prepared once a batch.
struct FactStatements {
  private let insert: BoundStatement
  private let deleteOne: BoundStatement
  private let deleteAll: BoundStatement

  init(_ database: Database) throws {
    // OR REPLACE would have SQLite note the page as it was, for each row.
    insert = try BoundStatement(
      database,
      """
      INSERT INTO fact_list(article_id, found_by, count, facts) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET count = excluded.count, facts = excluded.facts
      """)
    deleteOne = try BoundStatement(
      database, "DELETE FROM fact_list WHERE article_id = ? AND found_by = ?")
    deleteAll = try BoundStatement(database, "DELETE FROM fact_list WHERE article_id = ?")
  }

  /// Puts what a finder found in an article in place of what it found there before.
  func keep(_ list: FactList, of id: ArticleID) throws {
    let finder = list.finder ?? ""
    if list.count == 0 {
      try deleteOne.run(.integer(id.rawValue), .text(finder))
    } else {
      try insert.run(
        .integer(id.rawValue), .text(finder), .integer(Int64(list.count)), .blob(list.packed))
    }
  }

  /// Removes all facts of an article, whose text has changed.
  func deleteAll(of id: ArticleID) throws { try deleteAll.run(.integer(id.rawValue)) }
}
