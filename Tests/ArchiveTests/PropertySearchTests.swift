import Archive
import Articles
import Query
import Testing

/// What searches by address, figure, id and language find.
@Suite struct PropertySearchTests {
  private let files: TemporaryArchive

  /// Articles with these addresses; the first is 2026-01-01/1, the second 2026-01-02/1 and so on.
  private static let addresses = [
    "https://ledger.example/", "https://www.ledger.example/world/flood_1?page=2",
    "http://news.ledger.example:8080/a%20b", "https://ledger.example?id=7",
    "https://myledger.example/x", "https://mirror.example/copy.ledger.example/x",
    "https://mirror.example/?from=https://ledger.example/x", "https://ledger.example.org/x",
    "https://wire.example/world/floodX1",
  ]

  init() throws {
    files = try TemporaryArchive()
    for index in PropertySearchTests.addresses.indices {
      try files.file(
        "a/\(index).md",
        "---\ntitle: Notice \(index)\ndate: 2026-01-0\(index + 1)\n---\nNotice number \(index).\n")
    }
    try files.importing("a")
    // As they stand here, whatever an import makes of them.
    for (index, url) in PropertySearchTests.addresses.enumerated() {
      try files.execute("UPDATE article SET url = '\(url)' WHERE id = 2026010\(index + 1)000001")
    }
    try files.execute(
      """
      UPDATE article SET language = 'pt-BR' WHERE id = 20260101000001;
      UPDATE article SET language = 'pt' WHERE id = 20260102000001;
      UPDATE article SET language = 'ptx' WHERE id = 20260103000001;
      INSERT INTO alias(id, article_id) VALUES (7, 20260104000001);
      """)
    let values = { (low: Double, high: Double) in
      [("value_low", Fact.Value.number(low)), ("value_high", .number(high))]
    }
    try files.keepFacts([("figure", "0", values(10, 20))], of: 20_260_101_000_001)
    try files.keepFacts(
      [("figure", "1", values(15, 15)), ("figure", "1", values(500, 500))], of: 20_260_102_000_001)
    try files.keepFacts([("person", "2", values(15, 15))], of: 20_260_103_000_001)
    try files.keepFacts([("figure", "3", [])], of: 20_260_104_000_001)
  }

  @Test(arguments: [
    ("url:ledger.example", [4, 3, 2, 1]), ("url:LEDGER.example", [4, 3, 2, 1]),
    ("url:www.ledger.example", [2]), ("url:https://ledger.example", [4, 3, 2, 1]),
    ("url:ledger.example/world", [2]), ("url:ledger.example/", [4, 3, 2, 1]),
    ("url:flood_1", [2]), ("url:a%20b", [3]), ("url:mirror.example", [7, 6]),
    ("url:example.org", [8]), ("url:world", [9, 2]), ("url:myledger.example", [5]),
  ])
  func `addresses are found by their host, by a path there, or by any text`(
    query: String, days: [Int]
  ) throws {
    try expect(query, days)
  }

  @Test(arguments: [
    ("lang:pt", [2, 1]), ("lang:PT-br", [1]), ("lang:ptx", [3]),
    ("NOT lang:pt", [9, 8, 7, 6, 5, 4, 3]),
    ("id:2026-01-04/1", [4]), ("id:undated/7", [4]), ("id:undated/8", []),
    ("id:2026-01-01/1 OR id:undated/7", [4, 1]),
    ("figure:15", [2, 1]), ("figure:20", [1]), ("figure:>20", [2]), ("figure:>=20", [2, 1]),
    ("figure:<10", []), ("figure:<=10", [1]), ("figure:16..499", [1]), ("figure:21..499", []),
    ("has:figure", [4, 2, 1]), ("NOT has:figure", [9, 8, 7, 6, 5, 3]), ("has:person", [3]),
  ])
  func `languages, ids and figures are found`(query: String, days: [Int]) throws {
    try expect(query, days)
    try expect("notice AND (\(query))", days)
  }

  private func expect(
    _ query: String, _ days: [Int], at location: SourceLocation = #_sourceLocation
  ) throws {
    let expected = days.map { "2026-01-0\($0)/1" }
    #expect(try files.ids(query) == expected, sourceLocation: location)
  }
}
