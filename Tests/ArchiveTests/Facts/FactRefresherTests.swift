import Articles
import Facts
import Foundation
import GRDB
import Query
import Testing

@testable import Archive

/// Facts found anew, in place.
@Suite struct FactRefresherTests {
  private let archive: FactArchive

  init() throws { archive = try FactArchive() }

  private func refresh() throws -> FactRefresher.Progress {
    try FactRefresher(archive.files.path).run { _ in }
  }

  /// Makes the archive as one of a program that found no facts.
  private func forget() throws {
    try archive.files.execute(
      """
      DELETE FROM fact_list WHERE found_by = '';
      UPDATE article SET people = NULL, organisations = 'Left Over', places = NULL;
      INSERT INTO article_search(article_search) VALUES ('rebuild');
      """)
  }

  @Test func `facts, columns and index are as after an import`() throws {
    let (rows, names) = (try archive.rows(), try archive.names(FactArchive.talks))
    try forget()
    #expect(try archive.files.ids("person:Grynkewich").isEmpty)
    let done = try refresh()
    #expect(done.articles == 2 && done.total == 2 && done.before == 0 && done.facts == rows.count)
    #expect(try archive.rows() == rows)
    #expect(try archive.names(FactArchive.talks) == names)
    #expect(try archive.files.ids("person:Grynkewich") == ["2026-02-05/1"])
    #expect(try archive.files.ids("org:\"Left Over\"").isEmpty)
    try archive.files.checkIndexes()
  }

  @Test func `what others found stays`() throws {
    try archive.importing(
      #"{"article":"2026-02-05/1","found_by":"hand","facts":[{"kind":"organisation","text":"talks","start":63,"end":68,"name":"Talks Board"}]}"#
    )
    let rows = try archive.rows()
    try forget()
    _ = try refresh()
    #expect(try archive.rows() == rows)
    #expect(try archive.files.ids("org:\"Talks Board\"") == ["2026-02-05/1"])
    try archive.files.checkIndexes()
  }

  @Test func `one that was stopped goes on`() throws {
    try forget()
    try archive.files.execute(
      "INSERT INTO fact_refresh VALUES (\(FactKinds.version), \(FactArchive.talks.rawValue))")
    let done = try refresh()
    #expect(done.before == 1 && done.articles == 1)
    #expect(try archive.files.ids("has:person") == ["2026-02-06/1"])
    // Done, it begins at the beginning the next time.
    #expect(try archive.files.plainSQL("SELECT count(*) FROM fact_refresh") == [0])
    #expect(try refresh().articles == 2)
    #expect(try archive.files.ids("has:person").count == 2)
  }

  @Test func `one that was stopped with other finders begins anew`() throws {
    try forget()
    try archive.files.execute("INSERT INTO fact_refresh VALUES (0, 99999999000001)")
    #expect(try refresh().articles == 2)
  }

  @Test func `an archive without articles, or none, is told`() throws {
    let files = try TemporaryArchive()
    #expect(throws: ArchiveError.self) { try FactRefresher(files.path).run { _ in } }
    #expect(!FileManager.default.fileExists(atPath: files.path))
  }
}
