/// Writes rows in one format: one format, one type, one line in `Writers.all`.
public protocol ResultWriter {
  mutating func begin(_ columns: [Column]) throws(OutputSink.Failure)
  mutating func row(_ cells: [Cell]) throws(OutputSink.Failure)
  mutating func end() throws(OutputSink.Failure)
}

/// How results are written.
public struct WriterOptions: Sendable {
  /// How results look on the screen they go to.
  public var terminal = TerminalStyle()
  /// Puts an apostrophe before cells that a spreadsheet would run as a formula.
  public var spreadsheetSafe = false

  public init() {}
}

/// A format of output that can be asked for by name.
public struct OutputFormat: Sendable {
  /// The name: `csv`.
  public let name: String
  /// What it is, for the help.
  public let summary: String
  /// Whether it is read page by page, so that a search shows a page unless asked for more.
  public let isPaged: Bool
  /// Makes one that writes to a sink.
  public let make: @Sendable (OutputSink, WriterOptions) -> any ResultWriter
}

/// All formats of output.
public enum Writers {
  /// Every format, the one for people first.
  public static let all: [OutputFormat] = [
    OutputFormat(name: "table", summary: "for reading", isPaged: true) {
      TableWriter($0, $1)
    },
    OutputFormat(name: "csv", summary: "comma-separated values (RFC 4180)", isPaged: false) {
      CSVWriter($0, $1)
    },
    OutputFormat(
      name: "tsv",
      summary: "tab-separated values, with \\t, \\n, \\r and \\\\ for those characters",
      isPaged: false
    ) { TSVWriter($0, $1) },
    OutputFormat(name: "json", summary: "one JSON array", isPaged: false) {
      JSONWriter($0, $1, lines: false)
    },
    OutputFormat(name: "jsonl", summary: "a JSON object a line", isPaged: false) {
      JSONWriter($0, $1, lines: true)
    },
    OutputFormat(name: "markdown", summary: "a Markdown table", isPaged: false) {
      MarkdownWriter($0, $1)
    },
  ]

  /// The format of this name.
  public static func named(_ name: String) -> OutputFormat? { all.first { $0.name == name } }
}
