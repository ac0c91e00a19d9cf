import Articles
import GRDB
import Testing

@testable import Archive

/// Facts are read back exactly as they were found.
@Suite struct FactColumnsTests {
  private static let body =
    "Zoë Lind-Berg, head of Öl & Gas \"Nord\", said 12 to 14 ships left on Thursday."
  private static let name = TextSpan(start: 0, end: 13)

  private static func fact(_ kind: String, _ parts: [Fact.Part], by finder: String? = nil) -> Fact {
    Fact(kind: kind, text: "Zoë Lind-Berg", span: name, parts: parts, foundBy: finder)
  }

  @Test(arguments: [
    fact(
      "person",
      [
        Fact.Part("name", .text("Zoë Lind-Berg")), Fact.Part("role", .text("head of Öl & Gas")),
        Fact.Part("title", .text("Dr. \"h.c.\"\n\\")),
        Fact.Part(
          "mentions", .spans([name, TextSpan(start: 40, end: 44), TextSpan(start: 50, end: 51)])),
      ]),
    fact(
      "place",
      [
        Fact.Part("name", .text("Lind")), Fact.Part("country", .text("SE")),
        Fact.Part("mentions", .spans([name])),
      ]),
    fact(
      "organisation",
      [
        Fact.Part("name", .text("N")), Fact.Part("acronym", .text("ÖG")),
        Fact.Part("mentions", .spans([TextSpan(start: 7, end: 9)])),
      ], by: "spacy 3.8"),
    fact(
      "date",
      [
        Fact.Part("value", .text("2026-02-05")), Fact.Part("timex", .text("DATE")),
        Fact.Part("date_from", .text("2026-02-05")), Fact.Part("date_to", .text("2026-02-05")),
      ]),
    fact(
      "date",
      [
        Fact.Part("value", .text("2026-02-05TMO")), Fact.Part("timex", .text("TIME")),
        Fact.Part("date_from", .text("2026-02-05")), Fact.Part("date_to", .text("2026-02-05")),
        Fact.Part("mod", .text("APPROX")),
      ]),
    fact("date", [Fact.Part("value", .text("PRESENT_REF")), Fact.Part("timex", .text("DATE"))]),
    fact(
      "date",
      [
        Fact.Part("value", .text("2022")), Fact.Part("timex", .text("DATE")),
        Fact.Part("date_from", .text("2022-01-01")),
      ]),
    fact(
      "date",
      [
        Fact.Part("value", .text("2022")), Fact.Part("timex", .text("DATE")),
        Fact.Part("date_from", .text("2022-01-01")), Fact.Part("date_to", .text("2022-12-31")),
      ]),
    fact(
      "figure",
      [
        Fact.Part("value_low", .number(12)), Fact.Part("value_high", .number(14.5)),
        Fact.Part("bound", .text("between")), Fact.Part("unit", .text("USD")),
        Fact.Part("counted", .text("ships")), Fact.Part("event", .text("left")),
      ]),
    fact(
      "figure",
      [
        Fact.Part("value_low", .number(55_000)), Fact.Part("value_high", .number(55_000)),
        Fact.Part("bound", .text("exact")),
      ]),
    fact(
      "figure",
      [
        Fact.Part("value_high", .number(1e300)), Fact.Part("bound", .text("at_most")),
      ]),
    fact(
      "quote",
      [
        Fact.Part("speaker", .text("Zoë Lind-Berg")), Fact.Part("speaker_role", .text("head")),
        Fact.Part("verb", .text("said")),
      ]),
    fact("quote", []),
    fact(
      "law",
      [
        Fact.Part("name", .text("Act")), Fact.Part("score", .number(0.75)),
        Fact.Part("value_low", .text("no number")),
        Fact.Part("places", .spans([TextSpan(start: 1, end: 2)])),
        Fact.Part("mentions", .spans([name])),
      ], by: "a person"),
    fact("law", []),
  ])
  func `a fact is read as it was written`(fact: Fact) throws {
    let queue = try ArchiveFile.openInMemory()
    let read = try queue.write { database in
      // A fact needs no article where nobody asks for one.
      try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
      try FactStatements(database).insert([fact], of: ArticleID(rawValue: 7))
      let row = try Row.fetchOne(database, sql: "SELECT * FROM fact")
      let read = row.map { FactColumns.fact($0, in: CodePointText(FactColumnsTests.body)) }
      try database.execute(sql: "DELETE FROM fact")
      return read
    }
    #expect(read?.kind == fact.kind)
    #expect(read?.text == fact.text)
    #expect(read?.span == fact.span)
    #expect(read?.foundBy == fact.foundBy)
    #expect(read.map { Set($0.parts) } == Set(fact.parts))
  }
}
