import GRDB

/// A person's news archive: one SQLite file that keeps articles and finds anything in them.
///
///     let archive = try Archive(reading: "archive.db")
///     for hit in try archive.search(try Query("Grynkewich AND Abu Dhabi")) {
///       print(hit.id, hit.headline ?? "")
///     }
///
/// Reading never waits for writing. What cannot be read or written is thrown as an `ArchiveError`.
public struct Archive: Sendable {
  /// Where the archive lies.
  public let path: String
  let queue: DatabaseQueue

  /// Opens an archive to search and read it.
  ///
  /// - Throws: `ArchiveError` where there is none, where the file is not ours, or is of a later
  ///   version.
  public init(reading path: String) throws(ArchiveError) {
    self.path = path
    queue = try ArchiveFile.openForReading(path)
  }

  /// Reads from the archive, with SQLite's errors turned into ours.
  func read<Result>(_ work: (Database) throws -> Result) throws(ArchiveError) -> Result {
    let queue = self.queue
    return try ArchiveFile.attempt(path, "read") { try queue.unsafeRead(work) }
  }
}
