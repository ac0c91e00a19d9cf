import Articles

/// A table for reading: columns side by side, passages under their rows.
///
/// On a terminal the widest column is cut to fit; elsewhere nothing is cut.
struct TableWriter: ResultWriter {
  private let sink: OutputSink
  private let style: TerminalStyle
  private var columns: [Column] = []
  private var widths: [Int] = []
  /// Rows that wait until the widths of the columns are known.
  private var waiting: [[Cell]] = []
  private var isLaidOut = false

  /// How many rows the widths are taken from.
  private static let sample = 200
  /// How wide a passage is at most: a line that is easily read.
  private static let passageWidth = 100

  init(_ sink: OutputSink, _ options: WriterOptions) {
    self.sink = sink
    style = options.terminal
  }

  mutating func begin(_ columns: [Column]) { self.columns = columns }

  mutating func row(_ cells: [Cell]) throws(OutputSink.Failure) {
    if isLaidOut { return try write(cells) }
    waiting.append(cells)
    if waiting.count == TableWriter.sample { try layOut() }
  }

  mutating func end() throws(OutputSink.Failure) {
    if !isLaidOut { try layOut() }
    try sink.flush()
  }

  // MARK: Layout

  private mutating func layOut() throws(OutputSink.Failure) {
    isLaidOut = true
    guard !waiting.isEmpty else { return }
    widths = columns.indices.map { index in
      waiting.reduce(TerminalText.width(columns[index].name)) { width, cells in
        max(width, TerminalText.width(text(cells[index])))
      }
    }
    if let width = style.width { shrink(to: width) }
    let heads = sides.map { cell(columns[$0].name.uppercased(), $0) }
    if sides.count > 1 {
      try sink.write(style.dim(heads.joined(separator: "  ").withoutSpaceAtEnd) + "\n")
    }
    for cells in waiting { try write(cells) }
    waiting = []
  }

  /// Takes width from the widest column until the row fits, but leaves each enough to be read.
  private mutating func shrink(to width: Int) {
    func total() -> Int { sides.reduce(0) { $0 + widths[$1] } + 2 * max(0, sides.count - 1) }
    while total() > width,
      let widest = sides.filter({ columns[$0].kind == .text && widths[$0] > 12 })
        .max(by: { widths[$0] < widths[$1] })
    {
      let others = sides.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let excess = total() - width
      widths[widest] -= max(
        1, min(excess, widths[widest] - max(12, min(others, widths[widest] - 1))))
    }
  }

  /// The columns that stand side by side.
  private var sides: [Int] { columns.indices.filter { columns[$0].kind != .passage } }

  // MARK: Rows

  private func write(_ cells: [Cell]) throws(OutputSink.Failure) {
    if !sides.isEmpty {
      let line = sides.map { cell(text(cells[$0]), $0) }.joined(separator: "  ")
      try sink.write(line.withoutSpaceAtEnd + "\n")
    }
    for index in columns.indices where columns[index].kind == .passage {
      try write(passage: cells[index])
    }
  }

  private func write(passage cell: Cell) throws(OutputSink.Failure) {
    let width = min(style.width ?? TableWriter.passageWidth, TableWriter.passageWidth) - 4
    for paragraph in marked(cell).split(separator: "\n") {
      for line in TerminalText.wrap(String(paragraph), max(20, width)) {
        try sink.write("    " + coloured(line) + "\n")
      }
    }
  }

  private func cell(_ text: String, _ index: Int) -> String {
    let isNumber = columns[index].kind == .number
    let fitted = style.width == nil || isNumber ? text : TerminalText.fit(text, widths[index])
    return isNumber
      ? String(repeating: " ", count: max(0, widths[index] - TerminalText.width(fitted))) + fitted
      : TerminalText.pad(fitted, widths[index])
  }

  private func text(_ cell: Cell) -> String { TerminalText.line(cell.plain) }

  // Marks are control characters, which no safe text holds, until the lines are broken: the words
  // of a phrase are marked one by one, so that a mark never spans a line's end.
  private static let markStart: Unicode.Scalar = "\u{1}"
  private static let markEnd: Unicode.Scalar = "\u{2}"

  private func marked(_ cell: Cell) -> String {
    guard case .marked(let text) = cell else {
      return cell.plain.split(separator: "\n").map { TerminalText.line(String($0)) }
        .joined(separator: "\n")
    }
    var result = String.UnicodeScalarView()
    var marks = text.marks[...]
    var offset = 0
    var isMarked = false
    for scalar in text.text.unicodeScalars {
      if isMarked, offset == marks.first?.upperBound {
        result.append(TableWriter.markEnd)
        isMarked = false
        marks.removeFirst()
      }
      if !isMarked, offset == marks.first?.lowerBound {
        result.append(TableWriter.markStart)
        isMarked = true
      }
      offset += UTF8.width(scalar)
      if scalar == " " || scalar == "\n" {
        if isMarked { result.append(TableWriter.markEnd) }
        result.append(" ")
        if isMarked { result.append(TableWriter.markStart) }
      } else if TerminalText.isSafe(scalar) {
        result.append(scalar)
      }
    }
    if isMarked { result.append(TableWriter.markEnd) }
    return String(result)
  }

  private func coloured(_ line: String) -> String {
    var coloured = ""
    for scalar in line.unicodeScalars {
      switch scalar {
      case TableWriter.markStart: if style.hasColour { coloured += TerminalStyle.matchStart }
      case TableWriter.markEnd: if style.hasColour { coloured += TerminalStyle.matchEnd }
      default: coloured.unicodeScalars.append(scalar)
      }
    }
    return coloured
  }
}
