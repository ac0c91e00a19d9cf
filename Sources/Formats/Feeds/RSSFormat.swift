import Articles

/// RSS in all its versions, 0.90 to 2.0, and the RDF ones: an item an article.
///
/// https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/spec
struct RSSFormat: Format {
  let name = "rss"
  let summary = "A feed in RSS 0.90 to 2.0, also as RDF; each item is an article"
  let extensions = ["rss", "rdf", "xml"]
  let mediaType = "application/rss+xml"

  func recognises(_ file: FileContent) -> Bool {
    switch FeedKind.kind(of: file) {
    case .rss, .page: true
    case .atom, nil: false
    }
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    var prefixes: [String: String] = [:]
    for address in FeedDocument.rss { prefixes[address] = "" }
    for address in FeedDocument.atom { prefixes[address] = "atom" }
    let document = try FeedDocument(file, prefixes: prefixes)
    let feed = RSSFeed(document, address: file.address)
    try FeedReading.hand(
      on: feed.items(notes: document.notes), isCut: document.markup.isCut, each: each)
  }
}
