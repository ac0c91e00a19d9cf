import Articles

/// Texts of headlines and names as pages have them, made fit to be kept.
enum PageValue {
  /// The text on one line: markup and entities that were escaped twice are read, invisible
  /// characters left out. Nil where nothing is left.
  static func clean(_ text: String) -> String? {
    // Nothing as long as this is a headline or a name.
    guard text.utf8.count <= 4000 else { return nil }
    var text = text
    for _ in 0..<2 where text.utf8.contains(UInt8(ascii: "&")) { text = withoutEntities(text) }
    if text.utf8.contains(UInt8(ascii: "<")), text.utf8.contains(UInt8(ascii: ">")) {
      text = Markup.html(text).root.text
    }
    let scalars = text.unicodeScalars
    if scalars.contains(where: isInvisible) {
      text = String(String.UnicodeScalarView(scalars.filter { !isInvisible($0) }))
    }
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.isEmpty ? nil : line
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }

  /// `&quot;`, `&#8217;`: read one by one, so that nothing else is taken for markup.
  private static func withoutEntities(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "&")) {
      result += rest[..<start]
      let entity = rest[start...].utf8.prefix(12).prefix { $0 != UInt8(ascii: ";") }
      let end = entity.endIndex
      let isEntity =
        end < rest.endIndex && rest.utf8[end] == UInt8(ascii: ";")
        && entity.dropFirst().allSatisfy {
          ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "#")
        }
      let next = rest.utf8.index(after: isEntity ? end : start)
      let piece = String(rest[start..<next])
      result += isEntity ? Markup.html(piece).root.text : piece
      rest = rest[next...]
    }
    return result + rest
  }

  /// The text of a heading: where two pieces of it stand side by side as elements of their own, a
  /// space parts them, as a browser's line or margin does.
  static func heading(_ element: Element) -> String? {
    var text = ""
    for node in element.markup.nodes[element.index..<Int(element.markup.nodes[element.index].end)] {
      if node.isText {
        let piece = element.markup.string(node.content)
        if let last = text.unicodeScalars.last, let first = piece.unicodeScalars.first,
          last.properties.isLowercase || ":?!»”\"".unicodeScalars.contains(last),
          first.properties.isUppercase
        {
          text += " "
        }
        text += piece
      } else {
        let name = element.markup.names[Int(node.tag)]
        if HTMLNames.blocks.contains(name) || name == "br" { text += " " }
      }
    }
    return clean(text)
  }

  /// The text of an element that lists things: a bar parts pieces that are elements of their own
  /// and several words long, where nothing else does.
  static func list(_ element: Element) -> String? {
    let markup = element.markup
    var text = ""
    for node in markup.nodes[element.index..<Int(markup.nodes[element.index].end)] where node.isText
    {
      let piece = markup.string(node.content).trimmed
      guard let first = piece.unicodeScalars.first else { continue }
      let isOther =
        piece.contains(" ") && !first.properties.isLowercase
        && first.properties.isAlphabetic && text.contains(" ")
        && (text.unicodeScalars.last?.properties.isAlphabetic ?? false)
      text += isOther && !endsInJoiner(text) ? " | \(piece)" : text.isEmpty ? piece : " \(piece)"
    }
    return clean(text)
  }

  private static func endsInJoiner(_ text: String) -> Bool {
    text.split(separator: " ").last.map { $0.utf8.count <= 4 && $0 == $0.lowercased() } ?? false
  }

  /// The words of a text, by which two are compared.
  static func words(_ text: String) -> [String] { Tokenizer.words(in: text).map(Tokenizer.fold) }
}
