/// The outermost element of an XML document, told from the beginning of its text.
struct XMLRoot {
  /// Its name in small letters, without a prefix: `rss`, `feed`, `newsitem`.
  let name: String
  /// All of its start tag: `<feed xmlns="http://www.w3.org/2005/Atom">`.
  let tag: Substring
  /// The text from the tag on.
  let rest: Substring

  /// The first element after the XML declaration, or of all where there is none.
  ///
  /// Comments, instructions and declarations before it are stepped over; so is what a server or a
  /// person left before the declaration, up to a few lines.
  init?(in head: String) {
    guard let document = XMLRoot.document(in: head),
      let root = XMLProlog.root(in: document.utf8)
    else { return nil }
    self.init(tagAt: document[root...])
  }

  private init?(tagAt rest: Substring) {
    let name = rest.utf8.dropFirst().prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
    guard let first = name.first, first.isASCIILetter || first == 0x5F else { return nil }
    let local = String(name).flatMap { $0.split(separator: ":").last } ?? ""
    self.name = local.lowercased()
    self.rest = rest
    tag = rest.prefix { $0 != ">" }
  }

  /// How much may stand before the document.
  private static let longestJunk = 400

  private static func document(in head: String) -> Substring? {
    let text = head.trimmedHead
    guard let start = text.firstIndex(of: UInt8(ascii: "<"), within: longestJunk + 1) else {
      return nil
    }
    if text.hasPrefix("<?xml") { return text }
    if let declaration = text.firstRange(of: "<?xml ") {
      let junk = text[..<declaration.lowerBound]
      let isPage = Array(junk.utf8).firstRange(ofASCII: "<html") != nil
      if !isPage, junk.utf8.count <= longestJunk || junk.hasPrefix("<!--") {
        return text[declaration.lowerBound...]
      }
    }
    return text[start...]
  }
}
