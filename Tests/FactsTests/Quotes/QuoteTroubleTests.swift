import Articles
import Testing

@testable import Facts

@Suite("Quotations in texts that no paper prints")
struct QuoteTroubleTests {
  @Test(
    "Marks without end cost nothing and say nothing",
    arguments: [
      String(repeating: "\"", count: 100_000), String(repeating: "\" ", count: 100_000),
      String(repeating: "'", count: 100_000), String(repeating: " 'a", count: 100_000),
      String(repeating: "„", count: 100_000), String(repeating: "`", count: 100_000),
      "He said “" + String(repeating: "word ", count: 100_000),
      String(repeating: "“word word word\n\n", count: 10_000) + "End",
      String(repeating: "“a ", count: 100_000), String(repeating: "said ", count: 100_000),
      String(repeating: "'as' ", count: 100_000), String(repeating: "«»‚‘‹›", count: 30_000),
      "", "\"", "“”", "'s", "said “", "“ said", ": “", "“,” he said",
    ])
  func nothing(text: String) {
    let found = QuoteKind().facts(in: FactText(body: text, published: nil))
    #expect(found.filter { $0.parts.contains { $0.name == "speaker" } }.isEmpty)
  }

  @Test("Marks within marks belong to the outermost pair")
  func nested() {
    let depth = 20_000
    let body =
      "“We " + String(repeating: "“go ", count: depth) + String(repeating: "on” ", count: depth)
      + "now,” Tom Brown said."
    let found = QuoteKind().facts(in: FactText(body: body, published: nil))
    #expect(found.count == 1)
    #expect(found.first?.text.hasSuffix("now") == true)
  }

  @Test("Each of many quotations keeps its speaker")
  func many() {
    let body = String(repeating: "“We will go home,” Tom Brown said. ", count: 5_000)
    let found = QuoteKind().facts(in: FactText(body: body, published: nil))
    #expect(found.count == 5_000)
    #expect(found.allSatisfy { $0.parts.contains(Fact.Part("speaker", .text("Tom Brown"))) })
  }

  @Test(
    "A fact's text stands where its span says",
    arguments: [
      "“Grüße, 𝄞 und Äpfel”, sagte Anna Brown. 'It's 🎉 time,' said Tom Brown.",
      "« Élan ! », a déclaré Jean Dupont. „Żółć i gęś”, powiedział Marek Nowicki.",
    ])
  func spans(body: String) {
    let scalars = Array(body.unicodeScalars)
    let found = QuoteKind().facts(in: FactText(body: body, published: nil))
    #expect(found.count == 2)
    for fact in found {
      let stands = String(String.UnicodeScalarView(scalars[fact.span.start..<fact.span.end]))
      #expect(stands == fact.text)
    }
  }

  @Test("Every small word that the finder looks for is in the lexicon")
  func wordsAreKnown() {
    let words = QuoteWords.lists.flatMap { $0.1.split(whereSeparator: \.isWhitespace) }
    let unknown = words.filter { Lexicon.standard.word(String($0)) == .none }
    #expect(unknown == [])
  }
}
