import GRDB

/// Changes an archive in several transactions, before each of which others can write.
struct BatchWriter {
  private let path: String
  private let queue: DatabaseQueue

  /// Opens an archive that is there.
  init(_ path: String) throws(ArchiveError) {
    // What only changes must not make an archive where there is none.
    _ = try Archive(reading: path)
    self.path = path
    queue = try ArchiveFile.lockAndOpenForWriting(path)
  }

  /// Does `work` in one transaction, and moves it from the log into the file.
  func write<Result>(_ work: (Database) throws -> Result) throws(ArchiveError) -> Result {
    try WriterLock.holding(archive: path, timeout: WriterLock.patient) { () throws(ArchiveError) in
      try ArchiveFile.attempt(path, "write") {
        try queue.change(work)
      }
    }
  }

  /// Leaves nothing in the log.
  func close() throws(ArchiveError) {
    try WriterLock.holding(archive: path, timeout: WriterLock.patient) { () throws(ArchiveError) in
      try ArchiveFile.attempt(path, "write") {
        try queue.writeWithoutTransaction {
          try $0.emptyLogIfUnread()
        }
        try queue.close()
      }
    }
  }
}
