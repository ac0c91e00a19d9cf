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

  /// Reads from the archive what is handed on piece by piece; what the one to whom it is handed
  /// throws ends it, and is thrown as it is.
  func readHandingOn<Result>(_ work: (Database, HandingOn) throws -> Result) throws -> Result {
    let handingOn = HandingOn()
    do {
      return try read { try work($0, handingOn) }
    } catch {
      throw handingOn.failure ?? error
    }
  }
}

/// Remembers what was thrown by somebody to whom something was handed.
final class HandingOn {
  private(set) var failure: (any Error)?

  func callAsFunction(_ visit: () throws -> Void) throws {
    do {
      try visit()
    } catch {
      failure = error
      throw error
    }
  }
}
