import Articles
import Testing

@testable import Facts

@Suite("Figures of hostile text")
struct FigureHostileTests {
  @Test(
    "Numbers that no Double holds are none",
    arguments: [
      String(repeating: "9", count: 10_000) + " people",
      "1e400 people", "999 trillion trillion people", "9 million million million million dollars",
      "12345678901234567890 people", "0.12345678901234567890 percent",
      "1,2,3,4 people", "1,,000 people", "00012 people", "1.2.3.4 people", "192.168.1.2",
      "99/99/9999", "10:30:45", "31/02/2026", "1/0 of it", "5/0 miles",
    ])
  func numbers(text: String) {
    #expect(figures(text) == "")
  }

  @Test(
    "Repetition takes linear time and does no harm",
    arguments: [
      "one hundred ", "5 million ", "1-", "1 to ", "$", "$5 ", "12 people ", "half a ", "at least ",
      ", 45, ", "twenty and ", "1/2/", "1 234 567 ", "death toll ", "one in ", "TWELVE PEOPLE ",
      "5\u{0}million\u{0}people ", "人口は１２３万人です。", "6'2\" ", "2 or ", "between ", "%", "1,",
      "20 of them, ", "the number of ", "crew of 12 ", "ages 2, 4, ", "cut a rate by 5 to ",
      "voted 5 to 4 ", "5 votes to ", "the bill passed 5-4 ", "5 in favor and ", "voted to pass 5-",
    ])
  func repetition(text: String) {
    let count = FigureKind().facts(
      in: FactText(body: String(repeating: text, count: 3000), published: nil)
    ).count
    #expect(count <= 6000)
  }

  @Test("The place of a figure counts code points")
  func place() throws {
    let body = "“Žluťoučký”: nearly €3bn, he said."
    let fact = try #require(FigureKind().facts(in: FactText(body: body, published: nil)).first)
    let scalars = Array(body.unicodeScalars)[fact.span.start..<fact.span.end]
    #expect(String(String.UnicodeScalarView(scalars)) == fact.text)
    #expect(fact.text == "nearly €3bn")
  }
}
