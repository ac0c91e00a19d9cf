import Articles
import Testing

@testable import Formats

@Suite struct FactivaTests {
  private func page(_ article: String) -> String {
    "<html><head><title>Factiva</title></head><body>\(article)</body></html>"
  }

  private func lines(_ lines: String) -> String {
    page(
      """
      <div class="article enArticle"><div id="hd"><span class="enHeadline">Rain</span></div>\(lines)\
      <p class="articleParagraph enarticleParagraph">It rained.</p>\
      <p>Document HARBW00020260204em2400007</p></div>
      """)
  }

  private static let style = "<style>" + String(repeating: " ", count: 9000) + "</style>"
  private static let paragraph = "<p class=\"articleParagraph deArticleParagraph\">"

  /// A page is known by its title or by the class of its articles, however much style is above
  /// them.
  @Test(arguments: [
    ("<html><title>Factiva</title>", true),
    ("<html>" + style + "<div class=\"article deArticle\">" + paragraph, true),
    ("<html><div class='article zhcnArticle'>" + paragraph, true),
    ("<html><div class=\"article enArticle\">", false),
    ("<html><div class=\"article mainArticle\">" + paragraph, false),
    ("<html><div class=\"article\">", false),
    ("<html><title>Factiva buys a paper</title>", false),
    ("class=\"article enArticle\"", false),
  ])
  func areRecognised(text: String, isFactiva: Bool) {
    let file = FileContent(path: "a.html", bytes: Array(text.utf8))
    #expect(FactivaHTMLFormat().recognises(file) == isFactiva)
  }

  /// The lines below the headline tell by their order what they are.
  @Test(arguments: [
    (
      ["664 words", "5 February 2026", "Harbor Wire", "HARBW", "English", "(c) 2026 Harbor Wire"],
      "source: Harbor Wire\npublished: 2026-02-05"
    ),
    (
      ["664 words", "5 February 2026", "10:32", "Harbor Wire", "HARBW"],
      "source: Harbor Wire\npublished: 2026-02-05T10:32:00"
    ),
    (
      ["By Jane Doe", "664 words", "5 February 2026", "Harbor Wire", "Copyright 2026 Harbor Wire"],
      "byline: Jane Doe\nsource: Harbor Wire\npublished: 2026-02-05"
    ),
    (["Harbor Wire"], ""),
    ([], ""),
  ])
  func readTheHeader(header: [String], found values: String) throws {
    let divisions = header.map { "<div>\($0)</div>" }.joined()
    let text = found(try readings(FactivaHTMLFormat(), lines(divisions)))
      .replacing("  [database field]", with: "")
    let expected = ["=== article", "headline: Rain", values, "language: en", "\nIt rained.\n"]
    #expect(text == expected.filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  @Test(arguments: [
    ("Document HARBW00020260204em2400007", true), ("Dokument hafk000020260206em26000b1", true),
    ("Document 12", false), ("The document HARBW00020260204em2400007 is lost", false),
    ("Document abcdefghijklmnopqrstuvwxyz", false),
  ])
  func endAtTheNumberOfTheDocument(line: String, isEnd: Bool) {
    #expect(FactivaHeader.isDocumentLine(line) == isEnd)
  }

  @Test func theTextAfterACopyrightIsNoHeader() {
    let lines = [
      "9 words", "5 February 2026", "Harbor Wire", "HARBW", "© 2026", "It rained.", "No.",
    ]
    #expect(FactivaHeader.read(lines).count == 5)
  }

  @Test func xmlIsNotTakenForAnotherFormat() throws {
    let text = "<?xml version=\"1.0\"?><article><accessionNo>1</accessionNo></article>"
    let file = FileContent(path: "a.xml", bytes: Array(text.utf8))
    #expect(try Formats.recognise(file).name == "factiva-xml")
    #expect(
      throws: FormatError(
        "this is a Factiva export, but its only document cannot be read: it has no text: its fields "
          + "LP and TD are missing or empty")
    ) { try readings(FactivaXMLFormat(), text) }
  }
}
