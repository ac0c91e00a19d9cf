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
    guard text.contains("&lt;"), !FeedTags.appear(in: text) else { return text }
    let unescaped = text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    return FeedTags.appear(in: unescaped) ? unescaped : text
  }
}

/// Tells the tags of HTML from other things in angle brackets: `a <b`, `<name@host>`.
enum FeedTags {
  static func appear(in text: String) -> Bool {
    let bytes = Array(text.utf8)
    var rest = bytes[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      var tag = rest
      if tag.first == UInt8(ascii: "/") { tag = tag.dropFirst() }
      if tag.starts(with: "!--".utf8) { return true }
      let name = tag.prefix(16).prefix(while: \.isASCIILetterOrDigit)
      guard !name.isEmpty, name.endIndex < bytes.count,
        names.contains(String(decoding: name, as: UTF8.self).lowercased())
      else { continue }
      let after = bytes[name.endIndex]
      if after == UInt8(ascii: ">") || after == UInt8(ascii: "/") { return true }
      if after <= 0x20, endsBeforeNext(bytes[name.endIndex...]) { return true }
    }
    return false
  }

  /// Whether a tag with attributes ends before another begins.
  private static func endsBeforeNext(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") } == UInt8(ascii: ">")
  }

  private static let names = HTMLNames.blocks.union(HTMLNames.unseen).union([
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "del", "dfn", "em",
    "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "picture", "q", "s", "samp", "small",
    "span", "strike", "strong", "sub", "sup", "td", "th", "time", "tt", "u", "var", "wbr", "button",
    "input",
  ])
}
