import GRDB
import Query

extension PreparedSearch {
  /// The statement of the hits in the order of their days.
  func byDay() -> SQLPart {
    let isNewest = options.sort != .oldest
    var all = SQLPart.joined(
      tables.map { table in
        SQLPart("SELECT \(table.columns(options)) ") + table.from(plan, withTable: true)
      }, "\nUNION ALL\n")
    if tables.count > 1 {
      all = all + (isNewest ? "\nORDER BY id DESC, revision DESC" : "\nORDER BY id, revision")
    } else if let table = tables.first {
      // The index's own order, so that only as many rows are read as are wanted.
      all = all + "\nORDER BY \(table.key(plan))\(isNewest ? " DESC" : "")"
    }
    return all + page
  }

  /// The statement of the hits in the order of their scores, as the index's own ranking function or a
  /// ranking of this program gives them.
  var page: SQLPart {
    SQLPart("\nLIMIT ? OFFSET ?", [options.limit ?? -1, options.offset])
  }
}
