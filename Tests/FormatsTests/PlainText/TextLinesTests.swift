import Testing

@testable import Formats

@Suite struct TextLinesTests {
  private let wrapped = """
    The ferry left the pier at dawn with nobody on board but
    the captain, who had not slept, and a dog that had. It
    came back at noon.

    Nobody asked where it had been, and the captain, a well-
    known liar, did not say.
      He sold it in May to a cousin.
    """
  private let unwrapped = """
    The ferry left the pier at dawn with nobody on board but the captain and a dog.
    It came back at noon, and nobody asked the captain or the dog where it had been.
    He sold it in May to a cousin, who has not been seen at sea or on land since then.
    """

  private func paragraphs(_ text: String) -> [String] {
    let lines = TextLines.lines(of: text)
    return TextLines.paragraphs(of: lines[...], wrapped: TextLines.areWrapped(lines))
  }

  @Test func wrappedLinesAreJoined() {
    #expect(
      paragraphs(wrapped) == [
        "The ferry left the pier at dawn with nobody on board but the captain, who had not "
          + "slept, and a dog that had. It came back at noon.",
        "Nobody asked where it had been, and the captain, a well-known liar, did not say.",
        "He sold it in May to a cousin.",
      ])
  }

  @Test func otherLinesAreParagraphs() {
    #expect(paragraphs(unwrapped) == unwrapped.split(separator: "\n").map { String($0) })
  }

  @Test func emptyLinesPartParagraphs() {
    #expect(paragraphs("\n\n  One. \n\n \t \n\nTwo.\n") == ["One.", "Two."])
    #expect(paragraphs("") == [])
  }

  @Test func linesKeepTheSpaceBeforeThem() {
    #expect(TextLines.lines(of: "  a \t\n\n\u{A0}b\u{A0}") == ["  a", "", "\u{A0}b"])
  }

  @Test(arguments: [
    ("It rained.", true), ("Did it?", true), ("It did!", true), ("It rained…", true),
    ("“It rained.”", true), ("(It rained.)", true), ("He said:", true), ("Rain", false),
    ("“Rain”", false), ("It rained,", false), ("", false), (")", false),
  ])
  func sentencesEndInMarks(line: String, ends: Bool) {
    #expect(TextLines.endsSentence(line) == ends)
  }
}
