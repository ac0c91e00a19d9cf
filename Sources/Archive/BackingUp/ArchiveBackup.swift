import Articles
import GRDB
import Glibc

/// Copies an archive as it is at one moment, while others read and write it.
///
///     try ArchiveBackup("archive.db").write(to: "copy.db") { step in print(step) }
public struct ArchiveBackup {
  private let path: String

  /// What a backup is at.
  public enum Step: Hashable, Sendable {
    /// The copy is made under this name, which is nobody's, until it is whole.
    case beginning(partial: String)
    /// So many of so many bytes are copied.
    case copying(bytes: Int, of: Int)
    /// The copy is read and compared.
    case verifying
  }

  /// What was copied.
  public struct Summary: Hashable, Sendable {
    public let articles: Int
    public let bytes: Int
  }

  /// How many pages are copied before it is told how far it is.
  private static let pagesPerStep: CInt = 1024

  /// - Parameter path: the archive that is copied.
  public init(_ path: String) { self.path = path }

  /// Writes a copy, which is in its place only when it is whole and found to be sound.
  ///
  /// - Parameters:
  ///   - target: the copy's file, which only its owner can read.
  ///   - verifying: whether a copy of what is not sound is refused.
  ///   - replacing: whether an earlier copy may be there, which stays until the new one is done.
  /// - Throws: `ArchiveError`; what was at the target stays there.
  public func write(
    to target: String, replacing: Bool = false, verifying: Bool = true,
    _ report: (Step) -> Void
  ) throws(ArchiveError) -> Summary {
    let archive = try Archive(reading: path)
    try refuse(target, replacing: replacing)
    let partial = try makePartial(of: target)
    report(.beginning(partial: partial))
    do throws(ArchiveError) {
      let counts = try copy(archive, to: partial, counting: verifying, report)
      if verifying {
        report(.verifying)
        try verify(partial, counts)
      }
      try put(partial, at: target)
      return Summary(
        articles: counts["article"] ?? 0, bytes: try size(of: target))
    } catch {
      ArchiveBackup.remove(partial: partial)
      throw error
    }
  }

  /// Removes what there is of a copy that is not whole.
  public static func remove(partial: String) {
    for suffix in ["", "-journal", "-wal", "-shm"] { unlink(partial + suffix) }
  }

  // MARK: Refusing

  private func refuse(_ target: String, replacing: Bool) throws(ArchiveError) {
    switch FileHeader.state(of: target) {
    case .missing: return
    case .archive:
      guard !isSameFile(target) else {
        throw error("\(target) is the archive itself; name another file for the copy")
      }
      guard replacing else {
        throw error("\(target) is there already; to put the new copy in its place: --replace")
      }
    default:
      throw error("\(target) is there already and no archive; it was left as it is")
    }
  }

  private func isSameFile(_ target: String) -> Bool {
    var (one, other) = (stat(), stat())
    return stat(path, &one) == 0 && stat(target, &other) == 0
      && one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }

  /// Makes an empty file beside the target, under a name that nobody has there.
  private func makePartial(of target: String) throws(ArchiveError) -> String {
    guard let partial = PartialFile.make(beside: target, mode: 0o600) else {
      throw error("cannot write \(target)", errno)
    }
    close(partial.file)
    return partial.path
  }

  // MARK: Copying

  /// Copies all pages as they are when it begins.
  ///
  /// - Parameter counting: whether rows are counted, which not every table of a damaged archive bears.
  /// - Returns: how many rows each table has.
  private func copy(
    _ archive: Archive, to partial: String, counting: Bool, _ report: (Step) -> Void
  ) throws(ArchiveError) -> [String: Int] {
    try ArchiveFile.attempt(path, "copy") {
      let copy = try DatabaseQueue(path: partial)
      let counts = try archive.queue.read { source in
        // The transaction has begun when its first page is read: what others write from then on is
        // not in the copy.
        let tables = try ArchiveBackup.tables(source)
        let counts = counting ? try ArchiveBackup.counts(tables, source) : [:]
        try copy.writeWithoutTransaction { destination in
          // What is left of a copy that is not whole is thrown away.
          try destination.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
          let pageSize = try Int.fetchOne(source, sql: "PRAGMA page_size") ?? 0
          try withoutActuallyEscaping(report) { report in
            do {
              try source.backup(to: destination, pagesPerStep: ArchiveBackup.pagesPerStep) {
                report(
                  .copying(
                    bytes: $0.completedPageCount * pageSize, of: $0.totalPageCount * pageSize))
              }
            } catch let error as DatabaseError where error.message == "not an error" {
              // SQLite gives no reason where the disk is full.
              throw DatabaseError(
                resultCode: .SQLITE_FULL,
                message: "\(partial) cannot be written; the disk may be full")
            }
          }
        }
        return counts
      }
      try copy.close()
      return counts
    }
  }

  private func verify(_ partial: String, _ counts: [String: Int]) throws(ArchiveError) {
    let copy = try Archive(reading: partial)
    let trouble = try copy.read { database -> String? in
      let found = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)")
      if found != "ok" { return found ?? "it cannot be read" }
      let tables = try ArchiveBackup.tables(database)
      return try ArchiveBackup.counts(tables, database) == counts ? nil : "rows are missing"
    }
    do {
      try copy.queue.close()
    } catch {
      throw self.error("cannot close the copy: \(error)")
    }
    if let trouble {
      throw error(
        """
        the copy of \(path) is not sound: \(trouble). Perhaps the archive is not; see: newsarchive \
        check
        """)
    }
  }

  private static func tables(_ database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
  }

  /// How many rows each of some tables has.
  private static func counts(_ tables: [String], _ database: Database) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    for table in tables {
      counts[table] = try Int.fetchOne(database, sql: "SELECT count(*) FROM \"\(table)\"")
    }
    return counts
  }

  // MARK: Putting in place

  /// Gives the copy its name once its bytes are on the disk.
  private func put(_ partial: String, at target: String) throws(ArchiveError) {
    try sync(partial)
    guard rename(partial, target) == 0 else { throw error("cannot write \(target)", errno) }
    let slash = target.lastIndex(of: "/")
    try sync(slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? ".")
  }

  private func sync(_ path: String) throws(ArchiveError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw error("cannot read \(path)", errno) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw error("cannot write \(path)", errno) }
  }

  private func size(of target: String) throws(ArchiveError) -> Int {
    var status = stat()
    guard stat(target, &status) == 0 else { throw error("cannot read \(target)", errno) }
    return Int(status.st_size)
  }

  private func error(_ description: String, _ code: Int32? = nil) -> ArchiveError {
    let reason = code.map { ": \(String(cString: strerror($0)))" } ?? ""
    return ArchiveError(.failed, path, description + reason)
  }
}
