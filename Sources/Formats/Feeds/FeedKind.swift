/// Tells feeds from other files, by the outermost element of their XML.
enum FeedKind {
  case rss, atom
  /// A web page that shows a feed, as browsers save it.
  case page

  static func kind(of file: FileContent) -> FeedKind? {
    guard let root = XMLRoot(in: file.head) else {
      // A prolog longer than what is looked at: only the name is left to tell.
      let isProlog = file.head.trimmedHead.hasPrefix("<")
      return isProlog ? byExtension[file.fileExtension] : nil
    }
    switch root.name {
    case "rss": return .rss
    case "rdf": return isRSS(root) ? .rss : nil
    case "channel": return .rss
    case "feed": return .atom
    case "entry": return root.tag.contains("Atom") || root.tag.contains("atom") ? .atom : nil
    case "html": return showsFeed(root) ? .page : nil
    default: return nil
    }
  }

  private static let byExtension: [String: FeedKind] = [
    "rss": .rss, "rdf": .rss, "atom": .atom,
  ]

  private static func isRSS(_ root: XMLRoot) -> Bool {
    rdfMarks.contains { root.rest.contains($0) }
  }

  /// What tells the RDF of a feed from any other.
  private static let rdfMarks: [String] = [
    "purl.org/rss/1", "purl.org/net/rss1", "netscape.com/rdf/simple", "<channel", "<item",
  ]

  /// Whether the body of a page begins with a feed, as elements or as text.
  private static func showsFeed(_ root: XMLRoot) -> Bool {
    guard let body = root.rest.firstRange(of: "<body") else { return false }
    var rest = root.rest[body.upperBound...].drop { $0 != ">" }.dropFirst().trimmedHead
    for _ in 0..<6 {
      if starts.contains(where: { rest.hasPrefix($0) }) { return true }
      guard rest.hasPrefix("<") else { return false }
      rest = rest.drop { $0 != ">" }.dropFirst().trimmedHead
    }
    return false
  }

  private static let starts = [
    "<rss", "<feed", "<rdf:RDF", "&lt;rss", "&lt;feed", "&lt;rdf:RDF", "&lt;?xml",
  ]
}
