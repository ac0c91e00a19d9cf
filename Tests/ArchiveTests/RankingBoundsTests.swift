import Articles
import Query
import Testing

@testable import Archive

/// What ranking leaves out to be quick changes no page.
@Suite struct RankingBoundsTests {
  private static let queries = [
    "harvest", "harvest OR ferry", "harvest ferry", "\"harvest ferry\"", "ferr*",
    "headline:harvest",
    "harvest NOT chapel", "harvest NEAR/3 ferry", "(harvest OR council) ferry",
  ]

  /// An archive in which common words stand here and there, always the same.
  private func archive() throws -> Archive {
    let files = try TemporaryArchive()
    var state: UInt64 = 7
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let words = [
      "harvest", "ferry", "council", "rain", "the", "road", "spoke", "of", "ferries", "chapel",
    ]
    func text(_ count: Int) -> String {
      (0..<count).map { _ in words[random(words.count)] }.joined(separator: " ")
    }
    for number in 0..<60 {
      let paragraphs = (0...random(4)).map { _ in "It was said: \(text(3 + random(20)))." }
      try files.file(
        "a/\(number).txt",
        article(
          "Notice \(number) \(text(2))", date: "2026-02-05",
          paragraphs.joined(separator: "\n\n")))
    }
    try files.importing("a")
    return try files.archive()
  }

  private func ranked(
    _ query: String, _ archive: Archive, limit: Int?, offset: Int = 0, mostScored: Int = 1_000
  ) throws -> [Int64] {
    var options = SearchOptions()
    options.sort = .best
    options.limit = limit
    options.offset = offset
    let query = try Query(query)
    return try archive.read { database in
      try Ranking(
        PreparedSearch(query, options, database), database, mostScored: mostScored
      ).page().hits.map(\.key)
    }
  }

  @Test func `a page of the best is the same as if all hits were scored`() throws {
    let archive = try archive()
    for query in RankingBoundsTests.queries {
      let all = try ranked(query, archive, limit: nil)
      #expect(all.count > 1, "\(query)")
      for limit in [1, 2, 5, 20, 59] {
        #expect(
          try ranked(query, archive, limit: limit) == Array(all.prefix(limit)), "\(query), \(limit)"
        )
      }
    }
  }

  @Test func `whatever is bounded, pages follow each other and have each hit once`() throws {
    let archive = try archive()
    for query in RankingBoundsTests.queries {
      let all = try Set(ranked(query, archive, limit: nil))
      for mostScored in [1, 5, 20, 40] {
        var pages: [Int64] = []
        while case let page = try ranked(
          query, archive, limit: 7, offset: pages.count, mostScored: mostScored), !page.isEmpty
        {
          pages += page
        }
        #expect(pages.count == all.count && Set(pages) == all, "\(query), \(mostScored)")
      }
    }
  }

  @Test func `of too many headlines the newest come first`() throws {
    let archive = try archive()
    let headlines = try Set(ranked("headline:harvest", archive, limit: nil))
    let first = try ranked("harvest", archive, limit: 5, mostScored: 5)
    #expect(Set(first) == Set(headlines.sorted().suffix(5)))
  }
}
