import Articles
import Stories
import Testing

@testable import Results

/// What is said of the choice of what is compared, in every form.
@Suite struct ShownNotesTests {
  private static func undated(_ number: Int) -> ArticleID {
    ArticleID(day: nil, number: Int64(number))
  }

  private static let notes: [(note: ComparisonNote, text: String?)] = [
    (.uncertain([undated(2)]), "not certain that B tells this story"),
    (.uncertain([undated(1), undated(3)]), "not certain that A C tell this story"),
    (
      .stories([[undated(1)], [undated(2)], [undated(3)]]),
      "not known to tell one story: what differs may be no contradiction"
    ),
    (
      .stories([[undated(1), undated(3)], [undated(2)]]),
      "not known to tell one story, but for A C: what differs may be no contradiction"
    ),
    (.readBeside([undated(9)]), "read beside 1 other telling of the story: undated/9"),
    (
      .readBeside([undated(8), undated(9)]),
      "read beside 2 other tellings of the story: undated/8, undated/9"
    ),
    (.repeated([undated(7)]), "left out, as the same text as one of these: undated/7"),
    (
      .later((10...18).map { undated($0) }),
      "left out, as later than these: undated/10, undated/11, undated/12, undated/13, undated/14, "
        + "undated/15, and 3 more"
    ),
    (.repeated([]), nil),
  ]

  private static func comparison(_ notes: [ComparisonNote]) -> Comparison {
    var comparison = Comparison(
      articles: (1...3).map { SampleComparison.telling("undated/\($0)", nil, "Rain", "It rained.") }
    )
    comparison.notes = notes
    return comparison
  }

  @Test(arguments: notes.indices) func `a note is a sentence`(row: Int) {
    let (note, text) = ShownNotesTests.notes[row]
    #expect(ShownNotesTests.comparison([note]).shownNotes == (text.map { [$0] } ?? []))
  }

  @Test func `every form has it`() {
    let comparison = ShownNotesTests.comparison([.uncertain([ShownNotesTests.undated(2)])])
    let words = "not certain that B tells this story"
    #expect(
      ComparisonPage.text(of: comparison, TerminalStyle()).contains(
        "\n  note               \(words)\n"))
    #expect(ComparisonMarkdown.text(of: comparison).contains("\n- note: \(words)\n"))
    #expect(
      ComparisonHTML.document(of: comparison).contains("<p class=\"legend\">Note: \(words)</p>"))
    let json = String(decoding: ComparisonJSON.object(of: comparison).bytes, as: UTF8.self)
    #expect(json.contains("\"text\": \"\(words)\""))
  }
}
