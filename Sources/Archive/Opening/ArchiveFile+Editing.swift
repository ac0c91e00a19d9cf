import GRDB

extension ArchiveFile {
  /// Changes an archive in one transaction, while nobody else can write it.
  static func edit<Result>(
    _ path: String, _ work: (Database) throws -> Result
  ) throws(ArchiveError) -> Result {
    try WriterLock.holding(archive: path) { () throws(ArchiveError) in
      let queue = try openForWriting(path)
      return try attempt(path, "write") {
        try queue.writeWithoutTransaction { database in
          var result: Result?
          try database.inTransaction(.immediate) {
            result = try work(database)
            return .commit
          }
          try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
          guard let result else { throw DatabaseError(message: "nothing was written") }
          return result
        }
      }
    }
  }
}
