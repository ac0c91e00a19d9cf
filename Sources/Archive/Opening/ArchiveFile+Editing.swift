import GRDB

extension ArchiveFile {
  /// Changes an archive in one transaction, while nobody else can write it.
  static func edit<Result>(
    _ path: String, _ work: (Database) throws -> Result
  ) throws(ArchiveError) -> Result {
    try WriterLock.holding(archive: path) { () throws(ArchiveError) in
      let queue = try openForWriting(path)
      return try attempt(path, "write") {
        let result = try queue.change(work)
        try queue.writeWithoutTransaction { try $0.emptyLogIfUnread() }
        return result
      }
    }
  }
}

extension DatabaseQueue {
  /// Does `work` in one transaction, and moves it from the log into the file.
  func change<Result>(_ work: (Database) throws -> Result) throws -> Result {
    try writeWithoutTransaction { database in
      var result: Result?
      try database.inTransaction(.immediate) {
        result = try work(database)
        return .commit
      }
      try database.execute(sql: "PRAGMA wal_checkpoint(PASSIVE)")
      guard let result else { throw DatabaseError(message: "nothing was written") }
      return result
    }
  }
}

extension Database {
  /// Moves the log into the file, and empties it where nobody reads it just now.
  ///
  /// To wait for readers, as the checkpoint would by itself, could take as long as somebody reads,
  /// and whoever wants to write would wait, too. The last to close the archive empties the log.
  func emptyLogIfUnread() throws {
    let timeout = try Int.fetchOne(self, sql: "PRAGMA busy_timeout") ?? 0
    try execute(sql: "PRAGMA busy_timeout = 0")
    try execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    try execute(sql: "PRAGMA busy_timeout = \(timeout)")
  }
}
