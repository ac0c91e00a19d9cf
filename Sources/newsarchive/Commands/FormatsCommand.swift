import ArgumentParser
import Formats
import Results

/// `newsarchive formats`
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "Lists the kinds of files that are read.",
    discussion: """
      A file is known by its content first and by its name second. Containers are
      opened, down to three in each other, and each file in them is read; any file
      may be packed, too: .gz, .bz2, .xz, .zst. "newsarchive import --as NAME" reads
      every file as one format.

      EXAMPLES:
        newsarchive formats
        newsarchive formats --format csv --columns name,extensions

      COLUMNS: \(columns.map(\.name).joined(separator: ", "))
      """)

  @OptionGroup var results: ResultOptions

  private static let columns = [
    Column("name"), Column("kind"), Column("extensions"), Column("summary", .passage),
  ]

  /// A line of the list.
  private struct Row {
    let name: String
    let kind: String
    let extensions: [String]
    let summary: String

    func cell(_ column: String) -> Cell {
      switch column {
      case "name": .text(name)
      case "kind": .text(kind)
      case "extensions": .list(extensions)
      case "summary": .text(summary)
      default: .missing
      }
    }
  }

  private static let rows =
    Formats.all.map {
      Row(name: $0.name, kind: "format", extensions: $0.extensions, summary: $0.summary)
    }
    + Containers.all.map {
      Row(name: $0.name, kind: "container", extensions: $0.extensions, summary: $0.summary)
    }

  func run() throws {
    let columns = try results.chosen(among: FormatsCommand.columns) ?? FormatsCommand.columns
    try results.write(columns, paging: true) { add in
      for row in FormatsCommand.rows { try add(columns.map { row.cell($0.name) }) }
    }
  }
}
