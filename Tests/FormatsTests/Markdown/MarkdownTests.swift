import Articles
import Testing

@testable import Formats

@Suite struct MarkdownTests {
  private func body(_ markdown: String) -> String {
    var text = MarkdownText(markdown)
    text.read()
    return text.body
  }

  @Test(arguments: [
    ("It *rained* **all** night.", "It rained all night."),
    ("It `rained`.", "It rained."),
    ("See [the ferry](https://wire.example).", "See the ferry."),
    ("See <https://wire.example>.", "See https://wire.example."),
    ("One line\nand another.", "One line and another."),
    ("One line  \nand another.", "One line\nand another."),
    ("One.\n\nTwo.", "One.\n\nTwo."),
    ("> It rained.\n\nHe said so.", "It rained.\n\nHe said so."),
    ("## Rain\n\nIt rained.", "Rain\n\nIt rained."),
    ("It rained.\n\n---\n\nIt stopped.", "It rained.\n\nIt stopped."),
    ("AT&amp;T \\*so\\* &copy;", "AT&T *so* ©"),
    ("    code", "code"),
    ("<!-- hidden -->\n\nIt rained.", "It rained."),
    ("It rained.\n\n<div>box</div>", "It rained."),
    ("", ""),
  ])
  func losesItsMarkup(markdown: String, text: String) {
    #expect(body(markdown) == text)
  }

  @Test(
    arguments: [
      ("# Rain\n\nIt rained.", "Rain", "It rained."),
      ("Rain\n====\n\nIt rained.", "Rain", "It rained."),
      ("# *Rain*, again\n\nIt rained.", "Rain, again", "It rained."),
      ("## Rain\n\nIt rained.", nil, "Rain\n\nIt rained."),
      ("It rained.\n\n# Rain", nil, "It rained.\n\nRain"),
      ("# Rain\n\n# Snow\n\nIt rained.", "Rain", "Snow\n\nIt rained."),
    ] as [(String, String?, String)])
  func itsFirstHeadingIsTheHeadline(markdown: String, heading: String?, text: String) {
    var read = MarkdownText(markdown)
    read.read()
    #expect(read.heading == heading)
    #expect(read.body == text)
  }

  @Test(
    arguments: [
      ("![A ferry](a.jpg)\n\nIt rained.", ["A ferry"]),
      ("![A ferry](a.jpg \"Photo: Ada Holm\")", ["A ferry Photo: Ada Holm"]),
      ("![](a.jpg)", []),
      ("It ![a](b) rained ![c](d).", ["a", "c"]),
    ] as [(String, [String])])
  func imagesAreCaptions(markdown: String, captions: [String]) {
    var text = MarkdownText(markdown)
    text.read()
    #expect(text.captions == captions)
    #expect(!text.body.contains("ferry") && !text.body.contains("jpg"))
  }

  @Test func readsAnArticle() throws {
    let markdown = """
      ---
      title: Rain
      author: Ada Holm
      date: 2026-02-05
      ---

      # Rain

      BRUNN (AP) — It **rained** all night.

      ![A wet street](a.jpg)

      Nobody minded.
      """
    #expect(
      found(try readings(MarkdownFormat(), markdown)) == """
        === article
        headline: Rain  [front matter]
        byline: Ada Holm  [front matter]
        source: AP  [dateline]
        published: 2026-02-05  [front matter]
        dateline: BRUNN (AP)
        caption: A wet street

        BRUNN (AP) — It rained all night.

        Nobody minded.

        """)
  }

  @Test func aBylineBelowTheHeadingIsNoText() throws {
    let draft = try #require(
      try drafts(MarkdownFormat(), "# Rain\n\n*By Ada Holm*\n\nIt rained.").first)
    #expect(draft.byline == .init(["Ada Holm"], by: .byline))
    #expect(draft.body == "It rained.")
  }

  @Test func headingsAloneAreNoArticle() {
    #expect(throws: FormatError("it has no text besides its headings")) {
      try drafts(MarkdownFormat(), "# Rain\n\n![A ferry](a.jpg)\n")
    }
  }
}
