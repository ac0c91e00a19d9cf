import Articles

/// A table for reading: columns side by side, passages under their rows.
///
/// On a terminal the widest column is cut to fit, and where little of it would be left, its texts
/// stand under their rows; elsewhere nothing is cut.
struct TableWriter: ResultWriter {
  private let sink: OutputSink
  private let style: TerminalStyle
  private var columns: [Column] = []
  private var widths: [Int] = []
  /// Rows that wait until the widths of the columns are known.
  private var waiting: [[Cell]] = []
  /// The columns that find no room beside the others.
  private var lowered: Set<Int> = []
  private var isLaidOut = false

  /// How many rows the widths are taken from.
  private static let sample = 200
  /// How wide a text is at most that is never cut: an id, a day, a short name.
  private static let wholeWidth = 16
  /// How much of a longer text must be left, and how much where others already stand under it.
  private static let (leastWidth, leastOfAll) = (20, 12)
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
    if let width = style.width { fit(to: width) }
    let heads = sides.map { cell(columns[$0].name.uppercased(), $0) }
    if sides.count > 1 {
      try sink.write(style.dim(heads.joined(separator: "  ").withoutSpaceAtEnd) + "\n")
    }
    for cells in waiting { try write(cells) }
    waiting = []
  }

  /// Makes the columns fit: cuts the widest, and puts it under its row where too little is left.
  private mutating func fit(to width: Int) {
    let natural = widths
    while true {
      let least = lowered.isEmpty ? TableWriter.leastWidth : TableWriter.leastOfAll
      widths = natural
      shrink(to: width, least: least)
      guard total > width, sides.count > 1,
        let widest = sides.filter({ isLong($0, natural) }).max(by: { natural[$0] < natural[$1] })
      else { return }
      lowered.insert(widest)
    }
  }

  /// Takes width from the widest of the long columns until the row fits.
  private mutating func shrink(to width: Int, least: Int) {
    let long = sides.filter { isLong($0, widths) }
    while total > width,
      let widest = long.filter({ widths[$0] > least }).max(by: { widths[$0] < widths[$1] })
    {
      let others = long.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let room = widths[widest] - max(least, min(others, widths[widest] - 1))
      widths[widest] -= max(1, min(total - width, room))
    }
  }

  private func isLong(_ index: Int, _ widths: [Int]) -> Bool {
    columns[index].kind == .text && widths[index] > TableWriter.wholeWidth
  }

  /// How wide a row is.
  private var total: Int { sides.reduce(0) { $0 + widths[$1] } + 2 * max(0, sides.count - 1) }

  /// The columns that stand side by side.
  private var sides: [Int] {
    columns.indices.filter { columns[$0].kind != .passage && !lowered.contains($0) }
  }

  // MARK: Rows

  private func write(_ cells: [Cell]) throws(OutputSink.Failure) {
    if !sides.isEmpty {
      let line = sides.map { cell(text(cells[$0]), $0) }.joined(separator: "  ")
      try sink.write(line.withoutSpaceAtEnd + "\n")
    }
    for index in columns.indices where columns[index].kind == .passage || lowered.contains(index) {
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
