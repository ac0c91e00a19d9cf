/// The styles of a DOCX document: what each says, with what it takes over from those it is based on.
struct DOCXStyles {
  struct Style {
    var paragraph: DocumentText.Paragraph.Style?
    var isBold: Bool?
    var isHidden: Bool?
    /// In half points.
    var size: Int?
    fileprivate var base: String?
  }

  private var styles: [String: Style] = [:]
  private static let longestChain = 16

  init(_ styles: Markup) {
    for element in styles.root.all("w:style") {
      guard let id = element.attribute("w:styleId") else { continue }
      self.styles[id] = DOCXStyles.style(element, id)
    }
  }

  /// The style of an id; an unknown id is taken for a name.
  subscript(id: String) -> Style {
    guard var style = styles[id] else { return Style(paragraph: StyleNames.style(id)) }
    var base = style.base
    for _ in 0..<DOCXStyles.longestChain {
      guard let id = base, let next = styles[id] else { break }
      style.paragraph = style.paragraph ?? next.paragraph
      style.isBold = style.isBold ?? next.isBold
      style.isHidden = style.isHidden ?? next.isHidden
      style.size = style.size ?? next.size
      base = next.base
    }
    return style
  }

  private static func style(_ element: Element, _ id: String) -> Style {
    var style = Style()
    let name = element.child("w:name")?.attribute("w:val") ?? id
    let paragraph = element.child("w:pPr")
    style.base = element.child("w:basedOn")?.attribute("w:val")
    style.paragraph =
      StyleNames.style(name) ?? outline(paragraph)
      ?? (isListed(paragraph) ? .listItem : nil)
    style.read(element.child("w:rPr"))
    return style
  }

  /// The heading that an outline level stands for; 9 is that of plain text.
  static func outline(_ properties: Element?) -> DocumentText.Paragraph.Style? {
    guard let value = properties?.child("w:outlineLvl")?.attribute("w:val"), let level = Int(value),
      (0...8).contains(level)
    else { return nil }
    return .heading(level + 1)
  }

  /// Whether a paragraph's properties make it an item of a list; the list 0 is none.
  static func isListed(_ properties: Element?) -> Bool {
    guard let numbering = properties?.child("w:numPr") else { return false }
    return numbering.child("w:numId")?.attribute("w:val") != "0"
  }
}

extension DOCXStyles.Style {
  /// Takes over what properties of a run say.
  mutating func read(_ properties: Element?) {
    guard let properties else { return }
    isBold = OpenXML.isOn(properties.child("w:b")) ?? isBold
    isHidden = OpenXML.isOn(properties.child("w:vanish")) ?? isHidden
    size = properties.child("w:sz")?.attribute("w:val").flatMap { Int($0) } ?? size
  }
}
