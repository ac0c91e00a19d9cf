/// What a `content` or `summary` element of Atom holds, by its type.
struct AtomContent {
  private(set) var text: FeedText?
  /// Why there is no text.
  private(set) var whyNone: String?

  init(_ element: Element) {
    let type = element.attribute("type")?.trimmed.lowercased() ?? ""
    if let address = element.attribute("src"), !address.trimmed.isEmpty {
      whyNone = "its text is not in the feed, but at \(address.oneLine)"
    } else if element.attribute("mode")?.lowercased() == "base64" || AtomContent.isBinary(type) {
      whyNone = "its content is \(type.isEmpty ? "data" : type) in base64, not text"
    } else {
      text = FeedText(element, isLiteral: type == "text" || type == "text/plain")
    }
  }

  /// Media types other than those of text and XML stand in base64 (RFC 4287, section 4.1.3.3).
  private static func isBinary(_ type: String) -> Bool {
    guard type.contains("/") else { return false }
    let type = type.prefix { $0 != ";" }.trimmed
    return !type.hasPrefix("text/") && !type.hasSuffix("+xml") && !type.hasSuffix("/xml")
  }
}
