import Foundation
import GRDB
import Migrations
import Query
import Testing

@testable import Archive

/// Which files are opened, which are refused, and that refused ones are left as they are.
@Suite struct OpeningTests {
  private let files: TemporaryArchive

  init() throws { files = try TemporaryArchive() }

  private func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  private func importOne() throws {
    try files.file("1.txt", article("Flood", date: "2026-02-05", "The river rose on Tuesday."))
    try files.importing("1.txt")
  }

  @Test func `where no archive is, the error says how to make one`() {
    let error = #expect(throws: ArchiveError.self) { try files.archive() }
    #expect(error?.kind == .missing)
    #expect(error?.description.contains("newsarchive import") == true)
  }

  @Test func `files of others are refused and left as they are`() throws {
    let text = try files.file("notes.txt", "These are my notes, and no database at all.")
    let other = files.folder + "/other.db"
    try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE t(x)") }
    for path in [text, other] {
      let before = try bytes(path)
      let reading = #expect(throws: ArchiveError.self) { try Archive(reading: path) }
      #expect(reading?.kind == .foreign)
      let writing = #expect(throws: ArchiveError.self) {
        try Importer(path, ImportOptions()).run(FileWalk([])) { _ in }
      }
      #expect(writing?.kind == .foreign)
      #expect(!FileManager.default.fileExists(atPath: path + "-lock"))
      #expect(try bytes(path) == before)
    }
  }

  @Test func `to look at a header drops no lock that this process has on the file`() throws {
    try importOne()
    let archive = try files.archive()
    _ = try archive.search(try Query("river"))
    let inode = try FileManager.default.attributesOfItem(atPath: files.path)[.systemFileNumber]
    // Linux tells of all locks, with their files by number.
    func locks() throws -> Int {
      try String(contentsOfFile: "/proc/locks", encoding: .utf8).split(separator: "\n")
        .count { $0.contains(":\(inode as? UInt64 ?? 0) ") }
    }
    let before = try locks()
    #expect(before > 0)
    #expect(FileHeader.state(of: files.path) != .missing)
    #expect(try locks() == before)
    withExtendedLifetime(archive) {}
  }

  @Test func `a file of a later version is refused and left as it is`() throws {
    try importOne()
    try files.execute("PRAGMA user_version = 99")
    try files.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let before = try bytes(files.path)
    let reading = #expect(throws: ArchiveError.self) { try files.archive() }
    #expect(reading?.kind == .newer)
    let writing = #expect(throws: ArchiveError.self) { try files.importing("1.txt") }
    #expect(writing?.kind == .newer)
    #expect(try bytes(files.path) == before)
  }

  @Test func `a new archive can be read by its owner only`() throws {
    try importOne()
    let attributes = try FileManager.default.attributesOfItem(atPath: files.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `an archive is one file when nobody uses it`() throws {
    try importOne()
    _ = try files.archive().search(try Query("river"))
    let names = try FileManager.default.contentsOfDirectory(atPath: files.folder).sorted()
    #expect(names == ["1.txt", "archive.db", "archive.db-lock"])
  }

  @Test func `a step that fails leaves the file as it was`() throws {
    try importOne()
    let queue = try ArchiveFile.openForWriting(files.path)
    let bad = Migration("bad", Array("CREATE TABLE half(x); SELECT no_such_function();".utf8))
    #expect(throws: ArchiveError.self) {
      try ArchiveFile.migrate(queue, files.path, Migrations.all + [bad])
    }
    try queue.close()
    #expect(try files.plainSQL("PRAGMA user_version") == [Migrations.all.count])
    #expect(try files.plainSQL("SELECT count(*) FROM sqlite_schema WHERE name = 'half'") == [0])
    #expect(try files.ids("river") == ["2026-02-05/1"])
  }

  @Test(arguments: 1...Migrations.all.count)
  func `an archive of each earlier schema is taken to the current one`(version: Int) throws {
    let fixture = try #require(
      Bundle.module.path(forResource: "schema-\(version)", ofType: "db", inDirectory: "Fixtures"))
    try FileManager.default.copyItem(atPath: fixture, toPath: files.path)
    _ = chmod(files.path, 0o600)
    try importOne()
    #expect(try files.plainSQL("PRAGMA user_version") == [Migrations.all.count])
    #expect(
      try files.ids("Grynkewich AND Abu Dhabi") == ["2026-02-05/2", "2026-02-05/1"],
      "what the old program kept is found")
    try files.checkIndexes()
  }

  @Test func `a lock held by another makes a writer wait, and then say so`() throws {
    try importOne()
    try WriterLock.holding(archive: files.path) { () throws(ArchiveError) in
      let error = #expect(throws: ArchiveError.self) {
        try WriterLock.holding(archive: files.path, timeout: 0.1) {}
      }
      #expect(error?.kind == .busy)
    }
    try WriterLock.holding(archive: files.path, timeout: 0.1) {}
  }

  @Test func `who waits for a lock is told so once`() throws {
    try importOne()
    var told = 0
    _ = try WriterLock.holding(archive: files.path) { () throws(ArchiveError) in
      #expect(throws: ArchiveError.self) {
        try WriterLock.holding(archive: files.path, timeout: 1.2, waiting: { told += 1 }) {}
      }
    }
    #expect(told == 1)
  }

  @Test func `an archive in a folder that cannot be written can be searched`() throws {
    try importOne()
    try FileManager.default.removeItem(atPath: files.path + "-lock")
    // Root may write anywhere, so that only an immutable opening shows it; others are stopped.
    _ = chmod(files.path, 0o400)
    _ = chmod(files.folder, 0o500)
    defer { _ = chmod(files.folder, 0o700) }
    #expect(try files.ids("river") == ["2026-02-05/1"])
  }
}
