import Articles
import Foundation
import Testing

@testable import Archive

/// An article whose row is lost comes back as it was, as far as anything tells how it was.
@Suite struct LostArticleTests {
  private let files: TemporaryArchive

  init() throws { files = try TemporaryArchive() }

  /// Loses what SQL deletes, and repairs that.
  private func repair(after sql: String) throws -> ArchiveChecker.Repair {
    try files.execute("PRAGMA foreign_keys = OFF; \(sql)")
    let found = try ArchiveChecker(files.path).check { _ in }
    #expect(found.contains { $0.broken > 0 })
    let repair = try ArchiveChecker(files.path).repair(found) { _ in }
    #expect(repair.left.allSatisfy { $0.broken == 0 }, "\(repair)")
    return repair
  }

  private static let everything = """
    SELECT json_array(id, 0, headline, source, published, revision, words, text_key, body)
    FROM article UNION ALL
    SELECT json_array(article_id, revision, headline, source, published, words, text_key, body)
    FROM revision UNION ALL SELECT json_array(article_id, original_id, position, path) FROM sighting
    ORDER BY 1
    """

  private func importTwoTexts() throws {
    for (name, text) in [
      ("1.txt", "The boats lay still."), ("2.txt", "The boats of Olm lay still."),
    ] {
      try files.file(
        name,
        article(
          "Boats", source: "Olm Sun", date: "2026-02-07", url: "https://sun.example/b", text))
    }
    try files.file(
      "again.txt", article("Boats", source: "Olm Sun", "The boats of Olm lay still."))
    try files.importing("1.txt", "2.txt")
    try files.importing("again.txt")
  }

  @Test(arguments: [
    "DELETE FROM article", "DELETE FROM article; DELETE FROM story_signature",
    "DELETE FROM article; DELETE FROM revision", "DROP TABLE article",
  ])
  func `it has its own id, and its earlier texts stay`(_ sql: String) throws {
    try importTwoTexts()
    let before: [String] = try files.plainSQL(LostArticleTests.everything)
    let repair = try repair(after: sql)
    #expect(try files.plainSQL(LostArticleTests.everything) == before, "\(repair.done)")
    try files.checkIndexes()
    #expect(repair.done.contains { $0.contains("its publisher is Olm Sun") }, "\(repair.done)")
  }

  @Test func `the last of its earlier texts is better than none`() throws {
    try importTwoTexts()
    let done = try repair(
      after: "DELETE FROM article; UPDATE original SET compression = 'removed', bytes = x''"
    ).done
    #expect(try files.plainSQL("SELECT id FROM article") == [20_260_207_000_001])
    #expect(try files.plainSQL("SELECT body FROM article") == ["The boats lay still."])
    #expect(try files.plainSQL("SELECT count(*) FROM revision") == [0])
    #expect(done.contains { $0.contains("it has its text before that again") }, "\(done)")
  }

  @Test func `the day that an import was told stays, and a publisher that is lost is told`() throws
  {
    try files.file("1.txt", "Boats\n\nThe boats of Olm lay still on Saturday, said the mayor.\n")
    var options = ImportOptions()
    options.source = "Olm Sun"
    options.day = Day("2026-02-07")
    try files.importing("1.txt", options: options)
    let done = try repair(after: "DELETE FROM article").done
    #expect(try files.plainSQL("SELECT id FROM article") == [20_260_207_000_001])
    #expect(try files.plainSQL("SELECT published FROM article") == ["2026-02-07"])
    #expect(done.contains { $0.contains("its publisher is not known any more") }, "\(done)")
  }

  @Test func `one that nothing gives is told to be gone`() throws {
    try files.file("1.txt", article("Boats", date: "2026-02-07", "The boats lay still."))
    try files.importing("1.txt")
    let done = try repair(after: "DELETE FROM article; DELETE FROM original").done
    #expect(done.contains { $0.contains("2026-02-07/1 is gone") }, "\(done)")
  }
}
