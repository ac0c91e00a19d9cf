import GRDB

/// That the full-text indexes say of each text what stands in it, and find it by that.
struct IndexPromise: ArchivePromise {
  let name = "indexes"
  let promise = "the full-text indexes have every word of every text, and no other"
  let needsWriting = true

  func check(_ database: Database, _ result: inout CheckedPromise) throws {
    for index in TableIndex.names {
      result.checked += 1
      do {
        try check(index, database, &result)
      } catch let error as DatabaseError {
        result.fail("\(index) cannot be read: \(error.message ?? "\(error.resultCode)")")
      }
    }
  }

  /// Rank 1 has FTS5 compare an index with the texts; without it, and by `integrity_check`, only its
  /// own structure is looked at (https://sqlite.org/fts5.html#the_integrity_check_command).
  private func check(
    _ index: String, _ database: Database, _ result: inout CheckedPromise
  ) throws {
    do {
      try database.execute(
        sql: "INSERT INTO \(index)(\(index), rank) VALUES ('integrity-check', 1)")
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return result.fail("\(index) does not agree with its texts")
    }
    let lost = try IndexPromise.unfound(in: index, database)
    if lost > 0 {
      result.fail("searches do not find \(lost == 1 ? "1 word" : "\(lost) words") of \(index)")
    }
  }

  /// How many words stand in an index where a search does not find them, or not all their texts.
  ///
  /// FTS5 compares the index page after page. A search goes to its page by another table, of which
  /// that only looks at the rows that are there; so each word is looked up as a search does it.
  private static func unfound(in index: String, _ database: Database) throws -> Int {
    // It goes when what the check did as a writer is rolled back.
    let words = "temp.\(index)_looked_up"
    try database.execute(
      sql: "CREATE VIRTUAL TABLE \(words) USING fts5vocab('main', '\(index)', 'row')")
    return try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM \(words) AS met WHERE NOT EXISTS (
          SELECT 1 FROM \(words) AS found
          WHERE found.term = met.term AND found.doc = met.doc AND found.cnt = met.cnt)
        """) ?? 0
  }

  func repair(_ database: Database) throws -> [String] {
    for index in TableIndex.names {
      try database.execute(sql: "INSERT INTO \(index)(\(index)) VALUES ('rebuild')")
    }
    return ["the full-text indexes were made anew"]
  }
}
