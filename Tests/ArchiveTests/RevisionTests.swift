import Articles
import Query
import Testing

@testable import Archive

/// Which texts at one address are new revisions, and in which order they stand.
@Suite struct RevisionTests {
  private let files: TemporaryArchive
  private let id: ArticleID

  init() throws {
    files = try TemporaryArchive()
    id = try #require(ArticleID("2026-02-05/1"))
  }

  private static let url = "https://ledger.example/flood"

  @discardableResult
  private func importing(
    _ name: String, headline: String = "Flood", updated: String? = nil,
    date: String? = "2026-02-05", _ body: String
  ) throws -> ImportSummary {
    var text = "Title: \(headline)\nURL: \(RevisionTests.url)\n"
    if let date { text += "Date: \(date)\n" }
    if let updated { text += "Updated: \(updated)\n" }
    try files.file(name, "\(text)\n\(body)\n")
    let summary = try files.importing(name)
    try files.checkIndexes()
    return summary
  }

  private func bodies() throws -> [String] {
    try files.archive().revisions(of: id).reversed().map(\.article.body)
  }

  private func updated() throws -> String? {
    try files.archive().article(id)?.draft.updated?.value.description
  }

  @Test func `other white space is no new revision`() throws {
    try importing("1.txt", "The river  rose.\n\nThree people died.")
    let again = try importing("2.txt", "The river rose.\n\n\nThree  people died.")
    #expect((again.seen, again.revised, again.added) == (1, 0, 0))
    #expect(try bodies().count == 1)
    #expect(try files.plainSQL("SELECT count(*) FROM sighting") == [2])
  }

  @Test func `a date of an update alone is no new revision, and is taken over`() throws {
    try importing("1.txt", updated: "2026-02-05T10:00Z", "The river rose. Three died.")
    #expect(try importing("2.txt", updated: "2026-02-07", "The river rose. Three died.").seen == 1)
    #expect(try updated() == "2026-02-07")
    #expect(
      try importing("3.txt", updated: "2026-02-08", "The river rose.  Three died.").seen == 1)
    #expect(try updated() == "2026-02-08")
    #expect(try importing("4.txt", updated: "2026-02-06", "The river rose. Three died.").seen == 1)
    #expect(try updated() == "2026-02-08", "an older date says nothing new")
  }

  @Test func `dates are taken over in one batch, too`() throws {
    let head = "Title: Flood\nDate: 2026-02-05\nURL: \(RevisionTests.url)\n"
    try files.file("a/1.txt", head + "Updated: 2026-02-05\n\nThe river rose. Three died.\n")
    try files.file("a/2.txt", head + "Updated: 2026-02-06\n\nThe river rose. Three died.\n")
    #expect(try files.importing("a").seen == 1)
    #expect(try updated() == "2026-02-06")
  }

  @Test func `another headline over the same text is a revision`() throws {
    try importing("1.txt", "The river rose. Three died.")
    #expect(
      try importing("2.txt", headline: "Great flood", "The river rose. Three died.").revised == 1)
    #expect(try bodies().count == 2)
  }

  @Test func `a text that says it is older becomes an earlier revision`() throws {
    try importing("3.txt", updated: "2026-02-07", "Third text of the flood.")
    #expect(try importing("1.txt", updated: "2026-02-05", "First text of the flood.").revised == 1)
    #expect(try importing("2.txt", updated: "2026-02-06", "Second text of the flood.").revised == 1)
    #expect(
      try bodies() == [
        "First text of the flood.", "Second text of the flood.", "Third text of the flood.",
      ])
    let kept = try files.archive().revisions(of: id)
    #expect(kept.map(\.number) == [3, 2, 1])
    #expect(kept.allSatisfy { $0.imported != nil })
    #expect(try files.ids("third") == ["2026-02-05/1"])
    #expect(try files.ids("second") == [])
    #expect(try importing("2.txt", updated: "2026-02-06", "Second text of the flood.").seen == 1)
    #expect(try importing("4.txt", updated: "2026-02-08", "Fourth text of the flood.").revised == 1)
    #expect(try bodies().last == "Fourth text of the flood.")
  }

  @Test func `a text that was published earlier is the older one`() throws {
    try importing("2.txt", date: "2026-02-05", "Second text of the flood.")
    try importing("1.txt", date: "2026-02-04", "First text of the flood.")
    #expect(try bodies() == ["First text of the flood.", "Second text of the flood."])
    #expect(try files.ids("*") == ["2026-02-05/1"], "the article stays where it was")
  }

  @Test func `a text without a date keeps the day that the article had`() throws {
    try importing("1.txt", "The river rose on Thursday. Three died.")
    #expect(
      try importing("2.txt", date: nil, "The river rose on Tuesday. Four died.").revised == 1)
    let draft = try #require(try files.archive().article(id)).draft
    #expect(draft.published?.value.description == "2026-02-05")
    #expect(draft.published?.by == .header)
    #expect(draft.body == "The river rose on Tuesday. Four died.")
    // The days that it names are counted from that one.
    var days: [String] = []
    try files.archive().forEachFact(of: .word("river"), kinds: ["date"]) { stated in
      days.append("\(stated.fact)")
    }
    #expect(days.count == 1 && days.allSatisfy { $0.contains("2026-02-03") }, "\(days)")
    #expect(try ArchiveChecker(files.path).check { _ in }.allSatisfy { $0.broken == 0 })
  }

  @Test func `texts that do not tell when they were changed stand as they came`() throws {
    try importing("1.txt", updated: "2026-02-06", "First text of the flood.")
    try importing("2.txt", "Second text of the flood.")
    #expect(try bodies() == ["First text of the flood.", "Second text of the flood."])
  }

  @Test func `an earlier text makes no alert of a text that was told`() throws {
    try importing("2.txt", updated: "2026-02-07", "Second text of the flood.")
    let editor = SavedSearchEditor(files.path)
    try editor.save("flood", as: "water", .word("flood"))
    try importing("1.txt", updated: "2026-02-05", "First text of the flood.")
    #expect(try files.archive().newHits(of: "water", .word("flood")).isEmpty)
    try importing("3.txt", updated: "2026-02-08", "Third text of the flood.")
    #expect(try files.archive().newHits(of: "water", .word("flood")).count == 1)
  }

  @Test func `an id that was never given has no revisions`() throws {
    try importing("1.txt", "The river rose.")
    #expect(try files.archive().revisions(of: ArticleID(day: nil, number: 9)).isEmpty)
  }
}
