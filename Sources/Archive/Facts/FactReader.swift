import Foundation
import GRDB

/// Reads what was found in one article after the other, where many are asked for: nothing is copied,
/// and the statement is made once.
struct FactReader {
  private let statement: Statement

  init(_ database: Database) throws {
    statement = try database.makeStatement(
      sql: "SELECT facts FROM fact_list WHERE article_id = ? ORDER BY found_by")
  }

  /// Hands on the facts of some kinds as they are kept, with what reads their texts; those that this
  /// program found first.
  func forEachFact(
    of article: Int64, _ kinds: [String], _ visit: (PackedFact, PackedFacts) -> Void
  ) throws {
    var fact = PackedFact()
    let rows = try Row.fetchCursor(statement, arguments: [article])
    while let row = try rows.next() {
      try row.withUnsafeData(atIndex: 0) { data in
        data?.withUnsafeBytes { bytes in
          var list = PackedFacts(bytes.bindMemory(to: UInt8.self))
          while list.next(&fact, of: kinds) { visit(fact, list) }
        }
      }
    }
  }
}
