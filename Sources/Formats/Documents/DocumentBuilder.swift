/// Puts the paragraphs of a document in order while a reader goes through it: paragraphs, rows of
/// tables, and text boxes, which follow the paragraph that they hang on.
struct DocumentBuilder {
  typealias Paragraph = DocumentText.Paragraph

  /// The text of the document itself, or of a text box.
  private struct Frame {
    var line = RunText()
    var paragraphs: [Paragraph] = []
    /// The rows that are open, an inner table's last.
    var rows: [Row] = []
    /// Paragraphs of text boxes, which follow the paragraph that is open.
    var waiting: [Paragraph] = []
  }

  private struct Row {
    var cells: [[Paragraph]] = []
    var cell: [Paragraph] = []
  }

  private var frames = [Frame()]
  private static let deepest = 64
  /// The longest text, in bytes, that is taken for a label or a figure beside other cells.
  private static let longestCell = 200

  private var top: Frame {
    get { frames[frames.count - 1] }
    _modify { yield &frames[frames.count - 1] }
  }

  /// How many rows are open, one in the other.
  var tableDepth: Int { top.rows.count }

  mutating func add(_ text: some StringProtocol, _ look: RunText.Look) { top.line.add(text, look) }

  mutating func addTab() { top.line.addTab() }

  mutating func addBreak() { top.line.addBreak() }

  mutating func endParagraph(_ style: Paragraph.Style = .body) {
    append(top.line.take(style))
    let waiting = top.waiting
    top.waiting = []
    append(waiting)
  }

  private mutating func append(_ paragraphs: [Paragraph]) {
    if top.rows.isEmpty {
      top.paragraphs += paragraphs
    } else {
      top.rows[top.rows.count - 1].cell += paragraphs
    }
  }

  // MARK: Tables

  mutating func beginRow() {
    guard top.rows.count < DocumentBuilder.deepest else { return }
    top.rows.append(Row())
  }

  mutating func endCell(_ style: Paragraph.Style = .body) {
    endParagraph(style)
    guard var row = top.rows.popLast() else { return }
    row.cells.append(row.cell)
    row.cell = []
    top.rows.append(row)
  }

  mutating func endRow() {
    endCell()
    guard let row = top.rows.popLast() else { return }
    append(DocumentBuilder.joined(row.cells))
  }

  /// A row's paragraphs: cells stand on one line as long as they are single short paragraphs, so
  /// that a label stands before its text; what is longer is a layout of columns, read one after the
  /// other.
  private static func joined(_ cells: [[Paragraph]]) -> [Paragraph] {
    var joined: [Paragraph] = []
    var isOpen = false
    for cell in cells {
      guard let first = cell.first else { continue }
      if isOpen, let last = joined.popLast() {
        joined.append(
          Paragraph(
            text: last.text + "\t" + first.text, style: .tableRow,
            isBold: last.isBold && first.isBold, size: last.size))
        joined += cell.dropFirst()
      } else {
        joined += cell
      }
      isOpen = joined.count == 1 && first.text.utf8.count <= longestCell
    }
    return joined
  }

  // MARK: Text boxes

  mutating func beginAside() {
    guard frames.count < DocumentBuilder.deepest else { return }
    frames.append(Frame())
  }

  mutating func endAside() {
    guard frames.count > 1 else { return }
    let paragraphs = finishFrame()
    frames.removeLast()
    top.waiting += paragraphs
  }

  private mutating func finishFrame() -> [Paragraph] {
    endParagraph()
    while !top.rows.isEmpty { endRow() }
    return top.paragraphs
  }

  /// All paragraphs, also those that are still open.
  mutating func finish() -> [Paragraph] {
    while frames.count > 1 { endAside() }
    return finishFrame()
  }
}
