import Articles
import Testing

@testable import Archive

/// The names by which an article is found.
@Suite struct NameColumnsTests {
  private func fact(_ kind: String, _ text: String, _ parts: [(String, String)] = []) -> Fact {
    Fact(
      kind: kind, text: text, span: TextSpan(start: 0, end: 1),
      parts: parts.map { Fact.Part($0, .text($1)) })
  }

  @Test func `each name stands in full, as written, and by its acronym, once`() {
    let names = NameColumns([
      fact("person", "Lind", [("name", "Ada Lind")]), fact("person", "Ada Lind"),
      fact("organisation", "Harbor; Board\nof Sill", [("acronym", "HBS")]),
      fact("place", "U.S.", [("name", "United States")]), fact("date", "Thursday"),
      fact("quote", "“Yes”", [("speaker", "Ada Lind")]),
      fact("quote", "“No”", [("speaker", "The harbor master")]), fact("quote", "“Perhaps”"),
    ])
    #expect(names.people == "Ada Lind; Lind; The harbor master")
    #expect(names.organisations == "Harbor Board of Sill; HBS")
    #expect(names.places == "United States; U.S.")
  }

  @Test func `without names there are none`() {
    #expect(NameColumns([fact("figure", "12")]) == NameColumns())
  }
}
