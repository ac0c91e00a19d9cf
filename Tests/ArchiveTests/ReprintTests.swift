import Archive
import Articles
import Testing

/// The same text of another publisher is kept, and each knows of the other.
@Suite struct ReprintTests {
  private let files: TemporaryArchive

  init() throws { files = try TemporaryArchive() }

  private func reprints(_ id: String) throws -> [String] {
    let id = try #require(ArticleID(id))
    return try files.archive().article(id)?.reprints.map { "\($0.source ?? "-") \($0.id)" } ?? []
  }

  private func importing(_ name: String, source: String?, date: String, _ body: String) throws {
    try files.file(name, article("Flood", source: source, date: date, body))
    try files.importing(name)
  }

  private static let flood = "The river rose over its banks on Tuesday."

  @Test func `reprints know each other`() throws {
    try importing("1.txt", source: "Wire", date: "2026-02-05", ReprintTests.flood)
    try importing("2.txt", source: "Ledger", date: "2026-02-06", ReprintTests.flood)
    try importing("3.txt", source: nil, date: "2026-02-07", ReprintTests.flood)
    try importing("4.txt", source: "Post", date: "2026-02-06", "Another text altogether.")
    #expect(try reprints("2026-02-05/1") == ["Ledger 2026-02-06/1", "- 2026-02-07/1"])
    #expect(try reprints("2026-02-06/1") == ["Wire 2026-02-05/1", "- 2026-02-07/1"])
    #expect(try reprints("2026-02-06/2") == [])
    #expect(try files.ids("river").count == 3, "all of them are found")
  }

  @Test func `what a paper prints again itself is no reprint`() throws {
    try importing("1.txt", source: "Wire", date: "2026-02-05", ReprintTests.flood)
    try importing("2.txt", source: "WIRE", date: "2026-02-12", ReprintTests.flood)
    #expect(try files.ids("river").count == 2)
    #expect(try reprints("2026-02-05/1") == [])
  }

  @Test func `publishers that become one have no reprints of each other`() throws {
    try importing("1.txt", source: "Wire", date: "2026-02-05", ReprintTests.flood)
    try importing("2.txt", source: "Harbor Wire", date: "2026-02-06", ReprintTests.flood)
    #expect(try reprints("2026-02-05/1").count == 1)
    _ = try SourceEditor(files.path).merge("Wire", into: "Harbor Wire")
    #expect(try reprints("2026-02-05/1") == [])
  }
}
