import GRDB
import Glibc

/// Checks every promise that an archive makes, and keeps those that are broken again where it can.
///
///     for result in try ArchiveChecker("archive.db").check({ _ in }) { print(result) }
public struct ArchiveChecker {
  let path: String
  /// How long what only a writer can check waits for others that write, in seconds.
  private let patience: Double

  /// In the order in which they are repaired: each may rely on those before it.
  static let promises: [any ArchivePromise] = [
    FilePromise(), SchemaPromise(), OriginalPromise(), ReferencePromise(), SightingPromise(),
    TextPromise(), ArticlePromise(), RevisionPromise(), FactPromise(), IndexPromise(),
    WordPromise(), StoryPromise(), DeletionPromise(),
  ]

  /// - Parameter path: an archive that is there.
  public init(_ path: String) { self.init(path, patience: WriterLock.usual) }

  init(_ path: String, patience: Double) {
    self.path = path
    self.patience = patience
  }

  /// Checks everything; `report` is told what is checked next.
  ///
  /// Others can write meanwhile, but not while the indexes are compared with the articles: SQLite
  /// does so only for a writer.
  ///
  /// - Throws: `ArchiveError` where the file cannot even be opened.
  public func check(_ report: (String) -> Void) throws(ArchiveError) -> [CheckedPromise] {
    let archive = try Archive(reading: path)
    var results: [CheckedPromise] = []
    for promise in ArchiveChecker.promises {
      report(promise.name)
      results.append(check(promise, archive))
    }
    return results
  }

  private func check(_ promise: some ArchivePromise, _ archive: Archive) -> CheckedPromise {
    var result = CheckedPromise(promise)
    do {
      if !promise.needsWriting {
        try archive.read { try promise.check($0, &result) }
      } else if access(path, W_OK) != 0 {
        result.skipped = "not checked: SQLite does it only where the archive can be written"
      } else {
        try checkAsWriter(promise, &result)
      }
    } catch {
      result.fail("\(error)")
    }
    return result
  }

  /// Where others write, or the archive may not be written, nothing is known of the promise.
  private func checkAsWriter(
    _ promise: some ArchivePromise, _ result: inout CheckedPromise
  ) throws(ArchiveError) {
    var isBegun = false
    do {
      try ArchiveFile.inspect(path, patience) {
        isBegun = true
        try promise.check($0, &result)
      }
    } catch {
      guard !isBegun else { throw error }
      result.skipped = "not checked: \(error)"
    }
  }
}

extension ArchiveFile {
  /// Does what only a writer can do, and changes nothing.
  fileprivate static func inspect(
    _ path: String, _ timeout: Double, _ work: (Database) throws -> Void
  ) throws(ArchiveError) {
    try WriterLock.holding(archive: path, timeout: timeout) { () throws(ArchiveError) in
      let queue = try openForWriting(path)
      try attempt(path, "check") {
        try queue.writeWithoutTransaction { database in
          try database.inTransaction(.immediate) {
            try work(database)
            return .rollback
          }
        }
      }
    }
  }
}
