/// Goes through the main part of a DOCX document and takes its text.
struct DOCXReader {
  private let styles: StyleSheet
  private var builder = DocumentBuilder()
  private var paragraphStyle = StyleSheet.Style()
  /// The fields that are open, and whether each is still at its instruction.
  private var fields: [Bool] = []

  init(styles: StyleSheet) { self.styles = styles }

  mutating func read(_ document: Element) -> [DocumentText.Paragraph] {
    addNodes(of: document)
    return builder.finish()
  }

  private mutating func addNodes(of element: Element) {
    for child in element.children { add(child) }
  }

  private mutating func add(_ element: Element) {
    switch element.name {
    case "w:p": addParagraph(element)
    case "w:r": addRun(element)
    case "w:tr": addRow(element)
    case "w:tc":
      addNodes(of: element)
      builder.endCell()
    case "w:txbxContent": addTextBox(element)
    case "w:sdt": if !isTableOfContents(element) { addNodes(of: element) }
    case "mc:AlternateContent":
      if let one = element.child("mc:Choice") ?? element.child("mc:Fallback") { addNodes(of: one) }
    case "m:t": builder.add(element.text, paragraphStyle.look)
    // What tracked changes took away, how ruby is read aloud, and what has no text.
    case "w:del", "w:moveFrom", "w:rt", "w:pPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:sectPr":
      return
    default: addNodes(of: element)
    }
  }

  // MARK: Paragraphs

  private mutating func addParagraph(_ element: Element) {
    let outer = paragraphStyle
    defer { paragraphStyle = outer }
    let properties = element.child("w:pPr")
    paragraphStyle = style(of: properties)
    addNodes(of: element)
    let isInitial = properties?.child("w:framePr")?.attribute("w:dropCap").map { $0 != "none" }
    let hasDeletedEnd = properties?.child("w:rPr")?.child("w:del") != nil
    if isInitial ?? false || hasDeletedEnd { return }
    builder.endParagraph(paragraphStyle.paragraph ?? .body)
  }

  private func style(of properties: Element?) -> StyleSheet.Style {
    var style = StyleSheet.Style()
    if let id = properties?.child("w:pStyle")?.attribute("w:val") {
      // An id that the document does not explain may still be a name.
      style = styles[id] ?? StyleSheet.Style(paragraph: StyleNames.style(id))
    }
    if let heading = DOCXStyles.outline(properties) { style.paragraph = style.paragraph ?? heading }
    if properties?.child("w:numPr") != nil, style.paragraph == nil || style.paragraph == .listItem {
      style.paragraph = DOCXStyles.isListed(properties) ? .listItem : nil
    }
    return style
  }

  private mutating func addTextBox(_ element: Element) {
    let outerFields = fields
    fields = []
    builder.beginAside()
    addNodes(of: element)
    builder.endAside()
    fields = outerFields
  }

  private func isTableOfContents(_ element: Element) -> Bool {
    let gallery = element.child("w:sdtPr")?.first("w:docPartGallery")?.attribute("w:val")
    return gallery == "Table of Contents"
  }

  private mutating func addRow(_ element: Element) {
    guard element.child("w:trPr")?.child("w:del") == nil else { return }
    builder.beginRow()
    addNodes(of: element)
    builder.endRow()
  }

  // MARK: Runs

  private mutating func addRun(_ element: Element) {
    let properties = element.child("w:rPr")
    let named = properties?.child("w:rStyle")?.attribute("w:val").flatMap { styles[$0] }
    let style = DOCXStyles.run(properties).over(named ?? StyleSheet.Style()).over(paragraphStyle)
    guard style.isHidden != true else { return }
    let look = style.look
    for part in element.children { addPart(part, look) }
  }

  private mutating func addPart(_ part: Element, _ look: RunText.Look) {
    if part.name == "w:fldChar" { return takeField(part.attribute("w:fldCharType")) }
    guard !fields.contains(true) else { return }
    switch part.name {
    case "w:t": builder.add(part.text, look)
    case "w:tab", "w:ptab": builder.addTab()
    case "w:br", "w:cr": builder.addBreak()
    case "w:noBreakHyphen": builder.add("-", look)
    case "w:sym":
      let place = part.attribute("w:char").flatMap { UInt32($0, radix: 16) }
      if let scalar = place.flatMap(SymbolFont.scalar) { builder.add(String(scalar), look) }
    case "w:delText", "w:instrText", "w:softHyphen": break
    default: add(part)
    }
  }

  /// A field is an instruction and then its result: `TIME \@ "d MMMM"`, `5 February`.
  private mutating func takeField(_ step: String?) {
    switch step {
    case "begin": fields.append(true)
    case "separate": if fields.popLast() != nil { fields.append(false) }
    case "end": _ = fields.popLast()
    default: break
    }
  }
}
