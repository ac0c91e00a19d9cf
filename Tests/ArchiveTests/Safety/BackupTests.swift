import Articles
import Foundation
import Query
import Testing

@testable import Archive

/// A copy is the archive as it was when the copying began, or there is none.
@Suite struct BackupTests {
  private let files: TemporaryArchive
  private var target: String { files.folder + "/copy.db" }

  init() throws {
    files = try TemporaryArchive()
    try files.file("1.txt", article("Bread", date: "2026-02-06", "The baker of Olm won a prize."))
    try files.file("2.txt", article("Boats", date: "2026-02-07", "The boats of Olm lay still."))
    try files.importing("1.txt")
  }

  private func hits(of path: String) throws -> [String] {
    try Archive(reading: path).search(try Query("Olm")).map(\.id.description)
  }

  @Test func `a copy is an archive of one file that only its owner reads`() throws {
    var steps: [ArchiveBackup.Step] = []
    let done = try ArchiveBackup(files.path).write(to: target) { steps.append($0) }
    #expect(done.articles == 1)
    #expect(steps.last == .verifying)
    #expect(try hits(of: target) == ["2026-02-06/1"])
    let attributes = try FileManager.default.attributesOfItem(atPath: target)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(attributes[.size] as? Int == done.bytes)
    let left = try FileManager.default.contentsOfDirectory(atPath: files.folder)
    #expect(left.filter { $0.hasPrefix("copy") } == ["copy.db"])
  }

  @Test func `what is imported meanwhile is not in the copy, and does not disturb it`() throws {
    var imported = false
    _ = try ArchiveBackup(files.path).write(to: target) { step in
      guard case .copying = step, !imported else { return }
      imported = true
      #expect(throws: Never.self) { try files.importing("2.txt") }
    }
    #expect(imported)
    #expect(try hits(of: target) == ["2026-02-06/1"])
    #expect(try hits(of: files.path) == ["2026-02-07/1", "2026-02-06/1"])
  }

  @Test func `an earlier copy is replaced only where that is asked for`() throws {
    let backup = ArchiveBackup(files.path)
    _ = try backup.write(to: target) { _ in }
    try files.importing("2.txt")
    #expect(throws: ArchiveError.self) { try backup.write(to: target) { _ in } }
    #expect(try hits(of: target) == ["2026-02-06/1"])
    _ = try backup.write(to: target, replacing: true) { _ in }
    #expect(try hits(of: target) == ["2026-02-07/1", "2026-02-06/1"])
  }

  @Test func `a file that has the name of an unfinished copy is left as it is`() throws {
    let mine = target + ".part"
    try Data("mine".utf8).write(to: URL(fileURLWithPath: mine))
    _ = try ArchiveBackup(files.path).write(to: target) { _ in }
    #expect(FileManager.default.contents(atPath: mine) == Data("mine".utf8))
    #expect(try hits(of: target) == ["2026-02-06/1"])
    // The archive itself may be called so.
    let copy = ArchiveBackup(target)
    _ = try copy.write(to: files.folder + "/other.part") { _ in }
    _ = try ArchiveBackup(files.folder + "/other.part").write(to: files.folder + "/other") { _ in }
    #expect(try hits(of: files.folder + "/other.part") == ["2026-02-06/1"])
  }

  @Test(arguments: ["1.txt", "archive.db", "missing/copy.db", "."])
  func `what is no place for a copy is left as it is`(_ name: String) throws {
    let path = files.folder + "/" + name
    let before = FileManager.default.contents(atPath: path)
    let error = #expect(throws: ArchiveError.self) {
      try ArchiveBackup(files.path).write(to: path, replacing: true) { _ in }
    }
    #expect(error?.description.contains(name) == true)
    #expect(FileManager.default.contents(atPath: path) == before)
  }

  @Test func `a copy of what is not sound is refused, unless it is wanted as it is`() throws {
    // The entries of an index stand at the end of its page.
    let end: [Int] = try files.plainSQL(
      """
      SELECT rootpage * page_size FROM sqlite_schema, pragma_page_size
      WHERE name = 'article_by_text'
      """)
    let file = try #require(FileHandle(forUpdatingAtPath: files.path))
    try file.seek(toOffset: UInt64(end[0] - 16))
    try file.write(contentsOf: Data(count: 16))
    try file.close()
    #expect(throws: ArchiveError.self) {
      try ArchiveBackup(files.path).write(to: target) { _ in }
    }
    #expect(!FileManager.default.fileExists(atPath: target))
    _ = try ArchiveBackup(files.path).write(to: target, verifying: false) { _ in }
    #expect(FileManager.default.fileExists(atPath: target))
  }
}
