import Articles
import Testing

@testable import Formats

/// Small documents as LibreOffice writes them, and what is read of them.
@Suite struct ODTTextTests {
  private func document(
    _ text: String, styles: String = "", meta: String = "", before: String = ""
  ) throws -> DocumentText {
    let schema = "urn:oasis:names:tc:opendocument:xmlns:"
    let names =
      ["office", "text", "table", "style", "meta"].map { "xmlns:\($0)=\"\(schema)\($0):1.0\"" }
      + [
        "xmlns:draw=\"\(schema)drawing:1.0\"", "xmlns:fo=\"\(schema)xsl-fo-compatible:1.0\"",
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
      ]
    let flat =
      before + "<office:document \(names.joined(separator: " "))><office:meta>\(meta)</office:meta>"
      + "<office:automatic-styles>\(styles)</office:automatic-styles>"
      + "<office:body><office:text>\(text)</office:text></office:body></office:document>"
    var packed = ZipBytes()
    packed.add("mimetype", "application/vnd.oasis.opendocument.text")
    packed.add("content.xml", flat)
    packed.add("meta.xml", flat)
    let document = try ODTText.read(packed.whole)
    // One XML file or packed, it is the same document.
    #expect(try ODTText.read(Array(flat.utf8)).paragraphs == document.paragraphs)
    return document
  }

  @Test(
    arguments: [
      ("<text:p>one</text:p><text:p>two</text:p>", ["one", "two"]),
      ("<text:p>a<text:tab/>b<text:line-break/>c<text:s/>d</text:p>", ["a\tb\nc d"]),
      ("<text:p>a <text:span>red</text:span> boat</text:p>", ["a red boat"]),
      // Tracked changes: what was taken away is gone, what was put in stands.
      (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>shut</text:p>"
          + "</text:deletion></text:changed-region></text:tracked-changes>"
          + "<text:p>It is <text:change/><text:change-start/>open<text:change-end/></text:p>",
        ["It is open"]
      ),
      (
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
          + "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>"
          + "</table:table>", ["a\tb"]
      ),
      (
        "<text:p>text<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>"
          + " goes on</text:p>", ["text goes on", "box"]
      ),
      ("<text:p>see <text:a>the pier</text:a></text:p>", ["see the pier"]),
      (
        "<text:p>fog<text:note><text:note-body><text:p>a note</text:p></text:note-body>"
          + "</text:note></text:p>", ["fog"]
      ),
      (
        "<text:p>fog<office:annotation><text:p>really?</text:p></office:annotation></text:p>",
        ["fog"]
      ),
    ] as [(String, [String])])
  func reads(_ text: String, _ expected: [String]) throws {
    #expect(try document(text).paragraphs.map(\.text) == expected)
  }

  @Test func headingsListsAndLooksAreTold() throws {
    let text = try document(
      "<text:p text:style-name=\"Title\">T</text:p><text:h text:outline-level=\"2\">H</text:h>"
        + "<text:list><text:list-item><text:p>item</text:p></text:list-item></text:list>"
        + "<text:p text:style-name=\"P1\">B</text:p>",
      styles: "<style:style style:name=\"P1\" style:family=\"paragraph\">"
        + "<style:text-properties fo:font-weight=\"bold\" fo:font-size=\"18pt\"/></style:style>")
    #expect(text.paragraphs.map(\.style) == [.title, .heading(2), .listItem, .body])
    #expect(text.paragraphs.last?.isBold == true)
    #expect(text.paragraphs.last?.size == 36)
  }

  @Test func propertiesAreRead() throws {
    let text = try document(
      "<text:p>x</text:p>",
      meta: "<dc:title>Toll to double</dc:title><meta:initial-creator>Jane Doe"
        + "</meta:initial-creator><dc:creator>John Roe</dc:creator>"
        + "<meta:creation-date>2026-02-05T10:03:00</meta:creation-date>")
    #expect((text.title, text.author) == ("Toll to double", "Jane Doe"))
    #expect(text.created?.description == "2026-02-05T10:03:00")
  }

  @Test func entitiesAreNeverExpanded() throws {
    let text = try document(
      "<text:p>fog &b; and &file;</text:p>", before: EntityBomb.documentType)
    #expect(text.paragraphs.map(\.text) == ["fog &b; and &file;"])
  }

  @Test func aSpreadsheetIsTurnedAway() {
    let office = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    let sheet =
      "<office:document \(office)><office:body><office:spreadsheet/></office:body></office:document>"
    #expect(
      throws: FormatError("this is a spreadsheet, a drawing or a presentation, and no text")
    ) { try ODTText.read(Array(sheet.utf8)) }
  }
}
