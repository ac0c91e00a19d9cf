import GRDB

/// Rewrites the file of an archive so that nothing is left in it of what was deleted.
///
/// A deletion leaves words behind: in the parts of the index that are merged only later, in the list
/// of all words, and in pages that are free. That a sweep is due stands in `run`, so that one that was
/// stopped is not forgotten.
struct FileSweep {
  private let path: String
  private let queue: DatabaseQueue

  /// The command of rows in `run` that are no imports.
  static let command = "newsarchive delete"

  /// - Parameter queue: a connection that writes, while nobody else can.
  init(_ path: String, _ queue: DatabaseQueue) {
    self.path = path
    self.queue = queue
  }

  /// Notes that something is deleted. What was asked for is not kept: it may have the very words.
  static func note(_ database: Database) throws {
    try database.execute(
      sql: "INSERT INTO run(started, command, program) VALUES (\(SQLTime.now), ?, '')",
      arguments: [command])
  }

  /// Whether something was deleted, and has not left the file yet.
  static func isDue(_ database: Database) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM run WHERE command = ? AND finished IS NULL)",
      arguments: [command]) ?? false
  }

  /// - Throws: `ArchiveError` where it could not be done, and what to do then.
  func run() throws(ArchiveError) {
    do {
      try queue.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          try mergeIndexes(database)
          try removeWords(database)
          return .commit
        }
        try database.execute(sql: "VACUUM")
        try emptyLog(database)
        try database.execute(
          sql: "UPDATE run SET finished = \(SQLTime.now) WHERE command = ? AND finished IS NULL",
          arguments: [FileSweep.command])
        try emptyLog(database)
      }
    } catch {
      throw ArchiveError(
        .failed, path,
        """
        the articles are deleted, but their words are still in the file: \(path) could not be \
        rewritten: \(error). When that is mended: newsarchive delete --sweep
        """)
    }
  }

  /// What is deleted from an index stays in it until its parts are merged.
  private func mergeIndexes(_ database: Database) throws {
    for index in TableIndex.names {
      try database.execute(sql: "INSERT INTO \(index)(\(index)) VALUES ('optimize')")
    }
  }

  private func removeWords(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE VIRTUAL TABLE temp.revision_vocabulary
        USING fts5vocab('main', 'revision_search', 'row');
        DELETE FROM word WHERE term NOT IN (
          SELECT term FROM article_vocabulary UNION ALL SELECT term FROM temp.revision_vocabulary);
        DROP TABLE temp.revision_vocabulary;
        """)
  }

  /// Moves the log into the file and cuts it to nothing.
  private func emptyLog(_ database: Database) throws {
    let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    if row?[0] != 0 { throw LogInUse() }
  }

  private struct LogInUse: Error, CustomStringConvertible {
    let description = "another program reads it"
  }
}
