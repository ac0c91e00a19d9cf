import Articles

/// NITF, the IPTC's News Industry Text Format: one article a file.
///
/// https://iptc.org/std/NITF/3.6/documentation/
struct NITFFormat: Format {
  let name = "nitf"
  let summary = "An article in NITF 2 or 3, as agencies and archives of newspapers have it"
  let extensions = ["nitf", "ntf"]
  let mediaType = "application/nitf+xml"

  func recognises(_ file: FileContent) -> Bool { XMLRoot(in: file.head)?.name == "nitf" }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let document = StandardXML(file)
    guard let nitf = document.markup.root.first("nitf") else {
      throw FormatError("this is no NITF: it has no nitf element")
    }
    guard var draft = NITFArticle(nitf).draft() else {
      throw FormatError("this NITF has no text: its body.content is missing or empty")
    }
    draft.notes += document.notes
    draft.addHeadlineFromBody()
    try each(.article(draft))
  }
}
