import Testing

@testable import Query

/// What queries mean, shown by the canonical text of the tree that they are read as.
@Suite struct ParserTests {
  @Test(arguments: [
    // Without an operator all words are wanted.
    ("prisoner exchange", "prisoner AND exchange"),
    ("Grynkewich", "Grynkewich"),
    // With one, words side by side are a phrase.
    ("Grynkewich AND Abu Dhabi", #"Grynkewich AND "Abu Dhabi""#),
    ("Abu Dhabi OR prisoner exchange", #""Abu Dhabi" OR "prisoner exchange""#),
    ("talks NOT live updates", #"talks NOT "live updates""#),
    // A minus excludes and makes no phrases.
    ("prisoner exchange -Gaza", "prisoner AND exchange NOT Gaza"),
    ("-Gaza", "NOT Gaza"),
    // Binding: NOT, then AND, then OR.
    ("a OR b AND c", "a OR b AND c"),
    ("(a OR b) AND c", "(a OR b) AND c"),
    ("a AND b NOT c OR d", "a AND b NOT c OR d"),
    ("NOT a AND b", "NOT a AND b"),
    ("NOT (a OR b)", "NOT (a OR b)"),
    ("NOT NOT a", "a"),
    ("a AND (b AND c)", "a AND b AND c"),
    ("((a))", "a"),
    // Quotes of every kind.
    (#""achieved through strength""#, #""achieved through strength""#),
    ("“through strength”", #""through strength""#),
    ("„durch Stärke“", #""durch Stärke""#),
    ("«par la force»", #""par la force""#),
    (#""strength""#, #""strength""#),
    (#"a "b c" AND d"#, #"a AND "b c" AND d"#),
    // Prefixes.
    ("prison*", "prison*"),
    ("Abu Dha* AND talks", #""Abu Dha"* AND talks"#),
    (#""Abu Dha*""#, #""Abu Dha"*"#),
    // Punctuation is not syntax.
    ("Al-Dhafra", #""Al-Dhafra""#),
    ("don't", #""don't""#),
    ("325,000", #""325,000""#),
    ("U.S.", #""U.S.""#),
    ("$5bn", "5bn"),
    ("50%", "50"),
    ("AT&T", #""AT&T""#),
    ("C++", "C"),
    ("Russia & Ukraine", "Russia AND Ukraine"),
    ("Russia & Ukraine AND talks", #""Russia & Ukraine" AND talks"#),
    ("10:30", #""10:30""#),
    ("http://example.org/a?b=c", #""http://example.org/a?b=c""#),
    // Small operators are words.
    ("war and peace", "war AND and AND peace"),
    // Fields.
    ("headline:Russia", "headline:Russia"),
    ("Headline:Russia", "headline:Russia"),
    ("headline: Russia", "headline:Russia"),
    ("headline:(Russia OR Ukraine)", "headline:(Russia OR Ukraine)"),
    ("source:CBS prisoner exchange", "source:CBS AND prisoner AND exchange"),
    (
      "(source:CBS OR date:2025) NOT headline:(live updates)",
      #"(source:CBS OR date:2025) NOT headline:"live updates""#
    ),
    ("headline:(live updates)", "headline:(live AND updates)"),
    ("headline:(NOT Russia)", "headline:(NOT Russia)"),
    // Days.
    ("date:2026-02-05", "date:2026-02-05"),
    ("date:2026-02", "date:2026-02"),
    ("date:2026", "date:2026"),
    ("date:2026-01-15..2026-02-10", "date:2026-01-15..2026-02-10"),
    ("date:2026-01..2026-02", "date:2026-01-01..2026-02-28"),
    ("date:2026-02-01..", "date:2026-02-01.."),
    ("date:..2026-02-01", "date:..2026-02-01"),
    ("after:2026-02", "date:2026-02-01.."),
    ("before:2026-02", "date:..2026-02-28"),
    ("date:undated", "date:undated"),
    // Everything.
    ("*", "*"),
    ("* NOT date:2026", "* NOT date:2026"),
  ])
  func `a query reads as`(query: String, canonical: String) throws {
    let read = try Query(query)
    #expect("\(read)" == canonical)
    #expect(try Query(canonical) == read, "the canonical text reads back as the same query")
  }

  @Test func `the language and the builders make the same tree`() throws {
    let days = try #require(DayRange("2026-02"))
    let built: [(String, Query)] = [
      ("Grynkewich AND Abu Dhabi", .word("Grynkewich") && .phrase("Abu Dhabi")),
      ("a OR NOT b", .word("a") || !.word("b")),
      (
        "headline:(a OR b) AND date:2026-02",
        .within(.headline, .word("a") || .word("b")) && .published(days)
      ),
      ("pris* NOT date:undated", .prefix("pris") && !.undated),
    ]
    for (typed, query) in built { #expect(try Query(typed) == query) }
    #expect(try Query("*") == .everything)
    #expect(Query.word("Al-Dhafra") == .phrase("Al-Dhafra"))
    #expect("\(Query.word("AND"))" == #""AND""#)
    #expect("\(Query.phrase(#"say "no" * now"#))" == #""say no now""#)
  }
}
