import Articles

/// A web page with its pictures in one file, as Chrome, Edge, Internet Explorer, Opera and Word
/// save it.
struct MHTMLFormat: Format {
  let name = "mhtml"
  let summary = "A web page that a browser saved in one file (MHTML)"
  let extensions = ["mht", "mhtml"]
  let mediaType = "multipart/related"
  let readsBinary = true

  func recognises(_ file: FileContent) -> Bool {
    let head = file.head.trimmedHead
    var rest = head
    guard let line = rest.takeLine(), HeaderFields.isHeader(line.utf8) else { return false }
    if extensions.contains(file.fileExtension) {
      return MailHead.begins(head, isNamedMail: true) || head.lowercased().contains("mime-version:")
    }
    let fields = HeaderFields(atTopOf: head)
    if fields.names.contains("snapshot-content-location") { return true }
    // Of a newsletter, which has the same form, servers tell that they took it in.
    return (fields["content-type"] ?? "").lowercased().hasPrefix("multipart/related")
      && !fields.names.contains("received") && !fields.names.contains("to")
      && (fields["from"] ?? "").lowercased().hasPrefix("<saved by ")
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let message = try MIMEMessage(file.bytes[...])
    let pages = MHTMLFormat.pages(of: message.root)
    guard !pages.isEmpty else { throw FormatError("this web archive has no page in it") }
    let address = message.root.header(.snapshotContentLocation)
    let contents = pages.map { part in
      FileContent(
        path: file.path, bytes: part.data ?? [],
        address: part.header(.contentLocation).flatMap(PageArchive.webAddress)
          ?? address.flatMap(PageArchive.webAddress),
        encoding: part.charset)
    }
    let notes = message.notes + (MHTMLFormat.isCut(file.bytes, message.root) ? [CutFile.note] : [])
    try PageArchive.read(contents, notes: notes, each)
  }

  /// Whether the line is missing that ends the archive; little stands behind it.
  private static func isCut(_ bytes: [UInt8], _ archive: MIMEPart) -> Bool {
    guard let boundary = archive.parameters["boundary"] else { return false }
    return !Array(bytes.suffix(1 << 16)).holds(Array("--\(boundary)--".utf8))
  }

  /// The page itself, and after it the pages of its frames.
  private static func pages(of archive: MIMEPart) -> [MIMEPart] {
    let pages = archive.leaves.filter {
      ["text/html", "application/xhtml+xml"].contains($0.mediaType) && !($0.data ?? []).isEmpty
    }
    let start = archive.parameters["start"]?.trimmingBrackets
    guard let start, let root = pages.firstIndex(where: { $0.contentID == start }) else {
      return pages
    }
    return [pages[root]] + pages[..<root] + pages[(root + 1)...]
  }
}
