/// Rich Text Format, as word processors and databases of news save it.
struct RTFFormat: Format {
  let name = "rtf"
  let summary = "A Rich Text document (RTF), as Word, LibreOffice or TextEdit saves it"
  let extensions = ["rtf"]
  let mediaType = "application/rtf"
  let readsBinary = true

  func recognises(_ file: FileContent) -> Bool { RTFText.isLikely(file.bytes) }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    try each(.article(DocumentArticle.draft(of: RTFText.read(file.bytes))))
  }
}
