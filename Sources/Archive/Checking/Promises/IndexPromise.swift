import GRDB

/// That the full-text indexes say of each text what stands in it.
struct IndexPromise: ArchivePromise {
  let name = "indexes"
  let promise = "the full-text indexes have every word of every text, and no other"
  let needsWriting = true

  /// Rank 1 has FTS5 compare an index with the texts; without it, and by `integrity_check`, only its
  /// own structure is looked at (https://sqlite.org/fts5.html#the_integrity_check_command).
  func check(_ database: Database, _ result: inout CheckedPromise) throws {
    for index in TableIndex.names {
      result.checked += 1
      do {
        try database.execute(
          sql: "INSERT INTO \(index)(\(index), rank) VALUES ('integrity-check', 1)")
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        result.fail("\(index) does not agree with its texts")
      }
    }
  }

  func repair(_ database: Database) throws -> [String] {
    for index in TableIndex.names {
      try database.execute(sql: "INSERT INTO \(index)(\(index)) VALUES ('rebuild')")
    }
    return ["the full-text indexes were made anew"]
  }
}
