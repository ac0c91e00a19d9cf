import Articles

/// The text of a PDF: its paragraphs in reading order, and what its margins and properties say.
struct PDFText {
  let document: DocumentText
  let margins: PDFMargins

  /// - Throws: `FormatError` where there is no text to read, with the reason.
  static func read(_ bytes: [UInt8]) throws(FormatError) -> PDFText {
    let layout = Markup.xml(try PDFToText.layout(of: bytes))
    var pages = PDFPage.pages(in: layout)
    guard pages.contains(where: { !$0.blocks.isEmpty }) else {
      throw FormatError(
        "this PDF holds only pictures of pages (a scan): run OCR on it first, for example with "
          + "ocrmypdf")
    }
    let margins = PDFMargins.take(from: &pages)
    var document = DocumentText()
    readProperties(layout.root, into: &document)
    document.paragraphs = PDFArticle.paragraphs(
      PDFParagraphs(pages), height: pages[0].height, title: document.title)
    return PDFText(document: document, margins: margins)
  }

  private static func readProperties(_ root: Element, into document: inout DocumentText) {
    document.title = root.first("title")?.line
    for meta in root.all("meta") {
      guard let content = meta.attribute("content")?.oneLine, !content.isEmpty else { continue }
      switch meta.attribute("name") {
      case "Author": document.author = content
      case "CreationDate": document.created = NewsDate(iso: content)
      default: break
      }
    }
  }
}
