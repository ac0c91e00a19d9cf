import Articles
import Foundation
import GRDB
import Glibc

/// One import's hold on its archive: a connection, a row in `run`, and the lock taken anew for each
/// batch.
final class WritingSession {
  private let path: String
  private let options: ImportOptions
  private let queue: DatabaseQueue
  private var run: Int64
  /// The articles that have the ids of an export, in all batches.
  private var exported: Set<ArticleID> = []
  private let isTrial: Bool

  /// Opens the archive, or, for a dry run where there is none, an empty one in memory.
  ///
  /// - Parameter waiting: is told where another program is writing the archive; so for all that a
  ///   session does.
  init(
    _ path: String, _ options: ImportOptions, waiting: () -> Void = {}
  ) throws(ArchiveError) {
    self.path = path
    self.options = options
    switch (options.dryRun, FileHeader.state(of: path)) {
    case (true, .missing), (true, .empty):
      isTrial = true
      queue = try ArchiveFile.openInMemory()
    default:
      isTrial = false
      queue = try ArchiveFile.lockAndOpenForWriting(path, waiting: waiting)
    }
    run = 0
    if !options.dryRun || isTrial {
      run = try locked(waiting) { () throws(ArchiveError) in try start() }
    }
  }

  /// Does `work` while nobody else can write; an archive in memory is nobody else's.
  private func locked<Result>(
    _ waiting: () -> Void, _ work: () throws(ArchiveError) -> Result
  ) throws(ArchiveError) -> Result {
    isTrial
      ? try work()
      : try WriterLock.holding(
        archive: path, timeout: WriterLock.patient, waiting: waiting, work)
  }

  /// How many bytes of words the index gathers in memory before it writes them: those of a batch, so
  /// that each batch adds one part, and few parts are merged.
  private static let gatheredWords = 40 << 20

  /// Adds this run's row.
  private func start() throws(ArchiveError) -> Int64 {
    try attempt("write") {
      try self.queue.write { database in
        try database.execute(
          sql: "INSERT INTO article_search(article_search, rank) VALUES ('hashsize', ?)",
          arguments: [WritingSession.gatheredWords])
        try database.execute(
          sql: "INSERT INTO run(started, command, program) VALUES (\(SQLTime.now), ?, ?)",
          arguments: [self.options.command, self.options.program])
        return database.lastInsertedRowID
      }
    }
  }

  /// Looks up an original that the archive has whole, by its digest.
  ///
  /// Files of which parts were rejected are not among them: they are read again, and told again.
  typealias KnownOriginals = (SHA256) -> Int64?

  /// Makes look-ups of originals, for each thread one of its own: on a connection of all, they would
  /// wait for each other.
  func knownOriginals() throws(ArchiveError) -> @Sendable () -> KnownOriginals {
    let isEmpty = try attempt("read") {
      try self.queue.read {
        try Bool.fetchOne(
          $0, sql: "SELECT NOT EXISTS (SELECT 1 FROM original)") ?? true
      }
    }
    guard !isEmpty, !isTrial else { return { { _ in nil } } }
    let path = self.path
    return {
      // What is not known is read again, and the writer finds out.
      do {
        let reader = try Archive(reading: path)
        return { sha256 in
          do { return try reader.original(withDigest: sha256) } catch { return nil }
        }
      } catch {
        return { _ in nil }
      }
    }
  }

  /// Writes a batch in one transaction, and moves it from the log into the file.
  func write(
    _ files: [PreparedFile], adding summary: inout ImportSummary, waiting: () -> Void,
    _ progress: (Int) -> Void
  ) throws(ArchiveError) {
    let written = try locked(waiting) { () throws(ArchiveError) in
      try attempt("write") {
        try self.queue.writeWithoutTransaction { try self.write(files, $0, progress) }
      }
    }
    summary.add(written)
  }

  private func write(
    _ files: [PreparedFile], _ database: Database, _ progress: (Int) -> Void
  ) throws -> ImportSummary {
    let overrides = ArticleWriter.Overrides(source: options.source, day: options.day)
    var written = ImportSummary()
    try database.inTransaction(.immediate) {
      if run == 0 { try addTrialRun(database) }
      var writer = try ArticleWriter(database, run: run, overrides)
      writer.exported = exported
      try writer.write(files, progress)
      written = writer.summary
      exported = writer.exported
      return options.dryRun ? .rollback : .commit
    }
    if !options.dryRun { try database.execute(sql: "PRAGMA wal_checkpoint(PASSIVE)") }
    return written
  }

  /// A dry run leaves no row in `run`, but what it tries refers to one.
  private func addTrialRun(_ database: Database) throws {
    try database.execute(
      sql:
        "INSERT INTO run(id, started, command, program) VALUES (0, \(SQLTime.now), '', '')")
  }

  /// Groups the articles that came by the stories they tell.
  ///
  /// - Parameter begins: is told when it begins.
  func group(waiting: () -> Void, begins: () -> Void) throws(ArchiveError) {
    guard !options.dryRun else { return }
    try locked(waiting) { () throws(ArchiveError) in
      begins()
      try attempt("write") {
        _ = try self.queue.change { try StoryUpdater($0).run() }
      }
    }
  }

  /// Notes what came of the run, and leaves nothing in the log.
  func finish(_ summary: ImportSummary, waiting: () -> Void) throws(ArchiveError) {
    guard !options.dryRun else { return }
    try locked(waiting) { () throws(ArchiveError) in
      try attempt("write") {
        try self.queue.writeWithoutTransaction { try self.finish(summary, $0) }
        try self.queue.close()
      }
    }
  }

  private func finish(_ summary: ImportSummary, _ database: Database) throws {
    try database.execute(
      sql: """
        UPDATE run SET finished = \(SQLTime.now), added = ?, revised = ?, seen = ?,
          rejected = ?, passed_over = ? WHERE id = ?
        """,
      arguments: [
        summary.added, summary.revised, summary.seen, summary.rejected, summary.passedOver, run,
      ])
    try database.emptyLogIfUnread()
  }

  private func attempt<Result>(
    _ action: String, _ work: () throws -> Result
  ) throws(ArchiveError) -> Result {
    try ArchiveFile.attempt(path, action, work)
  }
}

extension ImportSummary {
  fileprivate mutating func add(_ other: ImportSummary) {
    added += other.added
    revised += other.revised
    seen += other.seen
    rejected += other.rejected
    passedOver += other.passedOver
    files += other.files
  }
}

extension Archive {
  /// The id of an original of which every article was kept.
  fileprivate func original(withDigest sha256: SHA256) throws(ArchiveError) -> Int64? {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT id FROM original WHERE sha256 = :digest
          AND compression <> '\(Zstandard.removed)'
          AND NOT EXISTS (SELECT 1 FROM rejection WHERE sha256 = :digest)
          """)
      return try Int64.fetchOne(statement, arguments: ["digest": Data(sha256.bytes)])
    }
  }
}
