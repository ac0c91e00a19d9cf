import Articles
import Foundation
import Testing

@testable import Archive

/// The bytes of a file that are whole are never thrown away, whatever is said of them.
@Suite struct OriginalRepairTests {
  private let files: TemporaryArchive
  private let bytes: [UInt8]

  init() throws {
    files = try TemporaryArchive()
    let text = article(
      "Boats", source: "Olm Sun", date: "2026-02-07",
      String(repeating: "The boats of Olm lay still. ", count: 50))
    bytes = Array(text.utf8)
    try FileManager.default.removeItem(atPath: try importing(text))
  }

  private func importing(_ text: String) throws -> String {
    let path = try files.file("1.txt", text)
    try files.importing("1.txt")
    return path
  }

  @Test(arguments: [
    "size = -1", "size = size + 1", "size = \(Int64.max)", "compression = 'none'",
    "compression = 'removed'", "compression = 'removed', size = 0", "sha256 = x'0102'",
    "sha256 = randomblob(32), size = 3, compression = 'none'",
  ])
  func `what is said of a file is put right by its bytes`(_ change: String) throws {
    try files.execute("UPDATE original SET \(change)")
    let found = try ArchiveChecker(files.path).check { _ in }
    #expect(found.filter { $0.broken > 0 }.map(\.name) == ["originals"])
    let repair = try ArchiveChecker(files.path).repair(found) { _ in }
    #expect(repair.left.allSatisfy { $0.broken == 0 }, "\(repair)")
    let original = try files.archive().original(of: ArticleID(rawValue: 20_260_207_000_001))
    #expect(original?.bytes == bytes)
  }

  @Test func `bytes that are damaged are not taken for the file`() throws {
    try files.execute("UPDATE original SET bytes = substr(bytes, 1, length(bytes) - 3)")
    let found = try ArchiveChecker(files.path).check { _ in }
    let done = try ArchiveChecker(files.path).repair(found) { _ in }.done
    #expect(
      done == [
        "the damaged copy of \(files.folder)/1.txt was removed; importing that file "
          + "again brings it back"
      ])
  }

  @Test func `a text whose sighting was lost takes its file with it`() throws {
    try files.execute("DELETE FROM sighting")
    _ = try ArticleDeleter(files.path).delete([ArticleID(rawValue: 20_260_207_000_001)]) { _ in }
    #expect(try files.plainSQL("SELECT count(*) FROM original") == [0])
  }
}
