import Articles

/// A Markdown table (GitHub Flavored Markdown, "Tables"); matches are bold.
struct MarkdownWriter: ResultWriter {
  private let sink: OutputSink
  private let style: TerminalStyle

  init(_ sink: OutputSink, _ options: WriterOptions) {
    self.sink = sink
    style = options.terminal
  }

  func begin(_ columns: [Column]) throws(OutputSink.Failure) {
    try write(columns.map(\.name))
    try write(columns.map { $0.kind == .number ? "---:" : "---" })
  }

  func row(_ cells: [Cell]) throws(OutputSink.Failure) {
    try write(
      cells.map { cell in
        if case .marked(let text) = cell { marked(text) } else { escaped(cell.plain) }
      })
  }

  func end() throws(OutputSink.Failure) { try sink.flush() }

  private func write(_ fields: [String]) throws(OutputSink.Failure) {
    try sink.write("| " + fields.joined(separator: " | ") + " |\n")
  }

  /// The text with its marked places bold.
  private func marked(_ text: MarkedText) -> String {
    let bytes = Array(text.text.utf8)
    var result = ""
    var position = 0
    for mark in text.marks {
      result += escaped(String(decoding: bytes[position..<mark.lowerBound], as: UTF8.self))
      result += "**" + escaped(String(decoding: bytes[mark], as: UTF8.self)) + "**"
      position = mark.upperBound
    }
    return result + escaped(String(decoding: bytes[position...], as: UTF8.self))
  }

  /// The text on one line, with what Markdown would read as markup escaped.
  private func escaped(_ text: String) -> String {
    MarkdownText.escaped(style.safe(text))
  }
}
