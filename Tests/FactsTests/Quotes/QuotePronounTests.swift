import Testing

@testable import Facts

@Suite("Pronouns that speak")
struct QuotePronounTests {
  @Test(
    "Whom a pronoun means",
    arguments: [
      (
        "Helen Carter visited the town. “It was awful,” she said.",
        "It was awful | Helen Carter | - | said"
      ),
      (
        "Tom Brown visited the town. “It was awful,” he said.",
        "It was awful | Tom Brown | - | said"
      ),
      (
        "Helen Carter and Tom Brown met on Monday. “It was good,” she said.",
        "It was good | Helen Carter | - | said"
      ),
      (
        "Helen Carter and Tom Brown met on Monday. “It was good,” he said.",
        "It was good | Tom Brown | - | said"
      ),
      (
        "Mark Miller and Peter Brown spoke on Monday. “It was good,” he said.",
        "It was good | - | - | said"
      ),
      (
        "Tom Brown's lawyer met Helen Carter. “It was good,” she said.",
        "It was good | Helen Carter | - | said"
      ),
      (
        "Acme Corp. lost money. “We will recover,” it said in a statement.",
        "We will recover | Acme Corp. | - | said"
      ),
      (
        """
        “It was awful,” Helen Carter said.\n\nThe town lies in ruins. “We will rebuild,” she \
        said.
        """,
        "It was awful | Helen Carter | - | said ++ We will rebuild | Helen Carter | - | said"
      ),
      (
        "“It was awful,” a spokesman said. “We will rebuild,” he added.",
        "It was awful | a spokesman | - | said ++ We will rebuild | a spokesman | - | added"
      ),
      (
        "“It was awful,” officials said. “We will rebuild,” they added.",
        "It was awful | officials | - | said ++ We will rebuild | officials | - | added"
      ),
      (
        "“It was awful,” Tom Brown told Helen Carter. “We will rebuild,” he added.",
        "It was awful | Tom Brown | - | told ++ We will rebuild | Tom Brown | - | added"
      ),
      (
        "“It was awful,” Tom Brown told Helen Carter. “We will rebuild,” she replied.",
        "It was awful | Tom Brown | - | told ++ We will rebuild | Helen Carter | - | replied"
      ),
      (
        "Helen Carter spoke. “Tom Brown is a liar,” she said.",
        "Tom Brown is a liar | Helen Carter | - | said"
      ),
      ("“It was awful,” he said.", "It was awful | - | - | said"),
      (
        """
        Helen Carter, whose daughter Anna died there, said no sentence would do. “It was awful,” \
        she said.
        """,
        "It was awful | Helen Carter | - | said"
      ),
      (
        "Peter Brown told a reporter to wait. Then, turning to Mark Miller, he added: “We left.”",
        "We left. | Peter Brown | - | added"
      ),
      (
        "Among them was Peter Brown, a retired general; he left, saying the war “was lost.”",
        "was lost. | Peter Brown | retired general | saying"
      ),
      (
        "In a video, the gunman, who hid his face, spoke of war. “It was awful,” he said.",
        "It was awful | the gunman | - | said"
      ),
      (
        "A Georgia lawmaker left after he wrote that a bill was “a waste of time.”",
        "a waste of time. | A Georgia lawmaker | - | wrote"
      ),
      (
        "Ruth Castle met Ben Castle. Castle took off his hat. “It was awful,” he said.",
        "It was awful | Ben Castle | - | said"
      ),
      (
        "A group of farmers said no. “It was awful,” they said.",
        "It was awful | A group of farmers | - | said"
      ),
    ])
  func speakers(text: String, expected: String) {
    #expect(QuoteTable.quotes(in: text) == expected)
  }
}
