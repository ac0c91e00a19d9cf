import Articles
import Testing

@testable import Formats

/// Entities that stand for entities that stand for entities: a few lines that would fill any
/// memory.
@Suite struct EntityBombTests {
  private static var declarations: String {
    var text = "<!DOCTYPE bomb [<!ENTITY a0 'rain rain '>"
    for level in 1...9 {
      let inner = String(repeating: "&a\(level - 1);", count: 10)
      text += "<!ENTITY a\(level) '\(inner)'>"
    }
    return text + "]>"
  }
  private static let sentence = "It rained in Harwick on Monday, and the harbour was shut."

  /// A document of some parts, before each of which the entities are declared.
  private static func document(_ parts: [(name: String, text: String)]) -> [UInt8] {
    var zip = ZipBytes()
    for part in parts {
      zip.add(part.name, part.text.hasPrefix("<") ? declarations + part.text : part.text)
    }
    return zip.whole
  }

  private static let word = document([
    (
      "word/document.xml",
      """
      <w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>\
      <w:body><w:p><w:r><w:t>\(sentence) &a9;</w:t></w:r></w:p></w:body></w:document>
      """
    )
  ])

  private static let openDocument = document([
    ("mimetype", "application/vnd.oasis.opendocument.text"),
    (
      "content.xml",
      """
      <o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' \
      xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>\
      <o:body><o:text><t:p>\(sentence) &a9;</t:p></o:text></o:body></o:document-content>
      """
    ),
  ])

  private static let book = document([
    ("mimetype", "application/epub+zip"),
    (
      "META-INF/container.xml",
      """
      <container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>\
      <rootfile full-path='b.opf'/></rootfiles></container>
      """
    ),
    (
      "b.opf",
      """
      <package xmlns='http://www.idpf.org/2007/opf'>\
      <metadata xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>&a9;</dc:title></metadata>\
      <manifest><item id='c' href='c.xhtml' media-type='application/xhtml+xml'/></manifest>\
      <spine><itemref idref='c'/></spine></package>
      """
    ),
    (
      "c.xhtml",
      """
      <html xmlns='http://www.w3.org/1999/xhtml'><body><h1>Rain</h1>\
      <p>\(sentence) &a9;</p></body></html>
      """
    ),
  ])

  private static let feed =
    declarations + "<rss><channel><item><title>&a9;</title></item></channel></rss>"

  private static let bombs: [(String, [UInt8])] = [
    ("docx", word), ("odt", openDocument), ("epub", book), ("rss", Array(feed.utf8)),
  ]

  @Test(arguments: bombs)
  func nothingGrows(name: String, bytes: [UInt8]) throws {
    let file = FileContent(path: "bomb." + name, bytes: bytes)
    let format = try Formats.recognise(file)
    #expect(format.name == name)
    var size = 0
    do {
      for reading in try Formats.readings(of: file, in: format) {
        guard case .article(let draft) = reading else { continue }
        size += draft.body.utf8.count + (draft.headline?.value.utf8.count ?? 0)
      }
    } catch {
      #expect(!error.description.isEmpty)
    }
    #expect(size < 200_000)
  }
}
