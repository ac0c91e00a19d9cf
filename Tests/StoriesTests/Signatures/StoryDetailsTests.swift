import Articles
import Facts
import Testing

@testable import Stories

@Suite struct StoryDetailsTests {
  private func details(_ text: String) -> StoryDetails {
    StoryDetails(FactKinds.facts(in: FactText(body: text, published: nil, language: "en")))
  }

  @Test(arguments: [
    "Seven cranes stood still. | 7 cranes stood still.",
    "Pay rises by 9 percent. | Pay goes up by nine per cent.",
    "It cost 1,200 euros. | It cost 1200 euros.",
    "The strike lasted 23 days. | For 23 days nobody worked.",
    "It carried 312 people. | All 312 passengers were saved.",
  ])
  func `one figure is one, however it is written`(row: String) {
    let parts = row.split(separator: "|").map { details(String($0)).figures }
    #expect(parts[0].count == 1 && parts[0] == parts[1])
  }

  @Test(arguments: [
    "Seven cranes stood still. | Seven ships stood still.",
    "Seven cranes stood still. | Eight cranes stood still.",
    "Pay rises by 9 percent. | It took 9 dollars.", "It had 312 people. | It had 321 people.",
  ])
  func `other figures are others`(row: String) {
    let parts = row.split(separator: "|").map { details(String($0)).figures }
    #expect(Set(parts[0]).isDisjoint(with: parts[1]))
  }

  @Test func `a quotation is known by its words side by side`() {
    let one = details(
      "\u{201C}The cranes are coming, but they are coming slowly,\u{201D} Ito said.")
    let other = details("Ito said that \u{201C}cranes are coming\u{201D} some day.")
    let third = details("\u{201C}Nobody knew what the harbour office wanted,\u{201D} Ito said.")
    #expect(!one.quoted.isEmpty && !Set(one.quoted).isDisjoint(with: other.quoted))
    #expect(Set(one.quoted).isDisjoint(with: third.quoted))
  }

  @Test func `of very many details, the same are kept in every text`() {
    let text = (2..<400).map { "It sold \($0 * 7) crates." }.joined(separator: " ")
    let (one, other) = (details(text), details("It sold 9 hats. " + text))
    #expect(one.figures.count == 24 && one.figures == Set(one.figures).sorted())
    #expect(Set(one.figures).intersection(other.figures).count >= 23)
  }

  @Test func `a quotation of a million words is read at its beginning`() {
    let text = (0..<1_000_000).map { "w\($0)" }.joined(separator: " ")
    let fact = Fact(kind: "quote", text: text, span: TextSpan(start: 0, end: 9), parts: [])
    #expect(StoryDetails([fact]).quoted.count == 32)
  }
}
