import Articles
import Testing

@testable import Facts

@Suite("Words, numbers and marks of a text")
struct TokenReaderTests {
  @Test(
    "A text is taken apart",
    arguments: [
      ("Gen. Grynkewich's two-day talks.", "Gen. Grynkewich 's two - day talks ."),
      ("U.S. and U.A.E. officials, at 10:30 p.m.", "U.S. and U.A.E. officials , at 10:30 p.m."),
      ("$1.2 trillion, 325K and 5%", "$ 1.2 trillion , 325 K and 5 %"),
      ("O’Brien don't d'Ivoire", "O’Brien don't d' Ivoire"),
      ("the 1990s, '90s and 20th", "the 1990 s , ' 90 s and 20 th"),
      ("“Yes,” she said—“no…”", "“ Yes , ” she said — “ no … ”"),
      ("Alexus G. Grynkewich", "Alexus G. Grynkewich"),
      ("He left the U.S. The talks", "He left the U.S. The talks"),
      ("Kyiv.Then www.example.org!", "Kyiv . Then www.example.org !"),
    ])
  func tokens(text: String, expected: String) {
    let text = FactText(body: text, published: nil)
    #expect(text.tokens.indices.map { text.text($0) }.joined(separator: " ") == expected)
  }
}
