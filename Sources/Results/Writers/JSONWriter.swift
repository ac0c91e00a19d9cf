import Articles

/// JSON objects with a key a column, in an array or one a line; a missing value is null.
struct JSONWriter: ResultWriter {
  private var list: JSONList
  private var columns: [Column] = []

  init(_ sink: OutputSink, _ options: WriterOptions, lines: Bool) {
    list = JSONList(sink, lines: lines)
  }

  mutating func begin(_ columns: [Column]) throws(OutputSink.Failure) {
    self.columns = columns
    try list.begin()
  }

  mutating func row(_ cells: [Cell]) throws(OutputSink.Failure) {
    try list.write(.object(zip(columns, cells).map { JSONText.Member($0.name, $1.json) }))
  }

  func end() throws(OutputSink.Failure) { try list.end() }
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
