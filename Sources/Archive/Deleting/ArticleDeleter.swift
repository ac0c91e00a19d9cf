public import Articles
import GRDB

/// Deletes articles for good: their words leave the tables, the indexes and the bytes of the file.
///
///     let deleter = ArticleDeleter("archive.db")
///     try deleter.delete([id]) { step in print(step) }
public struct ArticleDeleter {
  private let path: String

  /// What a deletion is at.
  public enum Step: Hashable, Sendable {
    /// The articles are taken out, all or none.
    case deleting
    /// The file is rewritten, so that nothing of them is left in it.
    case sweeping
  }

  /// - Parameter path: an archive that is there.
  public init(_ path: String) { self.path = path }

  /// Deletes some articles, with their earlier texts, facts and stories, and the files in which they
  /// came. What was deleted before, but could not be swept out of the file, is swept with them.
  ///
  /// Others can neither write meanwhile nor keep on reading for longer than half a minute.
  ///
  /// - Returns: how many articles there were of these ids.
  /// - Throws: `ArchiveError`. Where it says that the file could not be rewritten, the articles are
  ///   gone all the same.
  public func delete(
    _ ids: [ArticleID], _ report: (Step) -> Void
  ) throws(ArchiveError) -> Int {
    try change { queue throws(ArchiveError) in
      report(.deleting)
      let count = try ArchiveFile.attempt(path, "delete from") {
        // ArticleRemoval removes what refers to an article; SQLite would read whole tables for each
        // file that goes.
        try queue.inDatabase { try $0.execute(sql: "PRAGMA foreign_keys = OFF") }
        return try queue.change { try ArticleRemoval($0).remove(ids) }
      }
      let isDue = try ArchiveFile.attempt(path, "read") {
        try queue.read { try FileSweep.isDue($0) }
      }
      if isDue {
        report(.sweeping)
        try FileSweep(path, queue).run()
      }
      return count
    }
  }

  /// Rewrites the file, so that nothing is left in it of what was deleted, or replaced, before.
  public func sweep() throws(ArchiveError) {
    try change { queue throws(ArchiveError) in try FileSweep(path, queue).run() }
  }

  private func change<Result>(
    _ work: (DatabaseQueue) throws(ArchiveError) -> Result
  ) throws(ArchiveError) -> Result {
    // What only deletes must not make an archive where there is none.
    _ = try Archive(reading: path)
    return try WriterLock.holding(archive: path) { () throws(ArchiveError) in
      try work(try ArchiveFile.openForWriting(path))
    }
  }
}
