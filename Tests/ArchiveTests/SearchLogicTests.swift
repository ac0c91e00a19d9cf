import Archive
import Query
import Testing

/// AND, OR and NOT mean the same wherever they stand: beside text, inside fields, with what
/// articles lack.
@Suite struct SearchLogicTests {
  private let files: TemporaryArchive

  /// Articles by their ids:
  ///
  ///     2026-02-05/1  German, with an address; US and uk; Oslo in the lead, Bergen after it
  ///     2025-06-01/1  quotes "peace", and "war" elsewhere; Bergen in the lead
  ///     2024-01-01/1  neither address nor language; US and UK
  init() throws {
    files = try TemporaryArchive()
    let long = String(repeating: "The ferry left the yard on time. ", count: 8)
    try files.file(
      "1.md",
      """
      ---
      title: Ferry
      date: 2026-02-05
      lang: de
      url: https://talks.example/1
      ---
      Oslo lies on a fjord, said the US and uk. \(long)

      Bergen lies on the sea.
      """)
    try files.file(
      "2.txt",
      article("Peace", date: "2025-06-01", "“We want peace,” she said in Bergen. There was war."))
    try files.file("3.txt", article("Oslo", date: "2024-01-01", "The US and the UK met in Oslo."))
    try files.importing("1.md", "2.txt", "3.txt")
    try files.keepFacts([("quote", "We want peace", [])], of: 20_250_601_000_001)
  }

  private static let (first, second, third) = ("2026-02-05/1", "2025-06-01/1", "2024-01-01/1")

  @Test(arguments: [
    // What an article lacks is not what it is asked for.
    ("NOT url:talks.example", [second, third]),
    ("NOT lang:de", [second, third]),
    ("lay OR NOT lang:de", [second, third]),
    ("NOT (url:talks.example AND ferry)", [second, third]),
    ("NOT words:>10000", [first, second, third]),
    ("NOT has:url", [second, third]),
    ("NOT figure:>5", [first, second, third]),
    // An OR beside text does not let other articles in.
    ("Oslo AND (date:2025 OR date:2024)", [third]),
    ("Oslo (lang:de OR date:2025)", [first]),
    ("Oslo AND (* OR date:2025)", [first, third]),
    ("Oslo NOT (lang:de OR date:2025)", [third]),
    ("date:2024..2026 AND (has:url OR lang:de)", [first]),
    // NOT inside a field is about that field.
    ("case:(US NOT UK)", [first]),
    ("case:(US AND (NOT UK))", [first]),
    ("case:(US NOT us)", [first, third]),
    ("quote:(peace NOT war)", [second]),
    ("quote:(peace AND (NOT war)) OR ferry", [first, second]),
    ("NOT quote:(peace NOT war)", [first, third]),
    ("lead:(Oslo NOT Bergen)", [first, third]),
    ("lead:(Oslo NOT (Bergen NEAR/9 sea))", [first, third]),
    ("lead:((Oslo BEFORE/5 fjord) NOT Bergen)", [first]),
    ("lead:(Oslo NOT (Bergen BEFORE/9 sea))", [first, third]),
    ("headline:(Oslo NOT met)", [third]),
  ])
  func `a query finds`(query: String, expected: [String]) throws {
    #expect(try files.ids(query) == expected)
    #expect(try files.archive().count(try Query(query)) == expected.count)
  }

  @Test func `NOT inside lead: is about the lead of earlier texts, too`() throws {
    var options = SearchOptions()
    options.revisions = true
    #expect(
      try files.ids("lead:(Oslo NOT Bergen)", options)
        == [SearchLogicTests.first, SearchLogicTests.third])
  }
}
