import Articles

/// Atom 1.0 and the older 0.3: an entry an article.
///
/// RFC 4287, https://www.rfc-editor.org/rfc/rfc4287
struct AtomFormat: Format {
  let name = "atom"
  let summary = "A feed in Atom 0.3 or 1.0; each entry is an article"
  let extensions = ["atom"]
  let mediaType = "application/atom+xml"

  func recognises(_ file: FileContent) -> Bool { FeedKind.kind(of: file) == .atom }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    var prefixes: [String: String] = [:]
    for address in FeedDocument.atom { prefixes[address] = "" }
    let document = try FeedDocument(file, prefixes: prefixes)
    let feed = AtomFeed(document, address: file.address)
    try FeedReading.hand(
      on: feed.items(notes: document.notes), isCut: document.markup.isCut, each: each)
  }
}
