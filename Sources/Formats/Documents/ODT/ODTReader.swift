/// Goes through the content of an OpenDocument text and takes its text.
struct ODTReader {
  private let styles: StyleSheet
  private var builder = DocumentBuilder()
  /// The style of the run that is open; nil outside of paragraphs, where there is no text.
  private var style: StyleSheet.Style?
  private var isInList = false

  init(styles: StyleSheet) { self.styles = styles }

  mutating func read(_ text: Element) -> [DocumentText.Paragraph] {
    addNodes(of: text)
    return builder.finish()
  }

  private mutating func addNodes(of element: Element) {
    for node in element.nodes { add(node) }
  }

  private mutating func add(_ node: Element) {
    guard let style else { return addBlock(node) }
    switch node.name {
    case Markup.textName: if style.isHidden != true { builder.add(node.text, style.look) }
    case "text:span": addSpan(node, in: style)
    case "text:s": builder.add(" ", style.look)
    case "text:tab": builder.addTab()
    case "text:line-break": builder.addBreak()
    default: addBlock(node)
    }
  }

  private mutating func addBlock(_ node: Element) {
    switch node.name {
    case "text:p", "text:h": addParagraph(node)
    case "text:list":
      let wasInList = isInList
      isInList = true
      addNodes(of: node)
      isInList = wasInList
    case "table:table-row": addRow(node)
    case "table:table-cell":
      addNodes(of: node)
      builder.endCell()
    case "draw:text-box": addTextBox(node)
    case let name where ODTReader.unread.contains(name) || !node.isElement: return
    default: addNodes(of: node)
    }
  }

  /// What tracked changes took away, notes, indexes, and what has no text to read.
  private static let unread: Set<String> = [
    "text:tracked-changes", "text:note", "office:annotation", "text:table-of-content",
    "text:illustration-index", "text:table-index", "text:object-index", "text:user-index",
    "text:alphabetical-index", "text:bibliography", "text:hidden-text", "text:hidden-paragraph",
    "text:ruby-text", "text:script", "office:forms", "svg:title", "svg:desc", "office:binary-data",
    "draw:object", "text:sequence-decls", "text:variable-decls", "text:user-field-decls",
    "text:page-number", "text:page-count",
  ]

  // MARK: Paragraphs

  private mutating func addParagraph(_ node: Element) {
    let outer = style
    let own = self.style(of: node, "paragraph") ?? StyleSheet.Style()
    style = own
    addNodes(of: node)
    builder.endParagraph(paragraphStyle(node, own))
    style = outer
  }

  private func paragraphStyle(_ node: Element, _ style: StyleSheet.Style)
    -> DocumentText.Paragraph.Style
  {
    if node.name == "text:h", style.paragraph != .title {
      let level = node.attribute("text:outline-level").flatMap { Int($0) } ?? 1
      return .heading(min(max(level, 1), 9))
    }
    return style.paragraph ?? (isInList ? .listItem : .body)
  }

  private mutating func addSpan(_ node: Element, in outer: StyleSheet.Style) {
    style = (self.style(of: node, "text") ?? StyleSheet.Style()).over(outer)
    addNodes(of: node)
    style = outer
  }

  private func style(of node: Element, _ family: String) -> StyleSheet.Style? {
    guard let name = node.attribute("text:style-name") else { return nil }
    return styles[OpenDocument.id(name, family)]
      ?? StyleSheet.Style(paragraph: StyleNames.style(name))
  }

  // MARK: Tables and text boxes

  private mutating func addRow(_ node: Element) {
    builder.beginRow()
    addNodes(of: node)
    builder.endRow()
  }

  private mutating func addTextBox(_ node: Element) {
    let outer = (style, isInList)
    (style, isInList) = (nil, false)
    builder.beginAside()
    addNodes(of: node)
    builder.endAside()
    (style, isInList) = outer
  }
}
