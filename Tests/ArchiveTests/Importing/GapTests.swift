import Archive
import Articles
import Query
import Testing

/// What was not known of an article is taken over from where its text is met again.
@Suite struct GapTests {
  private let files: TemporaryArchive

  init() throws { files = try TemporaryArchive() }

  private static let body =
    "The river rose over its banks on Tuesday. Three people died in the town."

  /// A page with this text, and what else is known of it.
  private func page(
    headline: String? = nil, byline: String? = nil, date: String? = nil, url: String? = nil,
    caption: String? = nil
  ) -> String {
    let members = [
      ("headline", headline), ("author", byline), ("datePublished", date), ("url", url),
      ("caption", caption), ("publisher", "The Ledger"), ("articleBody", GapTests.body),
    ]
    let lines = members.compactMap { name, value in value.map { "\"\(name)\": \"\($0)\"" } }
    return "{\"@type\": \"NewsArticle\", \(lines.joined(separator: ", "))}"
  }

  private func only() throws -> Article {
    let archive = try files.archive()
    let hits = try archive.search(.everything)
    #expect(hits.count == 1)
    let id = try #require(hits.first?.id)
    return try #require(try archive.article(id))
  }

  @Test(arguments: [false, true])
  func `a headline and a byline found later are the article's`(inOneImport: Bool) throws {
    try files.file("1.json", page())
    try files.file(
      "2.json",
      page(
        headline: "Floodgates fail", byline: "Ada Holm", date: "2026-02-05",
        url: "https://ledger.example/flood"))
    if inOneImport {
      #expect(try files.importing("1.json", "2.json").seen == 1)
    } else {
      try files.importing("1.json")
      #expect(try only().draft.headline?.by == .firstSentence)
      #expect(try files.importing("2.json").seen == 1)
    }
    let article = try only()
    #expect(article.id.description == "2026-02-05/1")
    #expect(article.headline == "Floodgates fail")
    #expect(article.byline == ["Ada Holm"])
    #expect(article.draft.url?.value == "https://ledger.example/flood")
    #expect(article.draft.headline?.by == .jsonLD)
    #expect(article.draft.byline?.by == .jsonLD)
    #expect(article.revision == 1, "what was filled in is no revision")
    try files.checkIndexes()
  }

  @Test func `it is found by what was filled in`() throws {
    try files.file("1.json", page())
    try files.file("2.json", page(headline: "Floodgates fail", byline: "Ada Holm"))
    try files.importing("1.json")
    #expect(try files.ids("headline:floodgates").isEmpty)
    try files.importing("2.json")
    #expect(try files.ids("headline:floodgates") == ["undated/1"])
    #expect(try files.ids("floodgate").count == 1, "in all its forms")
    #expect(try files.ids("byline:holm") == ["undated/1"])
    #expect(try files.ids("headline:river").isEmpty, "the first sentence is no headline any more")
    try files.checkIndexes()
  }

  @Test func `what is known stays`() throws {
    try files.file("1.json", page(headline: "Floodgates fail", byline: "Ada Holm"))
    try files.file("2.json", page(byline: "Someone Else"))
    try files.file("3.json", page())
    try files.importing("1.json")
    #expect(try files.importing("2.json", "3.json").seen == 2)
    let article = try only()
    #expect(article.headline == "Floodgates fail")
    #expect(article.byline == ["Ada Holm"])
  }

  @Test func `gaps are filled one after the other, and another headline is another article`() throws
  {
    for (name, text) in [
      ("1.json", page()), ("2.json", page(byline: "Ada Holm")),
      ("3.json", page(headline: "Floodgates fail")), ("4.json", page(headline: "Town in mourning")),
    ] {
      try files.file(name, text)
    }
    let summary = try files.importing("1.json", "2.json", "3.json", "4.json")
    #expect((summary.added, summary.seen) == (2, 2))
    #expect(try files.ids("floodgates byline:holm") == ["undated/1"])
    #expect(try files.ids("mourning") == ["undated/2"])
    try files.checkIndexes()
  }

  @Test func `an address that another article has is not taken over`() throws {
    let url = "https://ledger.example/flood"
    try files.file(
      "old.json",
      page(url: url).replacing(GapTests.body, with: "The river is high. Nobody was hurt on Monday.")
    )
    try files.file("1.json", page())
    try files.file("2.json", page(headline: "Floodgates fail", url: url))
    try files.importing("old.json", "1.json")
    #expect(try files.importing("2.json").seen == 1)
    #expect(try files.plainSQL("SELECT count(*) FROM article WHERE url IS NOT NULL") == [1])
    #expect(try files.ids("floodgates").count == 1)
  }

  @Test func `hostile values are kept as any others`() throws {
    try files.file("1.json", page())
    try files.file(
      "2.json", page(headline: "'); DROP TABLE article; --", byline: "$.headline \u{202E} O'Neil"))
    try files.importing("1.json", "2.json")
    #expect(try only().headline == "'); DROP TABLE article; --")
    try files.checkIndexes()
  }
}
