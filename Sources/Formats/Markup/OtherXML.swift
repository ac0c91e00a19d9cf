/// Tells XML that people meet beside their articles and that holds none.
enum OtherXML {
  /// What an XML file is, with its article ("a site map"); nil for what may hold articles.
  static func kind(of file: FileContent) -> String? {
    guard file.firstTwoMarks?.0 == UInt8(ascii: "<") else { return nil }
    return XMLRoot(in: file.head).flatMap { kinds[$0.name] }
  }

  private static let kinds = [
    "opml": "a list of feeds (OPML)",
    "urlset": "a site map", "sitemapindex": "a list of site maps",
    "opensearchdescription": "the description of a search engine (OpenSearch)",
    "service": "a list of collections (Atom service document)",
    "categories": "a list of categories (Atom)",
    "kml": "a map (KML)", "gpx": "a track (GPX)", "svg": "a drawing (SVG)",
    "plist": "a property list", "xrds": "a description of services (XRDS)",
    "xbel": "a list of bookmarks (XBEL)", "schema": "a schema of XML",
    "stylesheet": "a style sheet (XSLT)",
  ]
}
