import Articles
import Testing

@testable import Query

/// What a query means besides its own words: any of its words, and queries saved by name.
@Suite struct ContextTests {
  @Test(arguments: [
    ("prisoner exchange", "prisoner OR exchange"),
    ("prisoner", "prisoner"),
    ("prisoner exchange -Gaza", "(prisoner OR exchange) NOT Gaza"),
    ("prisoner exchange date:2026", "(prisoner OR exchange) AND date:2026"),
    (#"prisoner "Abu Dhabi" case:US"#, #"prisoner OR "Abu Dhabi" OR case:US"#),
    ("prisoner headline:exchange talks", "(prisoner OR talks) AND headline:exchange"),
    ("date:2026 lang:en", "date:2026 AND lang:en"),
    ("-a -b", "NOT a NOT b"),
    // An operator says how words belong together.
    ("prisoner AND exchange", "prisoner AND exchange"),
    ("Abu Dhabi NOT talks", #""Abu Dhabi" NOT talks"#),
  ])
  func `any of the words is wanted where the context says so`(
    query: String, canonical: String
  ) throws {
    var context = QueryContext()
    context.wantsAnyWord = true
    let read = try Query(query, context)
    #expect("\(read)" == canonical)
    #expect(try Query(canonical) == read)
  }

  private var context: QueryContext {
    var context = QueryContext()
    context.saved = [
      "talks": "prisoner exchange OR Abu Dhabi", "europe": "place:(Paris OR Brussels)",
      "both": "query:talks AND query:europe", "not it": "NOT war", "words": "war peace",
      "recent": "date:last-30-days",
    ]
    return context
  }

  @Test(arguments: [
    ("query:talks", #""prisoner exchange" OR "Abu Dhabi""#),
    ("query:talks AND Oslo", #"("prisoner exchange" OR "Abu Dhabi") AND Oslo"#),
    ("query:europe", "place:(Paris OR Brussels)"),
    ("query:both", #"("prisoner exchange" OR "Abu Dhabi") AND place:(Paris OR Brussels)"#),
    ("NOT query:talks", #"NOT ("prisoner exchange" OR "Abu Dhabi")"#),
    (#"query:"not it""#, "NOT war"),
    (#"NOT query:"not it""#, "war"),
    ("query:words OR Oslo", "war AND peace OR Oslo"),
  ])
  func `a saved query stands for what it says`(query: String, canonical: String) throws {
    try expectReading(of: query, canonical, context)
  }

  @Test func `a saved query can be close to something where it is a choice of texts`() throws {
    let read = try Query("query:talks NEAR/5 Oslo", context)
    #expect("\(read)" == #"("prisoner exchange" OR "Abu Dhabi") NEAR/5 Oslo"#)
  }

  @Test func `days of a saved query are told from today`() throws {
    var context = context
    context.today = try #require(Day(year: 2026, month: 3, day: 1))
    #expect("\(try Query("query:recent", context))" == "date:2026-01-31..2026-03-01")
  }

  @Test(arguments: [
    ("query:talk", #"no query is saved as "talk"; did you mean query:talks?"#),
    ("query:zzzzzzz", #"no query is saved as "zzzzzzz"; newsarchive searches lists them"#),
    ("query:Talks", #"no query is saved as "Talks"; did you mean query:talks?"#),
    ("query:(talks OR both)", "query: takes one value, as in query:talks"),
    ("query:tal*", "query: takes one value, as in query:talks"),
    ("headline:query:talks", "query: cannot stand inside headline:; put AND between the two"),
    (
      "query:europe NEAR/5 a AND query:both NEAR b",
      """
      NEAR/10 takes words, phrases and groups of OR; put anything else outside, with AND or NOT
      """
    ),
  ])
  func `a saved query that cannot be used is an error`(query: String, message: String) {
    let error = #expect(throws: QueryError.self) { try Query(query, context) }
    #expect(error?.message == message)
  }

  @Test func `a saved query that needs itself is an error, also through others`() {
    var context = QueryContext()
    context.saved = ["a": "war OR query:b", "b": "query:c", "c": "query:a peace", "d": "query:d"]
    let direct = #expect(throws: QueryError.self) { try Query("x query:d", context) }
    #expect(
      direct?.message == """
        the saved query "d" cannot be read: the saved query "d" would never end: it needs d, which \
        needs d
        """)
    #expect(direct?.range == 8..<9)
    let through = #expect(throws: QueryError.self) { try Query("query:a", context) }
    #expect(
      through?.message == """
        the saved query "a" cannot be read: the saved query "b" cannot be read: the saved query "c" \
        cannot be read: the saved query "a" would never end: it needs a, which needs b, which needs \
        c, which needs a
        """)
  }

  @Test func `what is wrong inside a saved query is told with its name`() {
    var context = QueryContext()
    context.saved = ["bad": "headline:(war", "empty": "", "marks": "???"]
    for (name, message) in [
      ("bad", "this parenthesis is not closed"),
      ("empty", "the query is empty; write words, or * for every article"),
      ("marks", "there is no letter or digit to search for"),
    ] {
      let error = #expect(throws: QueryError.self) { try Query("war query:\(name)", context) }
      #expect(error?.message == "the saved query \"\(name)\" cannot be read: \(message)")
      #expect(error?.column == 11)
    }
  }

  @Test func `the limits hold for a query with all that it names`() {
    var context = QueryContext()
    context.saved = ["many": (1...40).map { "w\($0)" }.joined(separator: " ")]
    #expect(throws: Never.self) { try Query("query:many a", context) }
    let error = #expect(throws: QueryError.self) { try Query("query:many query:many", context) }
    #expect(
      error?.message
        == "the saved query \"many\" cannot be read: the query has more than 64 words")
    for number in 0...32 { context.saved["q\(number)"] = "query:q\(number + 1)" }
    context.saved["q33"] = "war"
    #expect(throws: Never.self) { try Query("query:q2", context) }
    let deep = #expect(throws: QueryError.self) { try Query("query:q1", context) }
    #expect(deep?.message.hasSuffix("saved queries stand more than 32 deep here") == true)
  }
}
