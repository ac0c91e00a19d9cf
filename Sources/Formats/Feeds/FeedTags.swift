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
