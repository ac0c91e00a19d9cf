/// The text of a cell that may hold HTML, as exports of websites have it.
enum MarkedCell {
  static func paragraphs(_ text: String) -> [String] {
    guard text.contains("<p") || text.contains("<br") || text.contains("<div") else {
      return TextLines.paragraphs(ofText: text)
    }
    return BlockText.paragraphs(ofHTML: text)
  }

  /// A headline, without the entities that HTML has for characters: `A &amp; B`.
  static func line(_ text: String) -> String {
    holdsEntity(text) ? FeedText.line(text) ?? text : text
  }

  /// Whether a text holds `&amp;`, `&#8217;` and the like.
  private static func holdsEntity(_ text: String) -> Bool {
    var rest = text.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      rest = rest[start...].dropFirst()
      let name = rest.prefix(10).prefix { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "#") }
      if name.count >= 2, rest.dropFirst(name.count).first == UInt8(ascii: ";") { return true }
    }
    return false
  }
}
