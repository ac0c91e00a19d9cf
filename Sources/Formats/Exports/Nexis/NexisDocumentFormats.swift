import Articles

/// The Word document that Nexis Uni makes.
struct NexisDOCXFormat: Format {
  let name = "nexis-docx"
  let summary = "An export of Nexis Uni as a Word document"
  let extensions: [String] = []
  let mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  let readsBinary = true

  func recognises(_ file: FileContent) -> Bool {
    let main = "word/document.xml"
    guard ZipDocument.isLikely(file.bytes, with: { $0 == main }) else { return false }
    do throws(FormatError) {
      let zip = try ZipDocument(file.bytes, wanting: { $0 == main })
      return zip[main].map(NexisDocument.isLikely) ?? false
    } catch {
      // A damaged file is told of by the format that reads all Word documents.
      return false
    }
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    try NexisDocument.read(DOCXText.read(file.bytes), each)
  }
}

/// The RTF that Nexis Uni makes.
struct NexisRTFFormat: Format {
  let name = "nexis-rtf"
  let summary = "An export of Nexis Uni as RTF"
  let extensions: [String] = []
  let mediaType = "application/rtf"
  let readsBinary = true

  func recognises(_ file: FileContent) -> Bool {
    RTFText.isLikely(file.bytes) && NexisDocument.isLikely(file.bytes)
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    try NexisDocument.read(RTFText.read(file.bytes), each)
  }
}
