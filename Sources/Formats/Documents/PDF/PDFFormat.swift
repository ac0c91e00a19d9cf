import Articles

/// A PDF: a page of a paper, a press release, a web page that a browser printed.
struct PDFFormat: Format {
  let name = "pdf"
  let summary = "A PDF with text, also a web page that a browser printed"
  let extensions = ["pdf"]
  let mediaType = "application/pdf"
  let readsBinary = true

  /// The header may stand behind other bytes, as mail programs and printers leave them.
  func recognises(_ file: FileContent) -> Bool {
    file.bytes.starts(with: "%PDF-".utf8)
      || file.fileExtension == "pdf" && file.bytes.prefix(1024).firstRange(ofASCII: "%pdf-") != nil
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    try each(.article(PDFFormat.draft(of: PDFText(file.bytes))))
  }

  static func draft(of text: PDFText) throws(FormatError) -> ArticleDraft {
    let margins = text.margins
    var draft = try DocumentArticle.draft(of: text.document)
    draft.url = draft.url ?? margins.address.map { Found($0, by: .furniture) }
    draft.source = draft.source ?? margins.source.map { Found($0, by: .furniture) }
    draft.published = draft.published ?? margins.date.map { Found($0, by: .dateLine) }
    return draft
  }
}
