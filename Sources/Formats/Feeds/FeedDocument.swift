/// The XML of a feed, taken apart.
struct FeedDocument {
  let markup: Markup
  /// What a person should know of its bytes.
  let notes: [String]

  /// - Throws: `FormatError` where it is a web page around a feed.
  init(_ file: FileContent, prefixes: [String: String]) throws(FormatError) {
    if FeedKind.kind(of: file) == .page {
      throw FormatError("this is a web page that shows a feed; save the feed itself, as XML")
    }
    let decoded = file.decodedXML
    markup = Markup.xml(
      Array(decoded.text.utf8), prefixes: FeedDocument.prefixes.merging(prefixes) { $1 },
      ignoringCase: true, shape: FeedDocument.shape)
    notes = decoded.notes
  }

  private static let shape = XMLShape(
    items: ["item", "entry"],
    parts: [
      "title", "link", "description", "language", "pubdate", "guid", "author", "category",
      "comments", "content:encoded", "dc:creator", "dc:date", "dc:subject", "content", "summary",
      "published", "updated", "issued", "modified", "id", "lastbuilddate", "copyright", "generator",
    ])

  /// The vocabularies that feeds mix in; elements of HTML go without a prefix.
  private static let prefixes = [
    "http://purl.org/dc/elements/1.1/": "dc", "http://purl.org/dc/elements/1.0/": "dc",
    "http://purl.org/dc/terms/": "dcterms", "http://purl.org/rss/1.0/modules/content/": "content",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "http://www.itunes.com/DTDs/Podcast-1.0.dtd": "itunes",
    "http://search.yahoo.com/mrss/": "media", "http://search.yahoo.com/mrss": "media",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf", "http://www.w3.org/1999/xhtml": "",
  ]

  static let atom = [
    "http://www.w3.org/2005/Atom", "https://www.w3.org/2005/Atom", "http://purl.org/atom/ns#",
    "http://purl.org/atom/ns", "http://purl.org/net/atom",
  ]
  static let rss = [
    "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/",
    "http://channel.netscape.com/rdf/simple/0.9/", "http://backend.userland.com/rss2",
    "http://backend.userland.com/rss", "http://blogs.law.harvard.edu/tech/rss",
    "http://my.netscape.com/publish/formats/rss-0.91.dtd", "http://purl.org/net/rss1.1#",
  ]
}
