import Testing

@testable import Facts

@Suite("Quotation marks")
struct QuoteMarksTests {
  @Test(
    "What stands between the marks",
    arguments: [
      (
        "\"We will win this game,\" Tom Brown said.",
        "We will win this game | Tom Brown | - | said"
      ),
      ("'We will win this game,' Tom Brown said.", "We will win this game | Tom Brown | - | said"),
      ("‘We will win this game,’ Tom Brown said.", "We will win this game | Tom Brown | - | said"),
      (
        "‘It’s the workers’ right to strike,’ Tom Brown said.",
        "It’s the workers’ right to strike | Tom Brown | - | said"
      ),
      (
        "'It's the workers' right to strike,' Tom Brown said.",
        "It's the workers' right to strike | Tom Brown | - | said"
      ),
      (
        "‘The players’ wives don’t like it,’ Tom Brown said. ‘They’re upset.’",
        "The players’ wives don’t like it | Tom Brown | - | said ++ They’re upset. | Tom Brown"
      ),
      (
        "'I can't go,' Tom Brown said. 'The dogs' food is out.'",
        "I can't go | Tom Brown | - | said ++ The dogs' food is out. | Tom Brown"
      ),
      (
        "``We will win this game,'' Tom Brown said.",
        "We will win this game | Tom Brown | - | said"
      ),
      ("“We will win this game,\" Tom Brown said.", "We will win this game | Tom Brown | - | said"),
      ("\"We will win this game,” Tom Brown said.", "We will win this game | Tom Brown | - | said"),
      (
        "“He told me ‘go home’ and I went,” Tom Brown said.",
        "He told me ‘go home’ and I went | Tom Brown | - | said"
      ),
      (
        "\"He told me 'go home' and I went,\" Tom Brown said.",
        "He told me 'go home' and I went | Tom Brown | - | said"
      ),
      (
        "'He told me \"go home\" and I went,' Tom Brown said.",
        "He told me \"go home\" and I went | Tom Brown | - | said"
      ),
      (
        "\"I saw \"Hamlet\" yesterday and liked it,\" Tom Brown said.",
        "I saw \"Hamlet\" yesterday and liked it | Tom Brown | - | said"
      ),
      (
        "“I said “no” and he left,” Tom Brown said.",
        "I said “no” and he left | Tom Brown | - | said"
      ),
      (
        "(\"We will win this game,\" Tom Brown said.)",
        "We will win this game | Tom Brown | - | said"
      ),
      (
        "Tom Brown said:\"We will win this game.\"",
        "We will win this game. | Tom Brown | - | said"
      ),
      ("Tom Brown said—“We will win this game.”", "We will win this game. | Tom Brown | - | said"),
      (
        "\"I like it, he said. \"We will never go back there,\" Tom Brown said.",
        "We will never go back there | Tom Brown | - | said"
      ),
      ("“It was 6' high,” Tom Brown said.", "It was 6' high | Tom Brown | - | said"),
    ])
  func stretches(text: String, expected: String) {
    #expect(QuoteTable.quotes(in: text) == expected)
  }
}
