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
    try field.utf8Span.span.withUnsafeBufferPointer { (bytes) throws(OutputSink.Failure) in
      guard bytes.contains(where: CSVWriter.needsQuotes) else { return try sink.write(bytes) }
      let quote = UInt8(ascii: "\"")
      try sink.write(CollectionOfOne(quote))
      var rest = bytes[...]
      while let next = rest.firstIndex(of: quote) {
        try sink.write(UnsafeBufferPointer(rebasing: rest[...next]))
        try sink.write(CollectionOfOne(quote))
        rest = rest[(next + 1)...]
      }
      try sink.write(UnsafeBufferPointer(rebasing: rest))
      try sink.write(CollectionOfOne(quote))
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
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
