import Articles

/// The text of a PDF: its paragraphs in reading order, and what its margins and properties say.
struct PDFText {
  let document: DocumentText
  let margins: PDFMargins

  /// - Throws: `FormatError` where there is no text to read, with the reason.
  init(_ bytes: [UInt8]) throws(FormatError) {
    try self.init(layout: PDFToText.layout(of: bytes))
  }

  init(layout: PDFToText.Layout) throws(FormatError) {
    let markup = Markup.xml(layout.xhtml)
    var pages = PDFPage.pages(in: markup)
    guard pages.contains(where: { !$0.blocks.isEmpty }) else {
      throw FormatError(layout.damage ?? PDFTrouble.noText)
    }
    margins = PDFMargins.take(from: &pages)
    var document = DocumentText()
    PDFText.readProperties(markup.root, into: &document)
    if let damage = layout.damage { document.notes.append("some text may be missing: \(damage)") }
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
