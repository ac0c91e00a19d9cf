import Archive
import Articles
import Query
import Testing

/// Which articles come first where the best is asked for.
@Suite struct RankingTests {
  private let files: TemporaryArchive

  init() throws { files = try TemporaryArchive() }

  /// Imports texts as articles of one day, the first being 2026-02-05/1; returns the ids, best
  /// first.
  private func ranked(
    _ query: String, _ articles: [(headline: String, body: String)],
    _ options: (inout SearchOptions) -> Void = { _ in }
  ) throws -> [String] {
    for (number, text) in articles.enumerated() {
      try files.file(
        "a/\(number).txt", article(text.headline, date: "2026-02-05", text.body))
    }
    try files.importing("a")
    var search = SearchOptions()
    search.sort = .best
    options(&search)
    var context = QueryContext()
    context.wantsAnyWord = search.anyWord
    return try files.archive().search(try Query(query, context), search).map {
      String($0.id.description.dropFirst("2026-02-05/".count))
    }
  }

  private static let filler = "The council met on Tuesday and spoke about the year that lies ahead."

  @Test func `the headline counts more than the text`() throws {
    let ids = try ranked(
      "harvest",
      [
        ("A good year", "The harvest was brought in. " + RankingTests.filler),
        ("Harvest brought in", "It was a good year. " + RankingTests.filler),
      ])
    #expect(ids == ["2", "1"])
  }

  @Test func `repeated mention counts, and a long text needs more of it`() throws {
    let long = Array(repeating: RankingTests.filler, count: 12).joined(separator: " ")
    let ids = try ranked(
      "harvest",
      [
        ("One", "The harvest was brought in. " + long),
        ("Two", "The harvest was brought in. " + RankingTests.filler),
        ("Three", "The harvest, and again the harvest, was brought in. " + RankingTests.filler),
      ])
    #expect(ids == ["3", "2", "1"])
  }

  @Test func `the rarer word decides`() throws {
    let ids = try ranked(
      "council OR ferry",
      [
        ("One", "The council, the council and the council again met in the old hall."),
        ("Two", "The ferry left the yard in the rain with a band on board of it."),
        ("Three", RankingTests.filler), ("Four", "Another council met, and said so."),
      ])
    #expect(ids.first == "2")
  }

  @Test func `the written form counts more than another`() throws {
    let ids = try ranked(
      "exchange",
      [
        ("One", "They exchanged prisoners on a bridge in the morning fog of the valley."),
        ("Two", "They saw an exchange on a bridge in the morning fog of the valley."),
      ])
    #expect(ids == ["2", "1"])
  }

  @Test func `words side by side count more than words apart`() throws {
    let ids = try ranked(
      "peace talks",
      [
        ("One", "The talks went on for long, and nobody there spoke of peace any more."),
        ("Two", "The peace talks went on for long, and nobody there spoke any more."),
        ("Three", "Nothing was said of either, so that all of them went home again."),
        ("Four", "It rained on the harbour, and the boats stayed in for one more day."),
      ])
    #expect(ids == ["2", "1"])
  }

  @Test func `equal ones come newest first, and pages join to the whole`() throws {
    let articles = (1...7).map { (headline: "Notice \($0)", body: "The ferry leaves at seven.") }
    let whole = try ranked("ferry", articles)
    #expect(whole == ["7", "6", "5", "4", "3", "2", "1"])
    var pages: [String] = []
    for offset in stride(from: 0, to: 8, by: 3) {
      pages += try ranked("ferry", []) {
        $0.limit = 3
        $0.offset = offset
      }
    }
    #expect(pages == whole)
  }

  @Test func `a question finds any of its words, and words that go with them move up`() throws {
    let articles = [
      ("Dam", "The dam at Orrin broke. Water from the reservoir ran through the valley."),
      ("Reservoir", "The reservoir above the valley is full of water, and engineers look on."),
      ("Breakfast", "They broke bread at the inn, and spoke of the weather and of cows."),
      ("Cows", "Cows stood in the meadow by the inn, and nobody counted them there."),
    ]
    let ids = try ranked("why has the dam broke at Orrin", articles) { $0.anyWord = true }
    #expect(ids == ["1", "3"], "which articles are hits is decided by the words of the question")
    let all = try ranked("the of and", articles) { $0.anyWord = true }
    #expect(all.count == 4, "words that say nothing find articles where there are no others")
  }

  @Test func `what is excluded does not rank, and what no text drives is ranked, too`() throws {
    let articles = [
      ("One", "The ferry left the yard in the rain with a band on board of it."),
      ("Two", "The council met on Tuesday, and a ferry, the ferry, was spoken of."),
      ("Three", RankingTests.filler),
    ]
    #expect(try ranked("ferry NOT band", articles) == ["2"])
    #expect(try ranked("ferry OR date:2026", articles).last == "3")
    #expect(try ranked("headline:(one OR two) AND (ferry NOT lead:band)", articles) == ["2"])
  }
}
