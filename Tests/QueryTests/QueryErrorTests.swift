import Testing

@testable import Query

/// What a person is told of a query that cannot be read, to the letter.
@Suite struct QueryErrorTests {
  @Test(arguments: [
    (
      "headlin:Russia",
      """
      headlin:Russia
      ^^^^^^^
      there is no field "headlin"; did you mean headline:? To search for it as text, put it in quotes
      """
    ),
    (
      #"Abu "Dhabi"#,
      """
      Abu "Dhabi
          ^
      this quote is not closed
      """
    ),
    (
      "(Russia OR Ukraine",
      """
      (Russia OR Ukraine
      ^
      this parenthesis is not closed
      """
    ),
    (
      "Russia)",
      """
      Russia)
            ^
      this parenthesis was not opened; take it away or put it in quotes
      """
    ),
    (
      "a AND () b",
      """
      a AND () b
            ^
      there is nothing between these parentheses
      """
    ),
    (
      "Russia AND",
      """
      Russia AND
             ^^^
      AND needs something after it; to search for the word, write it in small letters
      """
    ),
    (
      "OR Russia",
      """
      OR Russia
      ^^
      OR needs something before it; to search for the word, write it in small letters
      """
    ),
    (
      "pri*son",
      """
      pri*son
      ^^^^^^^
      a * can only stand at the end of a word, as in prison*
      """
    ),
    (
      "p*",
      """
      p*
      ^^
      a * needs at least 2 letters right before it, as in pr*
      """
    ),
    (
      "prison* camp AND war",
      """
      prison* camp AND war
      ^^^^^^^
      words side by side are a phrase here, and a * can only end one; put AND between them
      """
    ),
    (
      "date:2026-02-30",
      """
      date:2026-02-30
           ^^^^^^^^^^
      "2026-02-30" is no day, month or year; write 2026-02-05, 2026-02, 2026, 2026-01..2026-02, today, \
      yesterday or last-30-days
      """
    ),
    (
      "date:2026..2025",
      """
      date:2026..2025
           ^^^^^^^^^^
      these days are the wrong way round; write 2025..2026
      """
    ),
    (
      "date:(2025 OR 2026)",
      """
      date:(2025 OR 2026)
            ^^^^^^^^^^^^
      date: takes one value, as in date:2026-01-15..2026-02-10
      """
    ),
    (
      "headline:(a AND source:CBS)",
      """
      headline:(a AND source:CBS)
                      ^^^^^^^
      source: cannot stand inside headline:; put AND between the two
      """
    ),
    (
      "headline:",
      """
      headline:
      ^^^^^^^^^
      headline: needs something after it, as in headline:(Russia OR Ukraine)
      """
    ),
    (
      "???",
      """
      ???
      ^^^
      there is no letter or digit to search for
      """
    ),
    (
      "",
      """

      ^
      the query is empty; write words, or * for every article
      """
    ),
  ])
  func `an error shows the place and what to write`(query: String, message: String) {
    let error = #expect(throws: QueryError.self) { try Query(query) }
    #expect(error?.description == message)
  }

  @Test(arguments: [
    (String(repeating: "a", count: 4097), "the query is 4097 bytes long; at most 4096 are read"),
    (
      (1...65).map { "w\($0)" }.joined(separator: " "), "the query has more than 64 words"
    ),
    (
      String(repeating: "(", count: 33) + "a" + String(repeating: ")", count: 33),
      "parentheses, fields and NOTs stand more than 32 deep here"
    ),
    (
      (1...9).map { "word\($0)*" }.joined(separator: " "),
      "the query has more than 8 words with *"
    ),
  ])
  func `a limit is an error that names it`(query: String, message: String) {
    let error = #expect(throws: QueryError.self) { try Query(query) }
    #expect(error?.message == message)
  }

  @Test func `columns count characters, not bytes`() {
    let error = #expect(throws: QueryError.self) { try Query("Zürich „Genève") }
    #expect(error?.column == 8)
  }
}
