/// Which of a crawl's answers may be articles.
enum CrawledKinds {
  /// Why an answer is no article; nil where it may be one.
  static func reasonAgainst(status: Int?, mediaType: String?, address: String?) -> String? {
    if let status, status != 200 {
      return (300..<400).contains(status) ? "a redirection" : "the server answered \(status)"
    }
    if let address, isForMachines(address) { return "a file for machines" }
    guard let mediaType else { return nil }
    return endings[mediaType] == nil ? "\(mediaType) holds no article" : nil
  }

  /// The ending that files of a media type usually have.
  static func ending(of mediaType: String?) -> String? { mediaType.flatMap { endings[$0] } }

  /// Files that sites keep for crawlers, at places that are known.
  private static func isForMachines(_ address: String) -> Bool {
    guard let path = AddressParts(address)?.path.dropFirst().lowercased() else { return false }
    return machineFiles.contains(path) || path.hasPrefix(".well-known/")
  }

  private static let machineFiles: Set<String> = [
    "robots.txt", "ads.txt", "app-ads.txt", "humans.txt", "security.txt", "llms.txt",
    "sitemap.xml", "crossdomain.xml", "browserconfig.xml", "favicon.ico",
  ]

  private static let endings = [
    "text/html": "html", "application/xhtml+xml": "xhtml", "text/plain": "txt",
    "text/markdown": "md", "text/xml": "xml", "application/xml": "xml", "text/rtf": "rtf",
    "application/rtf": "rtf", "application/rss+xml": "rss", "application/atom+xml": "atom",
    "application/rdf+xml": "rdf", "application/feed+json": "json", "application/ld+json": "json",
    "application/pdf": "pdf", "application/epub+zip": "epub", "message/rfc822": "eml",
    "multipart/related": "mhtml", "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  ]
}
