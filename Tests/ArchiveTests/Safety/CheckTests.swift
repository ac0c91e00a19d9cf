import Articles
import Foundation
import Query
import Testing

@testable import Archive

/// What is damaged in an archive is found, and mended from what is left.
@Suite struct CheckTests {
  private let files: TemporaryArchive

  init() throws {
    files = try TemporaryArchive()
    let fire = """
      A fire at the harbor of Brunn killed two people on Thursday and burned 40 boats, the fire \
      service said. “Peace on the water is won through strength,” said Ada Holm, the mayor of Brunn.
      """
    try files.file(
      "1.txt", article("Two die", source: "Harbor Wire", date: "2026-02-05", fire))
    try files.file(
      "2.txt",
      article("Fire at Brunn", source: "Coast Paper", date: "2026-02-06", fire + " A bell rang."))
    try files.file(
      "3.txt",
      article(
        "Bread", source: "Olm Sun", date: "2026-02-06", url: "https://sun.example/1",
        "The baker of Olm won a prize."))
    try files.file(
      "4.txt",
      article(
        "Bread", source: "Olm Sun", date: "2026-02-06", url: "https://sun.example/1",
        "The baker of Olm, Jo Vess, won a first prize."))
    try files.importing("1.txt", "2.txt", "3.txt", "4.txt")
  }

  private func broken() throws -> [CheckedPromise] {
    try ArchiveChecker(files.path).check { _ in }.filter { $0.broken > 0 }
  }

  @Test func `a sound archive is found sound, and something was looked at each time`() throws {
    for result in try ArchiveChecker(files.path).check({ _ in }) {
      #expect(result.broken == 0, "\(result)")
      #expect(result.skipped == nil)
      #expect(result.checked > 0 || result.name == "deletions", "\(result.name)")
    }
  }

  @Test func `a word that is too long for the index is no word`() throws {
    let long = String(repeating: "long", count: 10_000)
    try files.file("5.txt", article("Words", source: "Olm Sun", "One word is \(long), said Jo."))
    try files.importing("5.txt")
    #expect(try broken().isEmpty)
  }

  @Test func `the short name of each language is a word of it, too`() throws {
    let texts = [
      "en": "The town hall of Brunn closed the bridge on Tuesday. The form is en, it says, not de.",
      "fr":
        "La mairie de Brunn a fermé le pont mardi matin. Son site finit en fr comme les autres.",
      "es": "El ayuntamiento de Brunn cerró el puente el martes, y la calle es la misma de antes.",
      "de":
        "Das Rathaus von Brunn hat die Brücke am Dienstag gesperrt, heißt es auf brunn.de heute.",
    ]
    for (language, text) in texts {
      try files.file(
        "bridge/\(language).md", "---\ntitle: Brunn\nlang: \(language)\n---\n\(text)\n")
    }
    try files.importing("bridge")
    for language in texts.keys.sorted() {
      #expect(
        try files.plainSQL(
          "SELECT count(*) FROM word WHERE term = '\(language)' AND language = '\(language)'") == [
            1
          ],
        "\(language)")
    }
    #expect(try broken().isEmpty)
  }

  /// FTS5 compares the pages of an index with the texts, and not how a search comes to a page.
  @Test(arguments: [
    ("article_search", "DELETE FROM article_search_idx"),
    ("article_search", "DELETE FROM article_search_idx WHERE pgno = 8"),
    ("revision_search", "DELETE FROM revision_search_idx"),
  ])
  func `an index whose words no search finds is not sound`(index: String, sql: String) throws {
    let words = (0..<4_000).map { "word\($0 * 7_919)" }.joined(separator: " ")
    for (name, end) in [("5.txt", "first."), ("6.txt", "second.")] {
      try files.file(
        name, article("Words", source: "Olm Sun", url: "https://sun.example/2", words + end))
    }
    try files.importing("5.txt", "6.txt")
    try files.execute(sql)
    let found = try broken()
    #expect(found.map(\.name) == ["indexes"])
    #expect(found.first?.examples.first?.contains(index) == true)
    _ = try ArchiveChecker(files.path).repair(found) { _ in }
    #expect(try broken() == [])
  }

  @Test func `what cannot be checked while another writes is not called broken`() throws {
    try WriterLock.holding(archive: files.path) { () throws(ArchiveError) in
      let results = try ArchiveChecker(files.path, patience: 0.1).check { _ in }
      #expect(results.allSatisfy { $0.broken == 0 }, "\(results)")
      let skipped = results.filter { $0.skipped != nil }
      #expect(skipped.map(\.name) == ["indexes"])
      #expect(skipped.first?.skipped?.contains("another program") == true)
    }
  }

  /// A damage, and the promises that it breaks.
  struct Damage: Sendable, CustomTestStringConvertible {
    let sql: String
    let promises: Set<String>
    var testDescription: String { sql }

    init(_ sql: String, _ promises: String...) {
      self.sql = sql
      self.promises = Set(promises)
    }
  }

  private static let first = "(SELECT min(id) FROM article)"

  @Test(arguments: [
    Damage(
      "UPDATE article SET body = replace(body, 'fire', 'wire') WHERE id = \(first)",
      "texts", "indexes"),
    Damage("UPDATE article SET text_key = 1 WHERE id = \(first)", "texts"),
    Damage("UPDATE article SET words = -1 WHERE id = \(first)", "texts"),
    Damage("UPDATE revision SET body = body || ' forged'", "texts", "indexes"),
    Damage("UPDATE revision SET text_key = 1", "texts"),
    Damage("UPDATE revision SET words = \(Int64.min)", "texts"),
    Damage("DELETE FROM sighting", "sightings"),
    Damage("DELETE FROM sighting WHERE article_id = \(first)", "sightings"),
    Damage("DROP TABLE sighting", "schema"),
    Damage("UPDATE article SET published = '2001-09-11' WHERE id = \(first)", "articles"),
    Damage("UPDATE article SET published = NULL WHERE id = \(first)", "articles"),
    Damage(
      "UPDATE article SET source = 'Nobody' WHERE id = \(first)", "articles", "indexes"),
    Damage("UPDATE article SET revision = 7 WHERE id = \(first)", "revisions"),
    Damage("UPDATE revision SET revision = 3", "revisions"),
    Damage("UPDATE original SET bytes = zeroblob(9) WHERE id = 1", "originals"),
    Damage("UPDATE original SET size = size + 1 WHERE id = 1", "originals"),
    Damage(
      "UPDATE fact_list SET facts = x'00' WHERE article_id = \(first)", "facts"),
    Damage("UPDATE article SET people = 'Somebody Else' WHERE id = \(first)", "facts", "indexes"),
    Damage("DELETE FROM article_search_data WHERE id > 10", "indexes"),
    Damage("DELETE FROM word WHERE term = 'fire'", "words"),
    Damage("UPDATE story SET articles = 9", "stories"),
    Damage("DELETE FROM story_signature", "stories"),
    Damage("UPDATE story_signature SET signature = x'01'", "stories"),
    Damage("DELETE FROM source", "references", "articles"),
    Damage("DELETE FROM run", "references"),
    Damage("DELETE FROM original WHERE id = 1", "references"),
  ])
  func `damage is found and mended`(_ damage: Damage) throws {
    let before = try texts()
    try files.execute("PRAGMA foreign_keys = OFF; \(damage.sql)")
    let found = try broken()
    #expect(damage.promises.isSubset(of: found.map(\.name)), "\(found)")
    #expect(found.allSatisfy { !$0.examples.isEmpty })
    let done = try ArchiveChecker(files.path).repair(found) { _ in }.done
    #expect(!done.isEmpty)
    #expect(try broken() == [], "\(done)")
    try files.checkIndexes()
    #expect(try texts() == before, "no text is lost")
  }

  private func texts() throws -> [String] {
    try files.plainSQL(
      """
      SELECT headline || body FROM article UNION ALL SELECT headline || body FROM revision ORDER BY 1
      """)
  }

  @Test func `an article that is gone is read again from the file in which it came`() throws {
    let before = try texts()
    try files.execute(
      "PRAGMA foreign_keys = OFF; DELETE FROM article WHERE id = \(CheckTests.first)")
    let found = try broken()
    #expect(found.map(\.name).contains("references"))
    let done = try ArchiveChecker(files.path).repair(found) { _ in }.done
    #expect(try texts() == before, "\(done)")
    #expect(try files.archive().article(ArticleID(rawValue: 20_260_205_000_001)) != nil)
    #expect(try broken() == [])
  }

  @Test func `a file that still lies where it was imported is read again`() throws {
    try files.execute("UPDATE original SET bytes = zeroblob(9)")
    let found = try broken()
    #expect(found.map(\.name) == ["originals"])
    #expect(found.first?.broken == 4)
    _ = try ArchiveChecker(files.path).repair(found) { _ in }
    let id = ArticleID(rawValue: 20_260_205_000_001)
    let original = try files.archive().original(of: id)
    #expect(
      original?.bytes
        == FileManager.default.contents(atPath: files.folder + "/1.txt").map(Array.init))
  }
}
