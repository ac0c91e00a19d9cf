/// The names of OpenDocument (ISO/IEC 26300), under prefixes of our own.
enum OpenDocument {
  static let prefixes = [
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
    "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
    "http://purl.org/dc/elements/1.1/": "dc",
  ]

  /// Adds the styles that a part of the document has.
  static func addStyles(of part: Element, to sheet: inout StyleSheet) {
    for element in part.all("style:style") {
      guard let name = element.attribute("style:name") else { continue }
      let family = element.attribute("style:family") ?? ""
      sheet.add(style(element, name, family), id: id(name, family))
    }
  }

  /// The id of a style: paragraphs and runs may have styles of the same name.
  static func id(_ name: String, _ family: String) -> String { family + ":" + name }

  private static func style(_ element: Element, _ name: String, _ family: String)
    -> StyleSheet.Style
  {
    let text = element.child("style:text-properties")
    let level = element.attribute("style:default-outline-level").flatMap { Int($0) }
    return StyleSheet.Style(
      paragraph: StyleNames.style(element.attribute("style:display-name") ?? name)
        ?? level.flatMap { (1...9).contains($0) ? .heading($0) : nil },
      isBold: text?.attribute("fo:font-weight").map(isBold),
      isHidden: text?.attribute("text:display").map { $0 == "none" },
      size: text?.attribute("fo:font-size").flatMap(halfPoints),
      base: element.attribute("style:parent-style-name").map { id($0, family) })
  }

  private static func isBold(_ weight: String) -> Bool {
    weight == "bold" || (Int(weight) ?? 400) >= 600
  }

  /// `18pt`; a size relative to another style's says nothing here.
  private static func halfPoints(_ size: String) -> Int? {
    guard size.hasSuffix("pt"), let points = Double(size.dropLast(2)), (1...1000).contains(points)
    else { return nil }
    return Int(points * 2)
  }
}
