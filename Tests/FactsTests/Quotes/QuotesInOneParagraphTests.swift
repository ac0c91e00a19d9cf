import Testing

@testable import Facts

@Suite("Quotations side by side")
struct QuotesInOneParagraphTests {
  @Test(
    "Who said which",
    arguments: [
      // Some programs put a space before the closing mark.
      (
        """
        "We held the dam all night. " Fire chief Tom Brown added: "Nobody slept before noon! " \
        Helen Carter revealed that she was “so tired” of it.
        """,
        """
        We held the dam all night. ++ Nobody slept before noon! | Tom Brown | Fire chief | added \
        ++ so tired | Helen Carter | - | revealed
        """
      ),
      (
        """
        The river rose. "We held the dam. " Police say that on Sunday it broke.
        """,
        "We held the dam."
      ),
      // What a verb before a colon announces comes after it.
      (
        """
        “We held the dam all night!” Helen Carter, the mayor of Harwick, said: “Nobody slept.”
        """,
        "We held the dam all night! ++ Nobody slept. | Helen Carter | mayor of Harwick | said"
      ),
      (
        "“Who held it?” Helen Carter asked on Monday.",
        "Who held it? | Helen Carter | - | asked"
      ),
      // Who reports all of it, and not whom it is about.
      (
        """
        Tom Brown said nothing after the crash, Sheriff Helen Carter told reporters, describing \
        him as “calm and very, very quiet.”
        """,
        "calm and very, very quiet. | Helen Carter | Sheriff | describing"
      ),
      (
        "Helen Carter, controller of Harwick Radio Drama said Tom Brown was “a gifted man on air”.",
        "a gifted man on air | Helen Carter | controller of Harwick Radio Drama | said"
      ),
      (
        "Helen Carter, director, Harwick Press Office says: “We began in May.”",
        "We began in May. | Helen Carter | director | says"
      ),
      (
        "Helen Carter, Controller, Harwick Radio Drama says: “We began in May.”",
        "We began in May. | Helen Carter | Controller, Harwick Radio Drama | says"
      ),
      (
        "“It is an honor to serve the town,” said Harwick Tram Company honcho Tom Brown.",
        "It is an honor to serve the town | Tom Brown | - | said"
      ),
      (
        "“We know of the matter,” team manager Helen Carter said.",
        "We know of the matter | Helen Carter | manager | said"
      ),
      (
        "“He walked in and left,” Harwick police Const. Tom Brown told reporters.",
        "He walked in and left | Tom Brown | - | told"
      ),
    ])
  func speakers(text: String, expected: String) {
    #expect(QuoteTable.quotes(in: text) == expected)
  }

  @Test(
    "A pronoun means nobody whom its own clause names beside it",
    arguments: [
      (
        """
        Tom Brown took over the orchestra. At 55, he is as old as Peter Miller was in that year. \
        “It is a privilege,” he said.
        """,
        "It is a privilege | Tom Brown | - | said"
      ),
      (
        """
        Tom Brown took over the theatre. He directed Franz Miller's last play. “It is a \
        privilege,” he said.
        """,
        "It is a privilege | Tom Brown | - | said"
      ),
      (
        "When he came home, Tom Brown told of the play. “It is a privilege,” he said.",
        "It is a privilege | Tom Brown | - | said"
      ),
      // Whoever asked her is not she.
      (
        """
        Helen Carter came from Ohio. Kim Miller, who took pictures, asked her to pose. Looking \
        back, she told reporters: “It was fun.”
        """,
        "It was fun. | Helen Carter | - | told"
      ),
      // Nor somebody else than whom the noun before it describes.
      (
        """
        Mayor Helen Carter left on Monday.\n\nThe mayor had been in office for nine years.\n\n\
        “I never took a dollar,” she said.
        """,
        "I never took a dollar | Helen Carter | Mayor | said"
      ),
    ])
  func pronouns(text: String, expected: String) {
    #expect(QuoteTable.quotes(in: text) == expected)
  }
}
