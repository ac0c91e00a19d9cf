/// What the styles and properties of a DOCX document say.
enum DOCXStyles {
  static func sheet(_ styles: Markup) -> StyleSheet {
    var sheet = StyleSheet()
    for element in styles.root.all("w:style") {
      guard let id = element.attribute("w:styleId") else { continue }
      sheet.add(style(element, id), id: id)
    }
    return sheet
  }

  private static func style(_ element: Element, _ id: String) -> StyleSheet.Style {
    let name = element.child("w:name")?.attribute("w:val") ?? id
    let paragraph = element.child("w:pPr")
    var style = run(element.child("w:rPr"))
    style.base = element.child("w:basedOn")?.attribute("w:val")
    style.paragraph =
      StyleNames.style(name) ?? outline(paragraph) ?? (isListed(paragraph) ? .listItem : nil)
    return style
  }

  /// What properties of a run say themselves.
  static func run(_ properties: Element?) -> StyleSheet.Style {
    StyleSheet.Style(
      isBold: OpenXML.isOn(properties?.child("w:b")),
      isHidden: OpenXML.isOn(properties?.child("w:vanish")),
      size: properties?.child("w:sz")?.attribute("w:val").flatMap { Int($0) })
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
