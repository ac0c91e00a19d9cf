import GRDB

extension ArchiveFile {
  /// Changes an archive in one transaction, while nobody else can write it.
  static func edit<Result>(
    _ path: String, _ work: (Database) throws -> Result
  ) throws(ArchiveError) -> Result {
    try WriterLock.holding(archive: path) { () throws(ArchiveError) in
      let queue = try openForWriting(path)
      return try attempt(path, "write") {
        try queue.change(then: "TRUNCATE", work)
      }
    }
  }
}

extension DatabaseQueue {
  /// Does `work` in one transaction, and moves it from the log into the file by a checkpoint of this
  /// mode.
  func change<Result>(
    then checkpoint: String, _ work: (Database) throws -> Result
  ) throws -> Result {
    try writeWithoutTransaction { database in
      var result: Result?
      try database.inTransaction(.immediate) {
        result = try work(database)
        return .commit
      }
      try database.execute(sql: "PRAGMA wal_checkpoint(\(checkpoint))")
      guard let result else { throw DatabaseError(message: "nothing was written") }
      return result
    }
  }
}
