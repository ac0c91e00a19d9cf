import CSQLiteOptions
import GRDB
import Glibc
import Migrations

/// Opens the file of an archive: refuses what is not ours, makes what is missing, sets what keeps
/// it safe, and takes its schema to the current version.
enum ArchiveFile {
  /// Opens an archive to read it.
  static func openForReading(_ path: String) throws(ArchiveError) -> DatabaseQueue {
    switch FileHeader.state(of: path) {
    case .missing, .empty:
      throw ArchiveError(
        .missing, path,
        "there is no archive at \(path); make one with: newsarchive import FILE... --archive \(path)"
      )
    case let state: try refuse(state, path)
    }
    let queue = try connect(path, readonly: true)
    guard try checkVersion(of: queue, path) < Migrations.all.count else { return queue }
    try bringUpToDate(path)
    return try connect(path, readonly: true)
  }

  /// Opens an archive to write it, and makes it where there is none. The caller holds the lock.
  static func openForWriting(_ path: String) throws(ArchiveError) -> DatabaseQueue {
    let state = FileHeader.state(of: path)
    switch state {
    case .missing, .empty: try create(path)
    default: try refuse(state, path)
    }
    let queue = try connect(path, readonly: false)
    try checkVersion(of: queue, path, mayBeEmpty: true)
    try migrate(queue, path)
    return queue
  }

  /// The same for a caller who does not hold the lock, and will take it for each change, for which
  /// it waits patiently.
  ///
  /// - Parameter waiting: is told once where that takes a while.
  static func lockAndOpenForWriting(
    _ path: String, waiting: () -> Void = {}
  ) throws(ArchiveError) -> DatabaseQueue {
    // Not even a lock is left beside what is not ours.
    try refuse(FileHeader.state(of: path), path)
    return try WriterLock.holding(
      archive: path, timeout: WriterLock.patient, waiting: waiting
    ) { () throws(ArchiveError) in try openForWriting(path) }
  }

  /// Opens an archive whose schema is to be mended: what keeps SQL from damaging it on purpose would
  /// keep it from being mended, too. The caller holds the lock, and the archive was opened before.
  static func openForMending(_ path: String) throws(ArchiveError) -> DatabaseQueue {
    let queue = try connect(path, readonly: false)
    return try attempt(path, "repair") {
      try queue.inDatabase { database in
        newsarchive_allow_schema_changes(database.sqliteConnection)
        try database.execute(sql: "PRAGMA foreign_keys = OFF")
      }
      return queue
    }
  }

  /// Takes an archive of an earlier program to the current schema, before it is read.
  private static func bringUpToDate(_ path: String) throws(ArchiveError) {
    do {
      try WriterLock.holding(archive: path) { () throws(ArchiveError) in
        let queue = try openForWriting(path)
        try attempt(path, "bring to the current schema") {
          try queue.writeWithoutTransaction {
            try $0.emptyLogIfUnread()
          }
        }
      }
    } catch {
      throw ArchiveError(
        error.kind, path,
        "\(path) was written by an earlier newsarchive, and must be brought up to date once: \(error)"
      )
    }
  }

  /// An archive in memory, which is gone when it is closed.
  ///
  /// - Parameter version: the version of its schema.
  static func openInMemory(
    upTo version: Int = Migrations.all.count
  ) throws(ArchiveError) -> DatabaseQueue {
    let queue = try attempt("a trial archive", "make") {
      try DatabaseQueue(configuration: configuration(readonly: false))
    }
    try migrate(queue, "a trial archive", Array(Migrations.all.prefix(version)))
    return queue
  }

  // MARK: Refusing

  private static func refuse(_ state: FileHeader.State, _ path: String) throws(ArchiveError) {
    switch state {
    case .foreign(let what):
      throw ArchiveError(
        .foreign, path,
        "\(path) is not an archive of newsarchive: it is \(what); it was left as it is. Give another --archive"
      )
    case .unreadable(let reason):
      throw ArchiveError(.failed, path, "cannot read \(path): \(reason)")
    case .archive(let version) where version > Migrations.all.count: throw newer(path, version)
    default: break
    }
  }

  private static func newer(_ path: String, _ version: Int) -> ArchiveError {
    ArchiveError(
      .newer, path,
      """
      \(path) was written by a later newsarchive (its schema is version \(version), this program \
      knows \(Migrations.all.count)); it was left as it is. Install the later program
      """)
  }

  @discardableResult
  private static func checkVersion(
    of queue: DatabaseQueue, _ path: String, mayBeEmpty: Bool = false
  ) throws(ArchiveError) -> Int {
    let version = try attempt(path, "open") { try queue.read { try self.version($0) } }
    if version > Migrations.all.count { throw newer(path, version) }
    if version == 0, !mayBeEmpty {
      throw ArchiveError(
        .missing, path,
        "\(path) holds nothing: its first import was stopped; start it again: newsarchive import")
    }
    return version
  }

  private static func version(_ database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  // MARK: Making

  /// Makes an archive's file that only its owner can read, with our mark in its header.
  private static func create(_ path: String) throws(ArchiveError) {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw ArchiveError(
        .failed, path, "cannot make the archive \(path): \(String(cString: strerror(errno)))")
    }
    close(file)
    try attempt(path, "make") {
      let queue = try DatabaseQueue(path: path)
      // In the rollback journal's mode still, so that the header is in the file itself.
      try queue.inDatabase { database in
        try database.execute(
          sql: """
            PRAGMA page_size = 16384;
            PRAGMA application_id = \(FileHeader.applicationID);
            """)
      }
      try queue.close()
    }
  }

  /// Takes the schema to the current version, each step in a transaction of its own: one that fails
  /// leaves the file as it was.
  static func migrate(
    _ queue: DatabaseQueue, _ path: String, _ migrations: [Migration] = Migrations.all
  ) throws(ArchiveError) {
    try attempt(path, "bring to the current schema") {
      try queue.inDatabase { database in
        for (index, migration) in migrations.enumerated().dropFirst(try version(database)) {
          try database.inTransaction(.immediate) {
            try database.execute(sql: migration.sql)
            try database.execute(sql: "PRAGMA user_version = \(index + 1)")
            return .commit
          }
        }
      }
    }
  }

  // MARK: Connecting

  private static func connect(
    _ path: String, readonly: Bool
  ) throws(ArchiveError) -> DatabaseQueue {
    try attempt(path, "open") {
      do {
        return try DatabaseQueue(path: path, configuration: configuration(readonly: readonly))
      } catch let error as DatabaseError
        where readonly && [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
      {
        // A folder that cannot be written has no place for WAL's shared memory. Where no log is
        // left either, the file is whole and nobody can change it.
        guard access(path + "-wal", F_OK) != 0 else { throw error }
        return try DatabaseQueue(
          path: "file:\(percentEncoded(path))?immutable=1",
          configuration: configuration(readonly: true))
      }
    }
  }

  private static func percentEncoded(_ path: String) -> String {
    path.utf8.map { byte in
      let isPlain = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "/._-".utf8.contains(byte)
      return isPlain
        ? String(UnicodeScalar(byte))
        : "%" + String(byte >> 4, radix: 16)
          + String(byte & 15, radix: 16)
    }.joined()
  }

  private static func configuration(readonly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(30)
    configuration.prepareDatabase { database in
      newsarchive_set_defensive(database.sqliteConnection)
      try RankingFunction.register(on: database)
      AddressFunction.register(on: database)
      SourceFunctions.register(on: database)
      FactPackingFunction.register(on: database)
      try database.execute(
        sql: """
          PRAGMA cell_size_check = ON;
          PRAGMA trusted_schema = OFF;
          """)
      // A reader may write no row, but is not opened read-only: the last connection to go must be
      // able to tidy the log away, so that the archive is one file. Pages are not mapped: mapped ones
      // are checked again each time they are met, which took most of the time of ranking.
      guard !readonly else {
        return try database.execute(
          sql: "PRAGMA query_only = ON; PRAGMA mmap_size = 0; PRAGMA cache_size = -32768;")
      }
      // Checkpoints are made under the writer's lock, never by chance of a commit. Debian's SQLite
      // overwrites what is deleted; the index rewrites itself all the time, and need not.
      try database.execute(
        sql: """
          PRAGMA journal_mode = WAL;
          PRAGMA synchronous = FULL;
          PRAGMA wal_autocheckpoint = 0;
          PRAGMA secure_delete = OFF;
          PRAGMA cache_size = -65536;
          """)
    }
    return configuration
  }

  /// Runs `work`, and turns what SQLite says into an error with the archive's path.
  static func attempt<Result>(
    _ path: String, _ action: String, _ work: () throws -> Result
  ) throws(ArchiveError) -> Result {
    do {
      return try work()
    } catch let error as ArchiveError {
      throw error
    } catch let error as DatabaseError {
      throw ArchiveError(
        error.resultCode == .SQLITE_BUSY ? .busy : .failed, path,
        "cannot \(action) \(path): \(error.message ?? "\(error.resultCode)")")
    } catch {
      throw ArchiveError(.failed, path, "cannot \(action) \(path): \(error)")
    }
  }
}
