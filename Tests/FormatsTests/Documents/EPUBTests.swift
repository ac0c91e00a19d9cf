import Articles
import Testing

@testable import Formats

/// Small books as programs pack them, and what is read of them.
@Suite struct EPUBTests {
  /// A text long enough for a chapter.
  private static let text =
    "<p>The ferry stopped on Monday, as the harbour froze from side to side.</p>"

  private func readings(
    _ pages: [String], metadata: String = "", encryption: String? = nil
  ) throws -> [Reading] {
    var zip = ZipBytes()
    zip.add("mimetype", "application/epub+zip")
    zip.add(
      "META-INF/container.xml",
      "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">"
        + "<rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>")
    if let encryption { zip.add("META-INF/encryption.xml", encryption) }
    let items = pages.indices.map {
      "<item id=\"p\($0)\" href=\"\($0).xhtml\" media-type=\"application/xhtml+xml\"/>"
    }
    let spine = pages.indices.map { "<itemref idref=\"p\($0)\"/>" }
    zip.add(
      "OEBPS/book.opf",
      "<package xmlns=\"http://www.idpf.org/2007/opf\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + "<metadata>\(metadata)</metadata><manifest>\(items.joined())</manifest>"
        + "<spine>\(spine.joined())</spine></package>")
    for (index, page) in pages.enumerated() { zip.add("OEBPS/\(index).xhtml", page) }
    return try Formats.readings(
      of: FileContent(path: "a.epub", bytes: zip.whole), in: EPUBFormat())
  }

  private func page(_ body: String, before: String = "") -> String {
    before + "<html xmlns=\"http://www.w3.org/1999/xhtml\""
      + " xmlns:epub=\"http://www.idpf.org/2007/ops\"><head><title>x</title></head>"
      + "<body>\(body)</body></html>"
  }

  private func drafts(_ readings: [Reading]) -> [ArticleDraft] {
    readings.compactMap { if case .article(let draft) = $0 { draft } else { nil } }
  }

  @Test func eachPartIsAnArticle() throws {
    let read = drafts(
      try readings(
        [page("<h1>Ice</h1>" + EPUBTests.text), page("<h2>Thaw</h2>" + EPUBTests.text)],
        metadata: "<dc:title>Winter</dc:title><dc:creator>Jane Doe</dc:creator>"
          + "<dc:publisher>Pier Press</dc:publisher><dc:date>2026-02-05</dc:date>"
          + "<dc:language>en</dc:language>"))
    #expect(read.map { $0.headline?.value } == ["Ice", "Thaw"])
    #expect(read.map { $0.byline?.value } == [["Jane Doe"], ["Jane Doe"]])
    #expect(read.map { $0.source?.value } == ["Pier Press", "Pier Press"])
    #expect(read.map { $0.published?.value.description } == ["2026-02-05", "2026-02-05"])
  }

  @Test(arguments: [
    ("<ul><li>sand</li><li>salt</li></ul>", "sand"),
    ("<table><tr><td>wind</td><td>nine</td></tr></table>", "wind"),
    ("<p>see <a href=\"https://pier.example/\">the pier</a></p>", "see the pier"),
    ("<p>fog<a epub:type=\"noteref\" href=\"#n\">1</a> lay</p>", "fog lay"),
  ])
  func textIsReadWhateverItStandsIn(_ body: String, _ expected: String) throws {
    let read = try #require(drafts(try readings([page(EPUBTests.text + body)])).first)
    #expect(read.body.contains(expected))
  }

  @Test func whatIsNoChapterIsPassedOver() throws {
    let read = try readings([
      page("<nav epub:type=\"toc\"><p>Contents</p></nav>"), page(EPUBTests.text),
    ])
    guard case .passedOver(_, let reason)? = read.first else {
      Issue.record("\(read)")
      return
    }
    #expect(reason == "it is the table of contents")
    #expect(drafts(read).count == 1)
  }

  @Test func entitiesAreNeverExpanded() throws {
    let bomb = page(
      EPUBTests.text + "<p>It was &b; and &file; all day long, they said.</p>",
      before: EntityBomb.documentType)
    let read = try #require(drafts(try readings([bomb])).first)
    #expect(read.body.contains("It was &b; and &file; all day long"))
  }

  @Test func aLockedBookIsTold() {
    let encryption =
      "<encryption xmlns:e=\"http://www.w3.org/2001/04/xmlenc#\"><e:EncryptedData>"
      + "<e:EncryptionMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#aes128-cbc\"/>"
      + "</e:EncryptedData></encryption>"
    #expect(throws: FormatError.self) {
      try readings([page(EPUBTests.text)], encryption: encryption)
    }
  }
}
