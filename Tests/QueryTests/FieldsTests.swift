import Articles
import Testing

@testable import Query

/// How fields with their values read, shown by the canonical text of the tree.
@Suite struct FieldsTests {
  @Test(arguments: [
    ("lead:ceasefire", "lead:ceasefire"),
    ("body:prisoner exchange", "body:prisoner AND exchange"),
    (#"body:"prisoner exchange""#, #"body:"prisoner exchange""#),
    ("byline:Smith", "byline:Smith"),
    (#"source:"CBS News""#, #"source:"CBS News""#),
    ("caption:(Brussels OR Paris)", "caption:(Brussels OR Paris)"),
    ("person:Witkoff", "person:Witkoff"),
    ("org:NATO", "org:NATO"),
    (#"place:"Abu Dhabi""#, #"place:"Abu Dhabi""#),
    ("place:(Abu Dha* OR Oslo)", #"place:("Abu Dha"* OR Oslo)"#),
    ("quote:strength", "quote:strength"),
    (#"quote:("through strength" OR peace)"#, #"quote:("through strength" OR peace)"#),
    ("quote:(a NOT b)", "quote:(a NOT b)"),
    ("speaker:Witkoff", "speaker:Witkoff"),
    (#"speaker:("Steve Witkoff" OR Trump)"#, #"speaker:("Steve Witkoff" OR Trump)"#),
    ("NOT speaker:Witkoff", "NOT speaker:Witkoff"),
    ("headline:(a (b OR c) -d)", "headline:(a AND (b OR c) NOT d)"),
  ])
  func `fields of text read as`(query: String, canonical: String) throws {
    try expectReading(of: query, canonical)
  }

  @Test(arguments: [
    ("lang:en", "lang:en"),
    ("lang:pt-BR", "lang:pt-br"),
    ("lang:ENG", "lang:eng"),
    ("url:cbsnews.com", "url:cbsnews.com"),
    ("url:cbsnews.com/world?a=b", "url:cbsnews.com/world?a=b"),
    ("url:https://cbsnews.com/", "url:https://cbsnews.com/"),
    (#"url:"cbsnews.com""#, "url:cbsnews.com"),
    (#"url:"a(b)""#, #"url:"a(b)""#),
    (#"url:"AND""#, #"url:"AND""#),
    (#"url:"two words""#, "url:twowords"),
    ("id:2026-02-05/17", "id:2026-02-05/17"),
    ("id:undated/7", "id:undated/7"),
    ("id:20260205000017", "id:2026-02-05/17"),
    ("has:QUOTE", "has:quote"),
    ("has:mentions", "has:mentions"),
    ("mentions:2021-10", "mentions:2021-10"),
    ("mentions:2021-10-01..2021-10-31", "mentions:2021-10"),
    ("mentions:2021-10..2022", "mentions:2021-10-01..2022-12-31"),
    ("mentions:2022..", "mentions:2022-01-01.."),
    ("mentions:..2021-10-05", "mentions:..2021-10-05"),
    ("mentions:\"2021\" war", "mentions:2021 AND war"),
    ("has:revision", "has:revision"),
    ("NOT has:byline", "NOT has:byline"),
    ("war lang:en", "war AND lang:en"),
    ("war OR lang:en words:>500", "war OR lang:en AND words:>500"),
  ])
  func `properties read as`(query: String, canonical: String) throws {
    try expectReading(of: query, canonical)
  }

  @Test(arguments: ArticlePart.allCases)
  func `an article can be asked for each part that it may have`(part: ArticlePart) throws {
    #expect(try Query("has:\(part.rawValue)") == .property(.has(part)))
    try expectReading(of: "has:\(part.rawValue)", "has:\(part.rawValue)")
  }

  @Test(arguments: [
    ("500", "500"), (">500", ">500"), (">=500", ">=500"), ("<500", "<500"), ("<=500", "<=500"),
    ("300..500", "300..500"), ("300..", ">=300"), ("..500", "<=500"), ("500..500", "500"),
    ("1,000", "1000"), (">1,000,000", ">1000000"), ("2.5", "2.5"), ("0.5..1,000", "0.5..1000"),
    ("0", "0"), ("007", "7"),
  ])
  func `numbers read as`(typed: String, canonical: String) throws {
    try expectReading(of: "words:\(typed)", "words:\(canonical)")
    try expectReading(of: "figure:\(typed)", "figure:\(canonical)")
  }

  @Test(arguments: [
    ("date:today", "date:2026-03-01"),
    ("date:yesterday", "date:2026-02-28"),
    ("date:last-1-day", "date:2026-03-01"),
    ("date:last-30-days", "date:2026-01-31..2026-03-01"),
    ("date:last-2-weeks", "date:2026-02-16..2026-03-01"),
    ("date:last-1-month", "date:2026-02-02..2026-03-01"),
    ("date:last-2-years", "date:2024-03-02..2026-03-01"),
    ("date:2026-01..today", "date:2026-01-01..2026-03-01"),
    ("date:yesterday..", "date:2026-02-28.."),
    ("date:..yesterday", "date:..2026-02-28"),
    ("date:last-2-weeks..yesterday", "date:2026-02-16..2026-02-28"),
    ("date:2026-02-01..2026-02-28", "date:2026-02"),
    ("date:2026-01-01..2026-12-31", "date:2026"),
    ("date:2024-02", "date:2024-02"),
    ("after:today", "date:2026-03-01.."),
    ("after:last-30-days", "date:2026-01-31.."),
    ("before:yesterday", "date:..2026-02-28"),
    ("before:2026", "date:..2026-12-31"),
    ("after:2026-01..2026-02", "date:2026-01-01.."),
  ])
  func `days are told from the day of the question`(query: String, canonical: String) throws {
    let today = try #require(Day(year: 2026, month: 3, day: 1))
    try expectReading(of: query, canonical, QueryContext(today: today))
  }

  @Test func `properties are built as they are typed`() throws {
    let range = try #require(NumberRange(">500"))
    let id = try #require(ArticleID("2026-02-05/17"))
    let built: [(String, Query)] = [
      ("lang:en", .property(.language("en"))),
      ("words:>500 figure:>500", .property(.words(range)) && .property(.figure(range))),
      ("url:cbsnews.com", .property(.url("cbsnews.com"))),
      ("id:2026-02-05/17 OR has:quote", .property(.id(id)) || .property(.has(.quote))),
    ]
    for (typed, query) in built { #expect(try Query(typed) == query) }
  }
}
