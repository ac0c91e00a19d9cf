import Articles

/// A Markdown table (GitHub Flavored Markdown, "Tables"); matches are bold.
struct MarkdownWriter: ResultWriter {
  private let sink: OutputSink

  init(_ sink: OutputSink, _ options: WriterOptions) { self.sink = sink }

  func begin(_ columns: [Column]) throws(OutputSink.Failure) {
    try write(columns.map(\.name))
    try write(columns.map { $0.kind == .number ? "---:" : "---" })
  }

  func row(_ cells: [Cell]) throws(OutputSink.Failure) {
    try write(
      cells.map { cell in
        if case .marked(let text) = cell {
          MarkdownWriter.escaped(text.marked("\u{1}", "\u{2}"))
            .replacing("\u{1}", with: "**").replacing("\u{2}", with: "**")
        } else {
          MarkdownWriter.escaped(cell.plain)
        }
      })
  }

  func end() throws(OutputSink.Failure) { try sink.flush() }

  private func write(_ fields: [String]) throws(OutputSink.Failure) {
    try sink.write("| " + fields.joined(separator: " | ") + " |\n")
  }

  /// The text on one line, with what Markdown would read as markup escaped.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if "\\|*_`<[".unicodeScalars.contains(scalar) { escaped += "\\" }
      if scalar == "\n" || scalar == "\r" || scalar == "\t" {
        escaped += " "
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
