import Articles
import Testing

@testable import Formats

@Suite struct DocumentTests {
  @Test(
    arguments: [
      ("heading 1", .heading(1)), ("Überschrift 2", .heading(2)), ("Heading_20_3", .heading(3)),
      ("Title", .title), ("Titre", .title), ("Titre 1", .heading(1)), ("caption", .caption),
      ("List Bullet 2", .listItem), ("Normal", nil), ("heading 99999999999999999999", nil),
    ] as [(String, DocumentText.Paragraph.Style?)])
  func stylesAreKnownByTheirNames(_ name: String, _ style: DocumentText.Paragraph.Style?) {
    #expect(StyleNames.style(name) == style)
  }

  @Test(arguments: [
    ("Harbor bridge toll to double", true), ("Microsoft Word - bridge v2.docx", false),
    ("bridge final v3.indd", false), ("Untitled document", false), ("Bridge", false),
  ])
  func titlesOfProgramsAreNoHeadlines(_ title: String, _ isHeadline: Bool) {
    #expect(DocumentProperties.isHeadline(title) == isHeadline)
  }

  @Test(
    arguments: [
      ("Jane Doe", ["Jane Doe"]), ("admin", nil), ("Windows User", nil), ("python-docx", nil),
      ("Jane Doe; John Roe", ["Jane Doe", "John Roe"]),
    ] as [(String, [String]?)])
  func accountsAreNobody(_ author: String, _ people: [String]?) {
    #expect(DocumentProperties.people(author) == people)
  }

  @Test(arguments: [
    ("text/ch%201.xhtml#p2", "OEBPS/text/ch 1.xhtml"), ("../cover.html", "cover.html"),
    ("../../../a", "a"), ("/b", "b"), ("./c%zz", "OEBPS/c%zz"),
  ])
  func referencesInBooksAreResolved(_ reference: String, _ path: String) {
    #expect(EPUBPath(folderOf: "OEBPS/book.opf").resolve(reference) == path)
  }

  /// The made date is not the published one, and the author's name serves where the text has none.
  @Test func propertiesSayWhatTheTextDoesNot() throws {
    var text = DocumentText()
    text.paragraphs = [
      DocumentText.Paragraph(text: "Toll to double", style: .title),
      DocumentText.Paragraph(text: "The toll will double in May, the council said on Tuesday."),
    ]
    text.author = "Jane Doe"
    text.created = NewsDate(iso: "2026-02-05")
    let draft = try DocumentArticle.draft(of: text)
    #expect(draft.headline?.value == "Toll to double")
    #expect(draft.byline?.value == ["Jane Doe"])
    #expect(draft.byline?.by == .properties)
    #expect(draft.published == nil)
  }

  /// A layout of columns is read one after the other; labels and figures stay on a line.
  @Test func rowsOfTables() {
    var builder = DocumentBuilder()
    func row(_ cells: [[String]]) {
      builder.beginRow()
      for cell in cells {
        for text in cell.dropLast() {
          builder.add(text, .init())
          builder.endParagraph()
        }
        builder.add(cell.last ?? "", .init())
        builder.endCell()
      }
      builder.endRow()
    }
    row([["LP"], ["first", "second"]])
    row([["a"], [], ["b"]])
    row([[String(repeating: "long ", count: 60)], ["c"]])
    let long = String(repeating: "long ", count: 60).trimmed
    #expect(builder.finish().map(\.text) == ["LP\tfirst", "second", "a\tb", long, "c"])
  }
}
