import Testing

@testable import Query

/// How closeness, counts and capitals read, shown by the canonical text of the tree.
@Suite struct ClosenessTests {
  @Test(arguments: [
    // Ten words where no number is given.
    ("a NEAR b", "a NEAR/10 b"),
    ("a NEAR/5 b", "a NEAR/5 b"),
    ("a NEAR/0 b", "a NEAR/0 b"),
    ("a NEAR/255 b", "a NEAR/255 b"),
    ("a NEAR/005 b", "a NEAR/5 b"),
    ("a BEFORE b", "a BEFORE/10 b"),
    ("a BEFORE/5 b", "a BEFORE/5 b"),
    ("a SENTENCE b", "a SENTENCE b"),
    ("a PARAGRAPH b", "a PARAGRAPH b"),
    // Words side by side are phrases on either side.
    ("Abu Dhabi NEAR/5 prisoner exchange", #""Abu Dhabi" NEAR/5 "prisoner exchange""#),
    (#""Abu Dhabi" SENTENCE talks"#, #""Abu Dhabi" SENTENCE talks"#),
    ("prison* NEAR/5 Abu Dha*", #"prison* NEAR/5 "Abu Dha"*"#),
    // Chains go from left to right; parentheses say otherwise.
    ("a NEAR/5 b BEFORE/3 c", "a NEAR/5 b BEFORE/3 c"),
    ("(a NEAR/5 b) BEFORE/3 c", "a NEAR/5 b BEFORE/3 c"),
    ("a NEAR/5 (b BEFORE/3 c)", "a NEAR/5 (b BEFORE/3 c)"),
    ("a SENTENCE b PARAGRAPH c NEAR d", "a SENTENCE b PARAGRAPH c NEAR/10 d"),
    ("(a SENTENCE b) NEAR (c SENTENCE d)", "a SENTENCE b NEAR/10 (c SENTENCE d)"),
    // Groups on either side.
    ("(a OR b) NEAR/5 c", "(a OR b) NEAR/5 c"),
    ("a NEAR/5 (b OR c)", "a NEAR/5 (b OR c)"),
    ("(a OR b c) BEFORE/2 (d OR e f)", #"(a OR "b c") BEFORE/2 (d OR "e f")"#),
    ("(a NEAR/2 b OR c) SENTENCE d", "(a NEAR/2 b OR c) SENTENCE d"),
    // It binds tighter than NOT, AND and OR.
    ("a NEAR/5 b AND c", "a NEAR/5 b AND c"),
    ("a OR b NEAR/5 c", "a OR b NEAR/5 c"),
    ("a NOT b NEAR/5 c", "a NOT (b NEAR/5 c)"),
    ("NOT a NEAR/5 b", "NOT (a NEAR/5 b)"),
    ("-a NEAR/5 b", "NOT (a NEAR/5 b)"),
    // Within one part of the article.
    ("headline:(a NEAR/5 b)", "headline:(a NEAR/5 b)"),
    ("headline:a NEAR/5 b", "headline:(a NEAR/5 b)"),
    ("a NEAR/5 headline:b", "headline:(a NEAR/5 b)"),
    ("headline:a NEAR b", "headline:(a NEAR/10 b)"),
    ("headline:a NEAR headline:b", "headline:(a NEAR/10 b)"),
    ("headline:(a OR b) NEAR/5 c", "headline:((a OR b) NEAR/5 c)"),
    ("lead:a SENTENCE b NEAR/3 c", "lead:(a SENTENCE b NEAR/3 c)"),
    ("headline:a NEAR/5 b AND body:c", "headline:(a NEAR/5 b) AND body:c"),
    ("quote:(a NEAR/5 b)", "quote:(a NEAR/5 b)"),
    ("quote:(a SENTENCE b)", "quote:(a SENTENCE b)"),
  ])
  func `closeness reads as`(query: String, canonical: String) throws {
    try expectReading(of: query, canonical)
  }

  @Test(arguments: [
    ("ATLEAST/3 war", "ATLEAST/3 war"),
    ("ATLEAST/3 Abu Dhabi", #"ATLEAST/3 "Abu Dhabi""#),
    (#"ATLEAST/3 "Abu Dhabi""#, #"ATLEAST/3 "Abu Dhabi""#),
    ("ATLEAST/3 prison*", "ATLEAST/3 prison*"),
    ("ATLEAST/3 (war OR peace)", "ATLEAST/3 (war OR peace)"),
    ("ATLEAST/3 (war NEAR/5 peace)", "ATLEAST/3 (war NEAR/5 peace)"),
    ("ATLEAST/9999 war", "ATLEAST/9999 war"),
    // Once is what a word means.
    ("ATLEAST/1 war", "war"),
    ("ATLEAST/1 (war OR peace)", "war OR peace"),
    ("ATLEAST/1 headline:war", "headline:war"),
    // It takes the one thing that follows.
    ("ATLEAST/3 war OR peace", "ATLEAST/3 war OR peace"),
    ("ATLEAST/3 war AND peace", "ATLEAST/3 war AND peace"),
    ("talks NOT ATLEAST/3 war", "talks NOT (ATLEAST/3 war)"),
    ("NOT ATLEAST/2 war", "NOT (ATLEAST/2 war)"),
    ("headline:(ATLEAST/2 war)", "headline:(ATLEAST/2 war)"),
    ("ATLEAST/2 headline:war", "headline:(ATLEAST/2 war)"),
    ("ATLEAST/2 case:US", "ATLEAST/2 case:US"),
    ("case:(ATLEAST/2 US)", "case:(ATLEAST/2 US)"),
  ])
  func `counts read as`(query: String, canonical: String) throws {
    try expectReading(of: query, canonical)
  }

  @Test(arguments: [
    ("case:US", "case:US"),
    (#"case:"Shell""#, #"case:"Shell""#),
    ("case:(US OR UK)", "case:(US OR UK)"),
    ("case:(US AND UK)", "case:(US AND UK)"),
    ("case:(US NOT UK)", "case:(US NOT UK)"),
    ("case:Sta*", "case:Sta*"),
    ("case:(US NEAR/5 UK)", "case:(US NEAR/5 UK)"),
    ("case:US NEAR/5 UK", "case:US NEAR/5 UK"),
    ("case:US NEAR/5 case:UK", "case:US NEAR/5 case:UK"),
    ("headline:case:US", "headline:case:US"),
    ("headline:(case:US OR talks)", "headline:(case:US OR talks)"),
    ("quote:case:US", "quote:case:US"),
    ("NOT case:US", "NOT case:US"),
  ])
  func `capitals read as`(query: String, canonical: String) throws {
    try expectReading(of: query, canonical)
  }

  @Test func `closeness, counts and capitals are built as they are typed`() throws {
    let built: [(String, Query?)] = [
      ("talks NEAR/5 Abu Dhabi", .close(.near(5), .word("talks"), .phrase("Abu Dhabi"))),
      ("talks NEAR x", .close(.near(10), .word("talks"), .word("x"))),
      ("talks BEFORE/5 x", .close(.before(5), .word("talks"), .word("x"))),
      ("(a OR b) SENTENCE c", .close(.sentence, .word("a") || .word("b"), .word("c"))),
      ("a PARAGRAPH pris*", .close(.paragraph, .word("a"), .prefix("pris"))),
      ("ATLEAST/3 war", .atLeast(3, .word("war"))),
      ("ATLEAST/1 war", .atLeast(1, .word("war"))),
      ("case:(US OR UK)", .capitals(.word("US") || .word("UK"))),
      ("headline:case:US", .within(.headline, .capitals(.word("US")))),
      (
        "lead:(a NEAR/5 b)",
        Query.close(.near(5), .word("a"), .word("b")).map { .within(.lead, $0) }
      ),
    ]
    for (typed, query) in built { #expect(try Query(typed) == query, "\(typed)") }
    #expect(Query.close(.sentence, .word("a") && .word("b"), .word("c")) == nil)
    #expect(Query.close(.sentence, .word("a"), !.word("c")) == nil)
    #expect(Query.close(.near(1), .within(.headline, .word("a")), .word("c")) == nil)
    #expect(Query.atLeast(0, .word("a")) == nil)
    #expect(Query.atLeast(2, .undated) == nil)
    #expect(Query.capitals(.undated) == .undated)
    #expect(Query.within(.headline, .undated) == .undated)
  }
}

/// Expects that a query prints so, and that what is printed reads back as the same query.
func expectReading(
  of query: String, _ canonical: String, _ context: QueryContext = QueryContext(),
  at location: SourceLocation = #_sourceLocation
) throws {
  let read = try Query(query, context)
  #expect("\(read)" == canonical, sourceLocation: location)
  #expect(
    try Query(canonical, context) == read, "the canonical text reads back as the same query",
    sourceLocation: location)
}
