/// Comma-separated values as RFC 4180 has them: a header row, CRLF line ends, and quotes around
/// what holds a comma, a quote or a line end.
struct CSVWriter: ResultWriter {
  private let sink: OutputSink
  private let options: WriterOptions

  init(_ sink: OutputSink, _ options: WriterOptions) {
    self.sink = sink
    self.options = options
  }

  func begin(_ columns: [Column]) throws(OutputSink.Failure) {
    try write(columns.map(\.name))
  }

  func row(_ cells: [Cell]) throws(OutputSink.Failure) {
    try write(
      cells.map { cell in
        let text = options.terminal.safe(cell.plain)
        return options.spreadsheetSafe ? CSVWriter.disarmed(text, of: cell) : text
      })
  }

  func end() throws(OutputSink.Failure) { try sink.flush() }

  private func write(_ fields: [String]) throws(OutputSink.Failure) {
    // A row of one empty field would be an empty line, which readers pass over.
    if fields == [""] { try sink.write("\"\"") }
    var isFirst = true
    for field in fields {
      if !isFirst { try sink.write(",") }
      isFirst = false
      try write(field)
    }
    try sink.write("\r\n")
  }

  private func write(_ field: String) throws(OutputSink.Failure) {
    let needsQuotes = field.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
    guard needsQuotes else { return try sink.write(field) }
    try sink.write("\"")
    let parts = field.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if index > 0 { try sink.write("\"\"") }
      try sink.write(part)
    }
    try sink.write("\"")
  }

  /// A cell that no spreadsheet takes for a formula.
  ///
  /// OWASP, "CSV Injection": formulas begin with one of = + - @, a tab or a carriage return.
  private static func disarmed(_ text: String, of cell: Cell) -> String {
    switch cell {
    case .number, .decimal: return text
    default: break
    }
    guard let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) else { return text }
    return "'" + text
  }
}
