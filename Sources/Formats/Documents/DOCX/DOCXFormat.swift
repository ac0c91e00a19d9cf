/// A document of Word, as word processors since 2007 save it.
struct DOCXFormat: Format {
  let name = "docx"
  let summary = "A Word document (DOCX)"
  let extensions = ["docx", "docm", "dotx"]
  let mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  let readsBinary = true

  func recognises(_ file: FileContent) -> Bool {
    ZipDocument.isLikely(file.bytes) { $0.hasPrefix("word/") }
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    try each(.article(DocumentArticle.draft(of: DOCXText.read(file.bytes))))
  }
}
