import Archive
import Articles
import GRDB
import Query
import Testing

/// What searches find, and in which order.
@Suite struct SearchTests {
  private let files: TemporaryArchive

  /// Articles by their ids:
  ///
  ///     2026-02-05/1  Wire    talks in Abu Dhabi, Grynkewich
  ///     2026-02-04/1  Ledger  Dhabi Tower, Abu Rahman, Grynkewich
  ///     2025-06-01/1  Wire    prisoners exchanged
  ///     2024-01-01/1  Ledger  Zürich: exchange of prisoners, in the headline
  ///     undated/1             Abu Dhabi ferry
  init() throws {
    files = try TemporaryArchive()
    let articles = [
      article(
        "Talks resume", source: "Harbor Wire", date: "2026-02-05",
        "Gen. Grynkewich was in Abu Dhabi for the talks on Thursday, an official said."),
      article(
        "A lecture", source: "Lowland Ledger", date: "2026-02-04",
        "At the Dhabi Tower, Abu Rahman spoke about Grynkewich and his work."),
      article(
        "Prisoners come home", source: "Harbor Wire", date: "2025-06-01",
        "Ninety prisoners were exchanged on a bridge. The prisoners walked across."),
      article(
        "Prisoner exchange agreed in Zürich", source: "Lowland Ledger", date: "2024-01-01",
        "After long talks both sides agreed to a prisoner exchange."),
      article("Ferry bound for Abu Dhabi", "A ferry left the yard on its way to Abu Dhabi."),
    ]
    for (number, text) in articles.enumerated() { try files.file("a/\(number).txt", text) }
    try files.importing("a")
  }

  private static let all = [
    "2026-02-05/1", "2026-02-04/1", "2025-06-01/1", "2024-01-01/1", "undated/1",
  ]

  @Test(arguments: [
    ("Grynkewich AND Abu Dhabi", ["2026-02-05/1"]),
    ("Grynkewich AND Dhabi Abu", []),
    ("Grynkewich Abu Dhabi", ["2026-02-05/1", "2026-02-04/1"]),
    ("grynkewich OR ferry", ["2026-02-05/1", "2026-02-04/1", "undated/1"]),
    (#""abu dhabi""#, ["2026-02-05/1", "undated/1"]),
    ("prisoner", ["2025-06-01/1", "2024-01-01/1"]),
    ("Prisoner", ["2024-01-01/1"]),
    ("prison*", ["2025-06-01/1", "2024-01-01/1"]),
    ("zurich", ["2024-01-01/1"]),
    ("ZÜRICH", ["2024-01-01/1"]),
    ("talks NOT exchange", ["2026-02-05/1"]),
    ("headline:exchange", ["2024-01-01/1"]),
    ("headline:(talks OR lecture)", ["2026-02-05/1", "2026-02-04/1"]),
    ("source:wire", ["2026-02-05/1", "2025-06-01/1"]),
    (#"source:"Harbor Wire" NOT date:2026"#, ["2025-06-01/1"]),
    ("source:ledger OR date:2025", ["2026-02-04/1", "2025-06-01/1", "2024-01-01/1"]),
    ("date:2026", ["2026-02-05/1", "2026-02-04/1"]),
    ("date:2026-02-05", ["2026-02-05/1"]),
    ("after:2025-06-01", ["2026-02-05/1", "2026-02-04/1", "2025-06-01/1"]),
    ("before:2025-06", ["2025-06-01/1", "2024-01-01/1"]),
    ("date:undated", ["undated/1"]),
    ("NOT date:undated", Array(SearchTests.all.dropLast())),
    ("NOT Grynkewich", ["2025-06-01/1", "2024-01-01/1", "undated/1"]),
    ("*", SearchTests.all),
    ("* NOT (ferry OR date:2026)", ["2025-06-01/1", "2024-01-01/1"]),
    ("nowhere", []),
  ])
  func `a query finds`(query: String, expected: [String]) throws {
    #expect(try files.ids(query) == expected)
    #expect(try files.archive().count(try Query(query)) == expected.count)
    var oldest = SearchOptions()
    oldest.sort = .oldest
    #expect(try files.ids(query, oldest) == expected.reversed())
    var best = SearchOptions()
    best.sort = .best
    #expect(try files.ids(query, best).sorted() == expected.sorted())
  }

  @Test func `the best hit has the words in its headline`() throws {
    var options = SearchOptions()
    options.sort = .best
    #expect(
      try files.ids("bridge OR Exchange", options).first == "2024-01-01/1")
    #expect(
      try files.ids("bridge OR exchange", options).first == "2025-06-01/1",
      "with its forms, both words stand in this one")
    #expect(
      try files.ids("date:2024..2026 AND (talks OR date:2025)", options).first == "2026-02-05/1",
      "articles without the words come after those with them")
  }

  @Test func `pages and days`() throws {
    var options = SearchOptions()
    options.limit = 2
    options.offset = 1
    #expect(try files.ids("*", options) == ["2026-02-04/1", "2025-06-01/1"])
    options = SearchOptions()
    options.days = DayRange("2025")
    #expect(try files.ids("prisoners", options) == ["2025-06-01/1"])
    #expect(try files.archive().count(try Query("*"), options) == 1)
    #expect(try files.archive().count(try Query("*"), upTo: 3) == 3)
  }

  @Test(arguments: [
    (
      "Grynkewich AND Abu Dhabi",
      "Gen. [Grynkewich] was in [Abu Dhabi] for the talks on Thursday, an official said."
    ),
    (
      "talk* date:2026",
      "Gen. Grynkewich was in Abu Dhabi for the [talks] on Thursday, an official said."
    ),
    (
      "headline:talks",
      "Gen. Grynkewich was in Abu Dhabi for the talks on Thursday, an official said."
    ),
  ])
  func `snippets mark what was found`(query: String, snippet: String) throws {
    var options = SearchOptions()
    options.snippet = true
    let hit = try #require(try files.archive().search(try Query(query), options).first)
    #expect(hit.snippet?.marked("[", "]") == snippet)
    #expect(hit.body == nil, "a body is read out only where it is asked for")
  }

  @Test func `an error of the visitor ends the search and is thrown on`() throws {
    struct Enough: Error {}
    var seen = 0
    #expect(throws: Enough.self) {
      try files.archive().forEachHit(of: try Query("*")) { _ in
        seen += 1
        if seen == 2 { throw Enough() }
      }
    }
    #expect(seen == 2)
  }

  @Test func `plain SQLite searches the same file`() throws {
    let headlines: [String] = try files.plainSQL(
      """
      SELECT headline FROM article_search WHERE article_search MATCH 'grynkewich'
      ORDER BY rowid DESC
      """)
    #expect(headlines == ["Talks resume", "A lecture"])
  }

  @Test func `sources and numbers`() throws {
    let sources = try files.archive().sources()
    #expect(sources.map(\.name) == ["Harbor Wire", "Lowland Ledger"])
    #expect(sources.map(\.articles) == [2, 2])
    #expect(sources.first?.days?.lowerBound == Day("2025-06-01"))
    let statistics = try files.archive().statistics()
    #expect(statistics.articles == 5)
    #expect(statistics.undated == 1)
    #expect(statistics.originals == 5)
    #expect(statistics.years.map(\.year) == [2024, 2025, 2026])
  }
}
