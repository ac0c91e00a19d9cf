/// Tab-separated values, a row a line: tabs, line ends and backslashes inside values are escaped.
struct TSVWriter: ResultWriter {
  private let sink: OutputSink
  private let options: WriterOptions

  init(_ sink: OutputSink, _ options: WriterOptions) {
    self.sink = sink
    self.options = options
  }

  func begin(_ columns: [Column]) throws(OutputSink.Failure) {
    try sink.write(columns.map(\.name).joined(separator: "\t") + "\n")
  }

  func row(_ cells: [Cell]) throws(OutputSink.Failure) {
    var isFirst = true
    for cell in cells {
      if !isFirst { try sink.write("\t") }
      isFirst = false
      try sink.write(TSVWriter.escaped(options.terminal.safe(cell.plain)))
    }
    try sink.write("\n")
  }

  func end() throws(OutputSink.Failure) { try sink.flush() }

  private static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x09: bytes += "\\t".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      default: bytes.append(byte)
      }
    }
    return bytes
  }
}
