import Testing

@testable import Facts

@Suite("Quotations over paragraphs")
struct QuoteParagraphsTests {
  @Test(
    "Each stretch has the speaker",
    arguments: [
      (
        "“We will win,” Tom Brown said. “It is our year.\n\n“We have the players.”",
        """
        We will win | Tom Brown | - | said ++ It is our year. | Tom Brown ++ We have the \
        players. | Tom Brown | - | - | 32
        """
      ),
      (
        """
        “We will win,” Tom Brown said. “It is our year.\n\n“We have the players.\n\n“We have \
        the coach.”
        """,
        """
        We will win | Tom Brown | - | said ++ It is our year. | Tom Brown ++ We have the \
        players. | Tom Brown | - | - | 32 ++ We have the coach. | Tom Brown | - | - | 50
        """
      ),
      (
        "\"It is our year.\n\n\"We have the players,\" Tom Brown said.",
        "It is our year. | Tom Brown ++ We have the players | Tom Brown | - | said | 1"
      ),
      (
        "“We will win,” Tom Brown said.\n\n“We have the players.”",
        "We will win | Tom Brown | - | said ++ We have the players. | Tom Brown"
      ),
      (
        """
        “We will win,” Tom Brown said.\n\nHelen Carter left early.\n\n“We have the players \
        and the coach.”
        """,
        "We will win | Tom Brown | - | said ++ We have the players and the coach."
      ),
      (
        "“We will win,” Tom Brown said. Helen Carter disagreed. “We have no players left.”",
        "We will win | Tom Brown | - | said ++ We have no players left. | Helen Carter"
      ),
      (
        "“We will win,” Tom Brown said. The crowd cheered. “We have the players.”",
        "We will win | Tom Brown | - | said ++ We have the players. | Tom Brown"
      ),
      ("“It is our year, Tom Brown said.\n\nThe game ended late.", ""),
      (
        "“It is our year.\n“We have the players,” Tom Brown said.",
        "It is our year. | Tom Brown ++ We have the players | Tom Brown | - | said | 1"
      ),
      (
        "\"We left.\n\nThe crowd cheered.\n\n\"We won,\" Tom Brown said.",
        "We won | Tom Brown | - | said"
      ),
      (
        "Helen Carter went on:\n\n“We have the players.”",
        "We have the players. | Helen Carter | - | went"
      ),
      (
        "“You tired?” Helen Carter asked.\n\n“No,” Tom Brown replied.\n\n“Then let us go.”",
        """
        You tired? | Helen Carter | - | asked ++ No | Tom Brown | - | replied ++ Then let us go. | \
        Helen Carter
        """
      ),
      (
        "SMITH: Where were you?\n\nJONES: At home.\n\nSMITH: All night?",
        "Where were you? | SMITH ++ At home. | JONES ++ All night? | SMITH"
      ),
      (
        "Q: Where were you?\n\nA: At home.\n\nQ: All night?",
        "Where were you? ++ At home. ++ All night?"
      ),
    ])
  func stretches(text: String, expected: String) {
    #expect(QuoteTable.quotes(in: text) == expected)
  }
}
