/// A text of LibreOffice and OpenOffice, packed or as one XML file.
struct ODTFormat: Format {
  let name = "odt"
  let summary = "An OpenDocument text (ODT, FODT), as LibreOffice saves it"
  let extensions = ["odt", "fodt", "ott"]
  let mediaType = "application/vnd.oasis.opendocument.text"
  let readsBinary = true

  func recognises(_ file: FileContent) -> Bool {
    if ZipDocument.isLikely(file.bytes) {
      return ZipDocument.isLikely(file.bytes) { $0 == "content.xml" }
    }
    return file.head.trimmedHead.hasPrefix("<") && file.head.contains("<office:document")
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    try each(.article(DocumentArticle.draft(of: ODTText.read(file.bytes))))
  }
}
