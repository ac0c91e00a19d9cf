/// A piece of text of a feed, which may be plain, HTML, or HTML that was escaped once too often.
struct FeedText {
  private(set) var paragraphs: [String] = []
  /// Captions of the figures in it.
  private(set) var captions: [String] = []

  /// The text of an element: its elements where it has any, otherwise what its characters hold.
  ///
  /// With `isLiteral`, tags in the characters stand for themselves.
  init(_ element: Element, isLiteral: Bool = false) {
    if element.children.contains(where: { _ in true }) {
      read(element)
    } else if isLiteral {
      paragraphs = FeedText.paragraphs(ofPlain: element.text)
    } else {
      read(element.text)
    }
  }

  init(_ text: String) { read(text) }

  private mutating func read(_ text: String) {
    let text = FeedText.unescaped(text)
    if FeedTags.appear(in: text) {
      read(Markup.html(text).root)
    } else {
      paragraphs = FeedText.paragraphs(ofPlain: text).map(FeedText.withoutEntities)
    }
  }

  /// A headline or a name on one line, without tags and entities; nil where there is none.
  static func line(_ text: String) -> String? {
    let text = unescaped(text)
    let plain = FeedTags.appear(in: text) ? Markup.html(text).root.text : withoutEntities(text)
    let line = plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.isEmpty ? nil : line.replacing("\0", with: "\u{FFFD}")
  }

  private mutating func read(_ element: Element) {
    var text = BlockText()
    text.read(element)
    paragraphs = text.paragraphs
    captions = text.captions
  }

  /// Paragraphs parted by empty lines; single line ends inside them are white space.
  private static func paragraphs(ofPlain text: String) -> [String] {
    TextDecoding.decode(Array(text.utf8)).text
      .split(separator: "\n", omittingEmptySubsequences: false)
      .split { $0.allSatisfy(\.isWhitespace) }
      .map {
        $0.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
  }

  private static func withoutEntities(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return Markup.html(text.replacing("<", with: "&lt;")).root.text.trimmed
  }

  /// HTML whose tags were escaped twice: `&lt;p&gt;`, with no tag beside them.
  private static func unescaped(_ text: String) -> String {
    guard Array(text.utf8).firstRange(ofASCII: "&lt;") != nil, !FeedTags.appear(in: text) else {
      return text
    }
    let unescaped = text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    return FeedTags.appear(in: unescaped) ? unescaped : text
  }
}
