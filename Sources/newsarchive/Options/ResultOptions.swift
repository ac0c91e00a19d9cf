import ArgumentParser
import Results

/// How a command's results are written, and where to.
struct ResultOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The format: \(Writers.all.map(\.name).joined(separator: ", ")).", valueName: "name"),
    completion: .list(Writers.all.map(\.name)))
  var format = Writers.all[0].name

  @Option(
    name: .long,
    help: ArgumentHelp("The columns, parted by commas, in their order.", valueName: "names"))
  var columns: String?

  @Flag(
    name: .long,
    help: """
      In CSV, put an apostrophe before cells that begin with = + - @, a tab or a carriage return, which \
      a spreadsheet could run as a formula. This alters the text of these cells.
      """)
  var spreadsheetSafe = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if spreadsheetSafe, format != "csv" {
      throw ValidationError("--spreadsheet-safe is for --format csv")
    }
  }

  /// The format that was asked for.
  var outputFormat: OutputFormat {
    get throws {
      guard let format = Writers.named(format) else {
        throw Failure(
          "there is no format \"\(format)\"; the formats are \(Writers.all.map(\.name).joined(separator: ", "))"
        )
      }
      return format
    }
  }

  /// Writes rows of these columns to where they are wanted; `rows` is given what adds one.
  func write(
    _ columns: [Column], paging: Bool = false,
    _ rows: (_ add: ([Cell]) throws -> Void) throws -> Void
  ) throws {
    let format = try outputFormat
    let destination = try output.destination(paging: paging && format.isPaged)
    defer { destination.close() }
    try write(columns, rows, format, destination)
  }

  /// Writes several tables for reading, one under the other; `table` is given what writes one.
  func writeTables<Item>(
    _ items: [Item],
    _ table: (
      Item, (_ columns: [Column], _ rows: (([Cell]) throws -> Void) throws -> Void) throws -> Void
    )
      throws -> Void
  ) throws {
    let format = try outputFormat
    let destination = try output.destination(paging: true)
    defer { destination.close() }
    for (index, item) in items.enumerated() {
      if index > 0 { try destination.sink.write("\n") }
      try table(item) { columns, rows in
        try write(columns, rows, format, destination)
      }
    }
  }

  private func write(
    _ columns: [Column], _ rows: (_ add: ([Cell]) throws -> Void) throws -> Void,
    _ format: OutputFormat, _ destination: Destination
  ) throws {
    var options = WriterOptions()
    options.terminal = destination.style
    options.spreadsheetSafe = spreadsheetSafe
    var writer = format.make(destination.sink, options)
    try writer.begin(columns)
    try rows { try writer.row($0) }
    try writer.end()
  }

  /// The columns that were asked for by name, of those there are; nil where none were named.
  func chosen(among columns: [Column]) throws -> [Column]? {
    guard let names = self.columns else { return nil }
    return try names.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let name = part.trimmingSpaces
      guard let column = columns.first(where: { $0.name == name }) else {
        throw Failure(
          "there is no column \"\(name)\"; the columns are \(columns.map(\.name).joined(separator: ", "))"
        )
      }
      return column
    }
  }
}

extension Substring {
  /// The text without spaces at its ends.
  fileprivate var trimmingSpaces: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
