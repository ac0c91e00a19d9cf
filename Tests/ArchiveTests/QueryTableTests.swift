import Archive
import Articles
import Query
import Testing

/// The query language as its table tells it: what each line of it finds, and what it does not.
@Suite struct QueryTableTests {
  private let files: TemporaryArchive

  /// Articles by the last digit of their ids, of which the first five are undated.
  init() throws {
    files = try TemporaryArchive()
    for (number, text) in (QueryTableTests.undated + QueryTableTests.dated).enumerated() {
      try files.file("a/\(number).md", text)
    }
    try files.importing("a")
    // Quotations, figures and names for these tests, in the place of those that the import found.
    try files.execute(
      """
      DELETE FROM fact_list;
      UPDATE article SET people = 'Alexus Grynkewich', places = 'Abu Dhabi', organisations = 'NATO'
      WHERE id = 20260205000001;
      INSERT INTO article_search(article_search) VALUES ('rebuild');
      """)
    try files.keepFacts(
      [
        ("quote", "Peace is achieved through strength,", [("speaker", .text("Alexus Grynkewich"))]),
        ("date", "in 2022", QueryTableTests.days("2022-01-01", "2022-12-31")),
      ], of: 20_260_205_000_001)
    try files.keepFacts(
      [
        ("figure", "325,000", QueryTableTests.values(325_000, 325_000)),
        ("date", "the fall", QueryTableTests.days("2021-09-22", "2021-12-20")),
      ], of: 20_260_204_000_001)
    try files.keepFacts(
      [("figure", "between 40,000 and 60,000", QueryTableTests.values(40_000, 60_000))],
      of: 20_250_115_000_001)
  }

  private static func days(_ first: String, _ last: String) -> [(String, Fact.Value)] {
    [("date_from", .text(first)), ("date_to", .text(last))]
  }

  private static func values(_ low: Double, _ high: Double) -> [(String, Fact.Value)] {
    [("value_low", .number(low)), ("value_high", .number(high))]
  }

  private static func page(
    _ headline: String, _ body: String, date: String? = nil, url: String? = nil,
    lang: String? = nil, source: String? = nil, author: String? = nil
  ) -> String {
    let lines = [
      ("title", headline), ("date", date), ("url", url), ("lang", lang), ("source", source),
      ("author", author),
    ].compactMap { name, value in value.map { "\(name): \"\($0)\"" } }
    return "---\n\(lines.joined(separator: "\n"))\n---\n\(body)\n"
  }

  private static let undated = [
    page(
      "Ferry timetable", "The ferry sails to Abu Dhabi at 10:30. Tickets cost $5bn, or 50% of that."
    ),
    page(
      "Markets", "AT&T and Shell fell. Oil from the U.S. rose; write it in C++, said Al-Dhafra."),
    page(
      "Beaches", "A shell lay near us on the sand. See http://example.org/tide for the tide.",
      lang: "de"),
  ]

  private static let dated = [
    page(
      "Talks resume",
      """
      ABU DHABI - Gen. Grynkewich came to Abu Dhabi on Thursday for talks about a prisoner exchange.

      “Peace is achieved through strength,” he said. Talks went on until night. More talks follow.
      """, date: "2026-02-05", url: "https://www.harborwire.example/world/talks", lang: "en",
      source: "Harbor Wire", author: "Jane Smith"),
    page(
      "Russia and Ukraine swap prisoners",
      """
      Dhabi near Abu Rahman: 325,000 people read that Grynkewich spoke of strength achieved through war.

      They exchanged ninety prisoners on a bridge.
      """, date: "2026-02-04", url: "https://ledger.example/swap", lang: "en-GB",
      source: "Lowland Ledger"),
    page(
      "Live updates", "The exchanges rose and the prison closed. Don't panic, said the US.",
      date: "2025-01-15", source: "Harbor Wire"),
  ]

  private static let (talks, swap, live) = ("2026-02-05/1", "2026-02-04/1", "2025-01-15/1")
  private static let (ferry, oil, beach) = ("undated/1", "undated/2", "undated/3")
  private static let all = [talks, swap, live, beach, oil, ferry]

  /// Expects the articles that a query finds; all others it does not.
  private func expect(
    _ query: String, finds expected: [String], at location: SourceLocation = #_sourceLocation
  ) throws {
    #expect(try files.ids(query) == expected, sourceLocation: location)
    #expect(
      try files.archive().count(try Query(query)) == expected.count, sourceLocation: location)
  }

  @Test(arguments: [
    // No operator in the query: all words are wanted, anywhere.
    ("prisoner exchange", [talks, swap, live]),
    ("Ukraine bridge", [swap]),
    // With an operator, words side by side are a phrase; the swap has "Dhabi near Abu".
    ("Grynkewich AND Abu Dhabi", [talks]),
    ("Grynkewich Abu Dhabi", [talks, swap]),
    // The phrase, in quotes of any kind.
    (#""achieved through strength""#, [talks]),
    ("“achieved through strength”", [talks]),
    ("«achieved through strength»", [talks]),
    // OR, NOT and parentheses; NOT binds tighter than AND, and AND than OR.
    ("ferry OR bridge", [swap, ferry]),
    ("Grynkewich NOT bridge", [talks]),
    ("NOT Grynkewich", [live, beach, oil, ferry]),
    ("-Grynkewich", [live, beach, oil, ferry]),
    ("Grynkewich -bridge", [talks]),
    ("ferry OR Grynkewich AND bridge", [swap, ferry]),
    ("(ferry OR Grynkewich) AND bridge", [swap]),
    ("Grynkewich AND talks NOT bridge OR sand", [talks, beach]),
    // In small letters they are words.
    ("ferry or bridge", []),
    // Words that start so.
    ("prison*", [talks, swap, live]),
    ("Abu Dha* AND talks", [talks]),
    // Within so many words, in either order and in this order; ten where no number is given.
    ("strength NEAR/1 achieved", [talks, swap]),
    ("strength NEAR/0 achieved", [swap]),
    ("Dhabi NEAR/5 Abu", [talks, swap, ferry]),
    ("strength BEFORE/1 achieved", [swap]),
    ("achieved BEFORE/1 strength", [talks]),
    ("(ferry OR bridge) NEAR (Tickets OR prisoners)", [swap, ferry]),
    ("Grynkewich NEAR/9 prisoner exchange", []),
    ("Grynkewich NEAR prisoner exchange", [talks]),
    // In one sentence, in one paragraph.
    ("Grynkewich SENTENCE Thursday", [talks]),
    ("peace SENTENCE night", []),
    ("peace PARAGRAPH night", [talks]),
    ("peace PARAGRAPH Thursday", []),
    ("bridge PARAGRAPH Rahman", []),
    // So many times in the article: once in the headline, and three times in the text.
    ("ATLEAST/4 talks", [talks]),
    ("ATLEAST/5 talks", []),
    ("ATLEAST/2 Abu Dhabi", [talks]),
    // With exactly these capitals.
    ("case:US", [live]),
    ("case:us", [beach]),
    (#"case:"Shell""#, [oil]),
    ("shell", [beach, oil]),
    // In one part of the article.
    ("headline:(Russia OR Ferry)", [swap, ferry]),
    ("headline:Grynkewich", []),
    ("lead:Grynkewich", [talks, swap]),
    ("body:talks", [talks]),
    ("byline:Smith", [talks]),
    ("source:Wire", [talks, live]),
    ("person:Grynkewich", [talks]),
    ("org:NATO", [talks]),
    (#"place:"Abu Dhabi""#, [talks, ferry]),
    ("quote:strength", [talks]),
    ("quote:Thursday", []),
    ("speaker:Grynkewich", [talks]),
    ("speaker:strength", []),
    ("NOT speaker:Grynkewich", [swap, live, beach, oil, ferry]),
    (#"speaker:Grynkewich AND quote:"through strength""#, [talks]),
    // By publication day, ends included.
    ("date:2026-02-05", [talks]),
    ("date:2026-02", [talks, swap]),
    ("date:2026", [talks, swap]),
    ("date:2026-01-15..2026-02-04", [swap]),
    ("after:2026-02-05", [talks]),
    ("before:2026-02-04", [swap, live]),
    ("date:undated", [beach, oil, ferry]),
    // By property.
    ("lang:en", [talks, swap]),
    ("lang:en-GB", [swap]),
    ("words:>25", [talks]),
    ("words:<=13", [live]),
    ("url:harborwire.example", [talks]),
    ("url:harborwire.example/world", [talks]),
    ("id:2026-02-05/1", [talks]),
    ("figure:>=50000", [swap, live]),
    ("figure:>=100000", [swap]),
    ("figure:325000", [swap]),
    ("figure:50000", [live]),
    ("mentions:2021-10", [swap]),
    ("mentions:2021-10-05", [swap]),
    ("mentions:2021-10..2022", [talks, swap]),
    ("mentions:2021-12-21..2021-12-31", []),
    ("mentions:2022..", [talks]),
    ("mentions:..2021", [swap]),
    ("has:mentions", [talks, swap]),
    ("has:quote", [talks]),
    // Everything.
    ("*", all),
    // Fields and operators combine freely.
    ("(source:Ledger OR date:2025) NOT headline:(live updates)", [swap]),
  ])
  func `a line of the table finds`(query: String, expected: [String]) throws {
    try expect(query, finds: expected)
  }

  @Test(arguments: [
    // A word in small letters also finds its inflections.
    ("exchange", [talks, swap, live]),
    ("exchanging", [talks, swap, live]),
    ("prisoners", [talks, swap, live]),
    // Capitalised, quoted, or with case: it is exact.
    ("Exchange", [talks]),
    (#""exchange""#, [talks]),
    ("case:exchange", [talks]),
    ("Prisoners", [swap]),
    // The index holds words as written, without accents and capitals.
    ("EXCHANGED", [swap]),
  ])
  func `a word finds its forms`(query: String, expected: [String]) throws {
    try expect(query, finds: expected)
  }

  @Test(arguments: [
    // Searched as the words that they hold, as a phrase.
    ("Al-Dhafra", [oil]),
    ("don't", [live]),
    ("325,000", [swap]),
    ("U.S.", [oil]),
    ("$5bn", [ferry]),
    ("50%", [ferry]),
    ("AT&T", [oil]),
    ("C++", [oil]),
    ("http://example.org/tide", [beach]),
    ("10:30", [ferry]),
    ("30:10", []),
    ("Dhafra-Al", []),
  ])
  func `punctuation is not syntax`(query: String, expected: [String]) throws {
    try expect(query, finds: expected)
  }

  @Test(arguments: [
    (#"talks ""#, "this quote is not closed"), ("(talks", "this parenthesis is not closed"),
    (
      "talks)", "this parenthesis was not opened; take it away or put it in quotes"
    ),
    (
      "headlin:x",
      #"there is no field "headlin"; did you mean headline:? To search for it as text, put it in quotes"#
    ),
  ])
  func `what is stray is an error`(query: String, message: String) {
    let error = #expect(throws: QueryError.self) { try Query(query) }
    #expect(error?.message == message)
  }
}
