import Articles
import Testing

@testable import Facts

@Suite("Where names are mentioned")
struct NameMentionTests {
  @Test(
    "A mention holds no possessive, no title and no article",
    arguments: [
      ("Acme Corp.'s board met Dr. Ann Lee’s lawyer.", ["Ann Lee", "Acme Corp."]),
      ("The U.S.-led talks in Oslo's city hall.", ["U.S.", "Oslo"]),
      ("Gen. Paul Harker met Mr. Ito. Harker's aide left.", ["Paul Harker", "Harker", "Ito"]),
      ("\u{201C}Go,\u{201D} said Élodie Müller of Malmö.", ["Élodie Müller", "Malmö"]),
    ])
  func mentions(text: String, expected: [String]) {
    #expect(Set(NamesOf(text).mentions) == Set(expected))
  }

  @Test("Spans count code points")
  func spans() {
    let text = FactText(body: "🎈🎈 Élodie Müller sang in Malmö.", published: nil, language: "en")
    let spans = FactKinds.facts(in: text).map { $0.span }
    #expect(spans.contains(TextSpan(start: 3, end: 16)))
    #expect(spans.contains(TextSpan(start: 25, end: 30)))
  }
}
