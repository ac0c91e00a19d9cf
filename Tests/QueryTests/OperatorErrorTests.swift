import Testing

@testable import Query

/// What a person is told of operators that cannot stand where they stand, to the letter.
@Suite struct OperatorErrorTests {
  private static let asWord = "; to search for the word, write it in small letters"

  @Test(arguments: [
    ("a NEAR NOT b", "NOT", "NOT and - cannot stand beside NEAR; write A NOT (B NEAR/5 C)"),
    ("a BEFORE/3 -b", "-", "NOT and - cannot stand beside BEFORE/3; write A NOT (B NEAR/5 C)"),
    ("headline:-b", "-", "NOT and - stand before the field, as in -headline:(Russia OR Ukraine)"),
    ("words:-5", "-5", "\"-5\" is no number or range of numbers"),
  ])
  func `what is excluded stands outside`(query: String, place: String, message: String) throws {
    let error = #expect(throws: QueryError.self) { try Query(query) }
    let thrown = try #require(error)
    let bytes = Array(query.utf8)
    #expect(String(decoding: bytes[thrown.range], as: UTF8.self) == place)
    #expect(thrown.message.hasPrefix(message))
  }

  @Test(arguments: [
    ("a NEAR/256 b", "NEAR/256", "NEAR takes a number from 0 to 255, as in NEAR/5"),
    ("a NEAR/x b", "NEAR/x", "NEAR takes a number from 0 to 255, as in NEAR/5"),
    ("a NEAR/ b", "NEAR/", "NEAR takes a number from 0 to 255, as in NEAR/5"),
    ("a NEAR/-1 b", "NEAR/-1", "NEAR takes a number from 0 to 255, as in NEAR/5"),
    ("a NEAR/5/6 b", "NEAR/5/6", "NEAR takes a number from 0 to 255, as in NEAR/5"),
    (
      "a NEAR/99999999999999999999 b", "NEAR/99999999999999999999",
      "NEAR takes a number from 0 to 255, as in NEAR/5"
    ),
    ("a BEFORE/256 b", "BEFORE/256", "BEFORE takes a number from 0 to 255, as in BEFORE/5"),
    ("a BEFORE/two b", "BEFORE/two", "BEFORE takes a number from 0 to 255, as in BEFORE/5"),
    ("ATLEAST war", "ATLEAST", "ATLEAST needs a number, as in ATLEAST/3 war"),
    ("ATLEAST/0 war", "ATLEAST/0", "ATLEAST takes a number from 1 to 9999, as in ATLEAST/3 war"),
    (
      "ATLEAST/10000 war", "ATLEAST/10000",
      "ATLEAST takes a number from 1 to 9999, as in ATLEAST/3 war"
    ),
    (
      "ATLEAST/three war", "ATLEAST/three",
      "ATLEAST takes a number from 1 to 9999, as in ATLEAST/3 war"
    ),
    ("ATLEAST/ war", "ATLEAST/", "ATLEAST takes a number from 1 to 9999, as in ATLEAST/3 war"),
    ("a SENTENCE/2 b", "SENTENCE/2", "SENTENCE takes no number"),
    ("a PARAGRAPH/2 b", "PARAGRAPH/2", "PARAGRAPH takes no number"),
    ("a NEAR", "NEAR", "NEAR needs something after it"),
    ("a NEAR/5 OR b", "NEAR/5", "NEAR/5 needs something after it"),
    ("NEAR b", "NEAR", "NEAR needs something before it"),
    ("(BEFORE/2 b)", "BEFORE/2", "BEFORE/2 needs something before it"),
    ("a AND SENTENCE b", "AND", "AND needs something after it"),
    ("a SENTENCE", "SENTENCE", "SENTENCE needs something after it"),
    ("a PARAGRAPH)", "PARAGRAPH", "PARAGRAPH needs something after it"),
    ("ATLEAST/3", "ATLEAST/3", "ATLEAST/3 needs something after it"),
    ("a AND NOT", "NOT", "NOT needs something after it"),
    ("a AND OR b", "AND", "AND needs something after it"),
    ("AND", "AND", "AND needs something before it"),
  ])
  func `an operator that lacks something is an error`(
    query: String, place: String, message: String
  ) throws {
    try expectError(of: query, at: place, message + OperatorErrorTests.asWord)
  }

  @Test(arguments: [
    ("(a AND b) NEAR/5 c", "a AND b", "NEAR/5"),
    ("c NEAR/5 (a AND b)", "a AND b", "NEAR/5"),
    ("(a b c NOT d) NEAR e", "a b c NOT d", "NEAR/10"),
    ("c BEFORE/3 (NOT b)", "b", "BEFORE/3"),
    ("c SENTENCE date:2026", "date:2026", "SENTENCE"),
    ("lang:en PARAGRAPH c", "lang:en", "PARAGRAPH"),
    ("* NEAR c", "*", "NEAR/10"),
    ("c NEAR quote:a", "quote:a", "NEAR/10"),
    ("headline:(a AND b) NEAR c", "headline:(a AND b", "NEAR/10"),
    ("c NEAR (a OR headline:b)", "a OR headline:b", "NEAR/10"),
    ("c NEAR ATLEAST/2 b", "ATLEAST/2 b", "NEAR/10"),
    ("ATLEAST/3 (a AND b)", "a AND b", "ATLEAST/3"),
    ("ATLEAST/3 (a NOT b)", "a NOT b", "ATLEAST/3"),
    ("ATLEAST/3 ATLEAST/2 b", "ATLEAST/2 b", "ATLEAST/3"),
    ("ATLEAST/3 date:2026", "date:2026", "ATLEAST/3"),
    ("ATLEAST/1 (a AND b)", "a AND b", "ATLEAST/1"),
    ("ATLEAST/3 quote:a", "quote:a", "ATLEAST/3"),
  ])
  func `closeness is of words, phrases and choices of them`(
    query: String, place: String, name: String
  ) throws {
    try expectError(
      of: query, at: place,
      "\(name) takes words, phrases and groups of OR; put anything else outside, with AND or NOT")
  }

  @Test(arguments: [
    ("headline:a NEAR/5 body:b", "NEAR/5", "headline: and body:"),
    ("lead:a SENTENCE body:b", "SENTENCE", "lead: and body:"),
    ("person:a NEAR b BEFORE place:c", "BEFORE", "person: and place:"),
  ])
  func `nothing in one part is near anything in another`(
    query: String, place: String, fields: String
  ) throws {
    try expectError(
      of: query, at: place,
      "\(fields) are two parts of an article; nothing in one is near anything in the other")
  }

  @Test(arguments: [
    "near", "before/5", "Near/5", "NEARLY", "SENTENCES", "AND/OR", "NOT/5", "atleast/3",
  ])
  func `what only looks like an operator is a word`(word: String) throws {
    #expect(try Query(word) == .word(word))
  }
}

/// Expects one message, at one place of a query.
func expectError(
  of query: String, at place: String, _ message: String, _ context: QueryContext = QueryContext(),
  location: SourceLocation = #_sourceLocation
) throws {
  let error = #expect(throws: QueryError.self, sourceLocation: location) {
    try Query(query, context)
  }
  let thrown = try #require(error, sourceLocation: location)
  #expect(thrown.message == message, sourceLocation: location)
  let marked = String(decoding: Array(query.utf8)[thrown.range], as: UTF8.self)
  #expect(marked == place, sourceLocation: location)
}
