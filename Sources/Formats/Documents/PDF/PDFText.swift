import Articles

/// The text of a PDF: its paragraphs in reading order, and what its margins and properties say.
struct PDFText {
  let document: DocumentText
  let margins: PDFMargins

  /// - Throws: `FormatError` where there is no text to read, with the reason.
  init(_ bytes: [UInt8]) throws(FormatError) {
    try self.init(layout: PDFToText.layout(of: bytes))
  }

  /// Reads what `pdftotext -bbox-layout` prints.
  init(layout: [UInt8]) throws(FormatError) {
    let layout = Markup.xml(layout)
    var pages = PDFPage.pages(in: layout)
    guard pages.contains(where: { !$0.blocks.isEmpty }) else {
      throw FormatError(
        "this PDF holds only pictures of pages (a scan): run OCR on it first, for example with "
          + "ocrmypdf")
    }
    margins = PDFMargins.take(from: &pages)
    var document = DocumentText()
    PDFText.readProperties(layout.root, into: &document)
    document.paragraphs = PDFArticle.paragraphs(
      PDFParagraphs(pages), height: pages[0].height, title: document.title)
    self.document = document
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
