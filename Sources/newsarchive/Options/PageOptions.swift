import ArgumentParser
import Results

/// How whole articles are written: for reading, or as JSON.
struct PageOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl
  }

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The format: text for reading, json (one array) or jsonl (a line each).", valueName: "name"))
  var format = Format.text

  @OptionGroup var output: OutputOptions

  /// Where the articles go; a person's screen has a pager.
  func destination() throws -> Destination {
    try output.destination(paging: format == .text)
  }
}
