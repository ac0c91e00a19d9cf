import Articles
import GRDB
import Query
import Testing

@testable import Archive

/// Values that the schema does not allow, as a damaged file may have them, are errors that a person is
/// told; none ends the program.
@Suite struct DamagedValueTests {
  private let files: TemporaryArchive

  init() throws {
    files = try TemporaryArchive()
    try files.file(
      "1.txt", article("Two die", source: "Harbor Wire", date: "2026-02-05", "A boat sank at Olm."))
    try files.importing("1.txt")
  }

  @Test(arguments: [
    ("article", "body", "NULL"), ("article", "words", "NULL"), ("article", "words", "x'00'"),
    ("article", "revision", "NULL"), ("article", "text_key", "NULL"),
    ("article", "found_by", "NULL"), ("original", "size", "NULL"), ("original", "bytes", "NULL"),
    ("original", "compression", "NULL"), ("original", "sha256", "NULL"),
    ("story_signature", "signature", "NULL"), ("fact_list", "facts", "NULL"),
  ])
  func `a value that must be there, and is not`(table: String, column: String, value: String) throws
  {
    try allowAnything()
    try files.execute("UPDATE \(table) SET \(column) = \(value)")
    let archive = try files.archive()
    let id = try #require(ArticleID("2026-02-05/1"))
    // Whatever each of them comes to, it comes back.
    _ = try? archive.article(id)
    _ = try? archive.original(of: id)
    _ = try? archive.search(Query("boat"))
    #expect(try !ArchiveChecker(files.path).check { _ in }.isEmpty)
  }

  @Test func `the error names the archive, the column and what to do`() throws {
    try allowAnything()
    try files.execute("UPDATE article SET body = NULL")
    let error = #expect(throws: ArchiveError.self) {
      try files.archive().article(try #require(ArticleID("2026-02-05/1")))
    }
    for words in [files.path, "column body", "newsarchive check"] {
      #expect(error?.description.contains(words) == true)
    }
  }

  @Test(arguments: [Int64.min, -1, Int64.max])
  func `a number with which nothing can be reckoned`(_ number: Int64) throws {
    try files.execute("UPDATE article SET words = \(number), revision = \(number)")
    let archive = try files.archive()
    let id = try #require(ArticleID("2026-02-05/1"))
    let article = try #require(try archive.article(id))
    let hits = try archive.search(try Query("boat"))
    for count in try [article.words, article.revision] + archive.revisions(of: id).map(\.number)
      + hits.flatMap({ [$0.words, $0.revision] })
    {
      #expect((0...Int(Int32.max)).contains(count))
    }
  }

  /// Takes the promises of its columns from the schema.
  private func allowAnything() throws {
    try files.execute(
      """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = replace(replace(sql, 'NOT NULL', ''), ') STRICT', ')')
      WHERE type = 'table';
      """)
  }
}
