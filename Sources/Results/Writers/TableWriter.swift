import Articles

/// A table for reading: columns side by side, passages under their rows.
///
/// On a terminal the texts of the widest column are broken into lines, and where little room would
/// be left for them, they stand under their rows; elsewhere nothing is broken.
struct TableWriter: ResultWriter {
  private let sink: OutputSink
  private let style: TerminalStyle
  private var columns: [Column] = []
  private var widths: [Int] = []
  /// How wide the longest word of each column is, which is not broken if that can be helped.
  private var words: [Int] = []
  /// Rows that wait until the widths of the columns are known.
  private var waiting: [[Cell]] = []
  /// The columns that find no room beside the others.
  private var lowered: Set<Int> = []
  private var isLaidOut = false

  /// How many rows the widths are taken from.
  private static let sample = 200
  /// How wide a text is at most that is never broken: an id, a day, a short name.
  private static let wholeWidth = 16
  /// How wide a longer text is at least, and how wide where others already stand under it.
  private static let (leastWidth, leastOfAll) = (20, 12)
  /// How many lines a text has at most in its column.
  private static let mostLines = 6
  /// How long a word is at most that keeps its column from getting narrower: an address of a site.
  private static let longestWord = 32
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
    if sides.count > 1 {
      for line in lines(sides.map { columns[$0].name.uppercased() }) {
        try sink.write(style.dim(line) + "\n")
      }
    }
    for cells in waiting { try write(cells) }
    waiting = []
  }

  /// Makes the columns fit: narrows the widest, and puts it under its row where it gets too narrow.
  private mutating func fit(to width: Int) {
    let natural = widths
    words = columns.indices.map { index in waiting.map { longestWord(of: $0[index]) }.max() ?? 0 }
    while true {
      widths = natural
      shrink(to: width)
      guard total > width, sides.count > 1,
        let widest = sides.filter({ isLong($0, natural) }).max(by: { natural[$0] < natural[$1] })
      else { return }
      lowered.insert(widest)
    }
  }

  /// Takes width from the widest of the long columns until the row fits.
  private mutating func shrink(to width: Int) {
    let long = sides.filter { isLong($0, widths) }
    while total > width,
      let widest = long.filter({ widths[$0] > least($0) }).max(by: { widths[$0] < widths[$1] })
    {
      let others = long.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let room = widths[widest] - max(least(widest), min(others, widths[widest] - 1))
      widths[widest] -= max(1, min(total - width, room))
    }
  }

  /// How narrow a column may get.
  private func least(_ index: Int) -> Int {
    max(
      lowered.isEmpty ? TableWriter.leastWidth : TableWriter.leastOfAll,
      min(words[index], sides.count > 1 ? TableWriter.longestWord : 0))
  }

  private func longestWord(of cell: Cell) -> Int {
    text(cell).split(separator: " ").map { TerminalText.width(String($0)) }.max() ?? 0
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
    for line in lines(sides.map { text(cells[$0]) }) { try sink.write(line + "\n") }
    for index in columns.indices where columns[index].kind == .passage || lowered.contains(index) {
      try write(passage: cells[index])
    }
  }

  private func write(passage cell: Cell) throws(OutputSink.Failure) {
    let width = min(style.width ?? TableWriter.passageWidth, TableWriter.passageWidth) - 4
    for paragraph in marked(cell).split(separator: "\n") {
      for line in TerminalText.wrap(String(paragraph), max(TableWriter.leastOfAll, width)) {
        try sink.write("    " + coloured(line) + "\n")
      }
    }
  }

  /// The lines of a row, whose texts stand side by side.
  private func lines(_ texts: [String]) -> [String] {
    guard !texts.isEmpty else { return [] }
    let cells = zip(sides, texts).map { index, text in
      columns[index].kind == .number
        ? [String(repeating: " ", count: max(0, widths[index] - TerminalText.width(text))) + text]
        : broken(text, to: widths[index])
    }
    // A row of nothing has its line, too.
    let lines = TerminalText.row(cells, sides.map { widths[$0] })
    return lines.isEmpty ? [""] : lines
  }

  private func broken(_ text: String, to width: Int) -> [String] {
    guard style.width != nil, TerminalText.width(text) > width else { return [text] }
    let lines = TerminalText.wrap(text, cuttingAt: width)
    guard lines.count > TableWriter.mostLines else { return lines }
    let rest = lines[(TableWriter.mostLines - 1)...].joined(separator: " ")
    return lines.prefix(TableWriter.mostLines - 1) + [TerminalText.fit(rest, width)]
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
