import Articles
import Testing

@testable import Formats

/// Small documents as Word writes them, and what is read of them.
@Suite struct DOCXTextTests {
  private func document(
    _ body: String, styles: String = "", properties: String = "", before: String = ""
  ) throws -> DocumentText {
    let names =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
      + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
    var zip = ZipBytes()
    zip.add(
      "word/document.xml",
      before + "<w:document \(names)><w:body>\(body)</w:body></w:document>")
    zip.add("word/styles.xml", "<w:styles \(names)>\(styles)</w:styles>")
    zip.add("docProps/core.xml", "<properties \(names)>\(properties)</properties>")
    return try DOCXText.read(zip.whole)
  }

  private func paragraph(_ runs: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(runs)</w:p>"
  }

  @Test(
    arguments: [
      ("<w:p><w:r><w:t>one</w:t></w:r></w:p><w:p><w:r><w:t>two</w:t></w:r></w:p>", ["one", "two"]),
      ("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>", ["a\tb\nc"]),
      ("<w:p><w:r><w:t>co</w:t><w:softHyphen/><w:t>op</w:t></w:r></w:p>", ["coop"]),
      // Tracked changes: what was taken away is gone, what was put in stands.
      (
        "<w:p><w:r><w:t>It is </w:t></w:r><w:del><w:r><w:delText>shut</w:delText></w:r></w:del>"
          + "<w:ins><w:r><w:t>open</w:t></w:r></w:ins></w:p>", ["It is open"]
      ),
      (
        "<w:p><w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom>"
          + "<w:moveTo><w:r><w:t>new</w:t></w:r></w:moveTo></w:p>", ["new"]
      ),
      (
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>one, </w:t></w:r></w:p>"
          + "<w:p><w:r><w:t>joined</w:t></w:r></w:p>", ["one, joined"]
      ),
      // Tables.
      (
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>"
          + "<w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr>"
          + "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc>"
          + "</w:tr></w:tbl>", ["a\tb"]
      ),
      // A text box follows the paragraph it hangs on, and is read in one of its two versions.
      (
        "<w:p><w:r><w:t>text</w:t><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r>"
          + "<w:t>box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
          + "<w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></mc:Fallback>"
          + "</mc:AlternateContent></w:r><w:r><w:t> goes on</w:t></w:r></w:p>",
        ["text goes on", "box"]
      ),
      // A link's words are text; a field's instruction and the mark of a footnote are none.
      ("<w:p><w:hyperlink><w:r><w:t>the pier</w:t></w:r></w:hyperlink></w:p>", ["the pier"]),
      (
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>HYPERLINK x</w:instrText>"
          + "<w:fldChar w:fldCharType=\"separate\"/><w:t>here</w:t>"
          + "<w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", ["here"]
      ),
      ("<w:p><w:r><w:t>fog</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>", ["fog"]),
      ("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>", []),
    ] as [(String, [String])])
  func reads(_ body: String, _ expected: [String]) throws {
    #expect(try document(body).paragraphs.map(\.text) == expected)
  }

  @Test func headingsListsAndLooksAreTold() throws {
    let run = "<w:r><w:t>x</w:t></w:r>"
    let text = try document(
      paragraph(run, "<w:pStyle w:val=\"T\"/>") + paragraph(run, "<w:pStyle w:val=\"H\"/>")
        + paragraph(run, "<w:outlineLvl w:val=\"1\"/>")
        + paragraph(run, "<w:numPr><w:numId w:val=\"3\"/></w:numPr>")
        + paragraph("<w:r><w:rPr><w:b/><w:sz w:val=\"36\"/></w:rPr><w:t>x</w:t></w:r>"),
      styles: "<w:style w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>"
        + "<w:style w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style>")
    #expect(text.paragraphs.map(\.style) == [.title, .heading(1), .heading(2), .listItem, .body])
    #expect(text.paragraphs.map(\.isBold) == [false, false, false, false, true])
    #expect(text.paragraphs.last?.size == 36)
  }

  @Test func propertiesAreRead() throws {
    let text = try document(
      "",
      properties: "<dc:title>Toll to double</dc:title><dc:creator>Jane Doe</dc:creator>"
        + "<dcterms:created>2026-02-05T10:03:00Z</dcterms:created><dc:language>de-DE</dc:language>")
    #expect((text.title, text.author) == ("Toll to double", "Jane Doe"))
    #expect(text.created?.description == "2026-02-05T10:03:00Z")
    #expect(text.language == "de-DE")
  }

  @Test func entitiesAreNeverExpanded() throws {
    let text = try document(
      "<w:p><w:r><w:t>fog &b; and &file;</w:t></w:r></w:p>", before: EntityBomb.documentType)
    #expect(text.paragraphs.map(\.text) == ["fog &b; and &file;"])
  }

  @Test func whatIsNoDocumentIsTurnedAway() throws {
    var zip = ZipBytes()
    zip.add("word/other.xml", "<a/>")
    #expect(
      throws: FormatError(
        "the document is damaged: its part word/document.xml is missing or cannot be unpacked")
    ) { try DOCXText.read(zip.whole) }
  }
}
