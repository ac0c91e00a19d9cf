/// The end of a page's file, which tells whether the page goes on behind it.
///
/// Many whole pages close neither their body nor their paragraphs, so that only an end tells that
/// no program would write: one in a tag, in a comment, or in a sentence of an element that the
/// page otherwise closes.
struct PageEnd {
  private let bytes: [UInt8]
  private let markup: Markup
  /// What stands behind the last tag.
  private let rest: ArraySlice<UInt8>

  /// Whether the end of a page in UTF-8 is missing.
  static func isMissing(of bytes: [UInt8], _ markup: Markup) -> Bool {
    guard let tagEnd = bytes.lastIndex(of: UInt8(ascii: ">")) else { return false }
    let end = PageEnd(bytes: bytes, markup: markup, rest: bytes[(tagEnd + 1)...])
    return end.isInTag || end.isInComment || end.isInSentence
  }

  private var isInTag: Bool {
    guard let open = rest.lastIndex(of: UInt8(ascii: "<")) else { return false }
    guard let next = rest[open...].dropFirst().first else { return true }
    return next.isASCIILetter || "/!?".utf8.contains(next)
  }

  /// Tags within a comment that nothing closes are none of the page's own, but a page that ends
  /// behind it has no such comment: a program wrote its mark.
  private var isInComment: Bool {
    guard let start = lastComment, bytes.firstRange(of: "-->", from: start) == nil else {
      return false
    }
    return !["</html", "</body", "</script"].contains { bytes[start...].holds($0) }
  }

  private var lastComment: Int? {
    var start: Int?
    while let next = bytes.firstRange(of: "<!--", from: start.map { $0 + 4 } ?? 0) {
      start = next.lowerBound
    }
    return start
  }

  private var isInSentence: Bool {
    let tag = bytes[..<rest.startIndex].lastIndex(of: UInt8(ascii: "<")) ?? 0
    let text = rest.filter { $0 > 0x20 }
    guard !bytes[tag..<rest.startIndex].holds("</html"),
      !bytes[tag..<rest.startIndex].holds("</body"),
      text.contains(where: { $0.isASCIILetterOrDigit || $0 >= 0x80 }),
      !SentenceMarks.count(in: text[...]).atEnd,
      let last = markup.nodes.lastIndex(where: \.isText)
    else { return false }
    var element = Element(markup, last).parent
    while let open = element {
      if let closing = PageEnd.closing[open.name], bytes[...].holds(closing) { return true }
      element = open.parent
    }
    return false
  }

  /// The tags that close what holds sentences.
  private static let closing: [String: StaticString] = [
    "p": "</p", "li": "</li", "div": "</div", "article": "</article", "section": "</section",
    "main": "</main", "blockquote": "</blockquote", "td": "</td", "h1": "</h1", "h2": "</h2",
    "h3": "</h3", "a": "</a", "em": "</em", "i": "</i", "b": "</b", "strong": "</strong",
  ]
}

extension ArraySlice<UInt8> {
  fileprivate func holds(_ tag: StaticString) -> Bool { firstRange(ofASCII: tag) != nil }
}
