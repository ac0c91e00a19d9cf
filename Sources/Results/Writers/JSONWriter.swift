import Articles

/// JSON objects with a key a column, in an array or one a line; a missing value is null.
struct JSONWriter: ResultWriter {
  private let sink: OutputSink
  private let isLines: Bool
  private var columns: [Column] = []
  private var isEmpty = true

  init(_ sink: OutputSink, _ options: WriterOptions, lines: Bool) {
    self.sink = sink
    isLines = lines
  }

  mutating func begin(_ columns: [Column]) throws(OutputSink.Failure) {
    self.columns = columns
    if !isLines { try sink.write("[") }
  }

  mutating func row(_ cells: [Cell]) throws(OutputSink.Failure) {
    if !isLines { try sink.write(isEmpty ? "\n" : ",\n") }
    isEmpty = false
    let members = zip(columns, cells).map { JSONText.Member($0.name, $1.json) }
    try sink.write(JSONText.object(members).bytes)
    if isLines { try sink.write("\n") }
  }

  func end() throws(OutputSink.Failure) {
    if !isLines { try sink.write(isEmpty ? "]\n" : "\n]\n") }
    try sink.flush()
  }
}

extension Cell {
  fileprivate var json: JSONText {
    switch self {
    case .missing: .null
    case .text(let text): .string(text)
    case .number(let number): .integer(number)
    case .decimal(let number): .number(number)
    case .list(let texts): .array(texts.map { .string($0) })
    case .marked(let text): .string(text.text)
    }
  }
}
