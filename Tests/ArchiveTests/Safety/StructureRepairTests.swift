import Articles
import Foundation
import Testing

@testable import Archive

/// What an archive is made of is found missing or damaged, and made again.
@Suite struct StructureRepairTests {
  private let files: TemporaryArchive

  init() throws {
    files = try TemporaryArchive()
    try files.file(
      "1.txt",
      article(
        "Bread", source: "Olm Sun", date: "2026-02-06", url: "https://sun.example/1",
        "The baker of Olm won a prize, said Ada Holm, the mayor of Brunn."))
    try files.file(
      "2.txt",
      article(
        "Bread", source: "Olm Sun", date: "2026-02-06", url: "https://sun.example/1",
        "The baker of Olm, Jo Vess, won a first prize."))
    try files.importing("1.txt", "2.txt")
  }

  private func broken() throws -> [CheckedPromise] {
    try ArchiveChecker(files.path).check { _ in }.filter { $0.broken > 0 }
  }

  private func contents() throws -> [String] {
    try files.plainSQL(
      """
      SELECT headline || body FROM article UNION ALL SELECT headline || body FROM revision
      UNION ALL SELECT hex(facts) FROM fact_list
      UNION ALL SELECT sql FROM sqlite_schema WHERE sql NOTNULL ORDER BY 1
      """)
  }

  private func expectMended(_ promise: String, after damage: () throws -> Void) throws {
    let before = try contents()
    try damage()
    let found = try broken()
    #expect(found.map(\.name).contains(promise), "\(found)")
    let repair = try ArchiveChecker(files.path).repair(found) { _ in }
    #expect(repair.left.allSatisfy { $0.broken == 0 }, "\(repair)")
    #expect(try broken() == [], "\(repair.done)")
    #expect(try contents() == before)
    #expect(try files.ids("prize") == ["2026-02-06/1"])
    #expect(try files.ids("lead:prize") == ["2026-02-06/1"])
  }

  @Test(arguments: [
    "DROP INDEX article_by_text", "DROP VIEW reprint", "DROP VIEW article_lead",
    "DROP TABLE lead_search", "DROP TABLE article_search", "DROP TABLE article_vocabulary",
    "DROP TABLE word", "DROP TABLE story_article", "DROP TABLE fact_list", "DROP TABLE rejection",
    "DROP VIEW reprint; CREATE VIEW reprint AS SELECT 1 AS article_id, 2 AS other_id, '' AS source",
    "DROP INDEX article_by_url; CREATE INDEX article_by_url ON article(headline)",
  ])
  func `what is missing, or another, is made again`(_ sql: String) throws {
    try expectMended("schema") { try files.execute("PRAGMA foreign_keys = OFF; \(sql)") }
  }

  @Test(arguments: [
    "DELETE FROM article_search_data", "DELETE FROM article_search_config",
    "DELETE FROM lead_search_data", "DELETE FROM revision_search_config",
    "UPDATE lead_search_config SET v = 3 WHERE k = 'version'",
  ])
  func `an index that FTS5 itself cannot read is made again`(_ sql: String) throws {
    try expectMended("indexes") { try files.execute(sql) }
  }

  @Test(arguments: [
    "article_by_text", "article_by_url", "article_search_data", "article_search_idx",
    "article_search_docsize", "lead_search_config", "word", "story_signature",
    "sqlite_autoindex_original_1", "sqlite_autoindex_source_1", "sqlite_autoindex_revision_1",
  ])
  func `what has lost a page is made again`(_ part: String) throws {
    try expectMended("file") { try blank(part) }
  }

  @Test func `a repair that fails is told, and the others are done`() throws {
    try files.execute("DELETE FROM word WHERE term = 'prize'")
    try blank("rejection")
    let repair = try ArchiveChecker(files.path).repair(try broken()) { _ in }
    let left = repair.left.filter { $0.broken > 0 }.map(\.name)
    #expect(left == ["file", "references"])
    #expect(try files.plainSQL("SELECT count(*) FROM word WHERE term = 'prize'") == [1])
    #expect(repair.done.contains { $0.contains("no program can put right") }, "\(repair.done)")
  }

  @Test func `what the first repair shows is repaired, too`() throws {
    try files.execute("UPDATE article SET headline = 'Zzyzx'")
    let repair = try ArchiveChecker(files.path).repair(try broken()) { _ in }
    #expect(repair.left.allSatisfy { $0.broken == 0 }, "\(repair)")
    #expect(try files.plainSQL("SELECT term FROM word WHERE term = 'zzyzx'") == ["zzyzx"])
  }

  /// Writes zeros over the first page of a table or an index.
  private func blank(_ part: String) throws {
    let places: [Int] = try files.plainSQL(
      """
      SELECT (rootpage - 1) * page_size FROM sqlite_schema, pragma_page_size
      WHERE name = '\(part)'
      """)
    let size: [Int] = try files.plainSQL("PRAGMA page_size")
    let file = try #require(FileHandle(forUpdatingAtPath: files.path))
    try file.seek(toOffset: UInt64(try #require(places.first)))
    try file.write(contentsOf: Data(count: try #require(size.first)))
    try file.close()
  }
}
