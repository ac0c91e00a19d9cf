import ArgumentParser

/// Where a command's output goes, and whether in colour.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "path"),
    completion: .file())
  var output: String?

  @OptionGroup var colour: ColourOptions

  /// The file or stream; `paging` asks for a pager where a person reads.
  func destination(paging: Bool) throws -> Destination {
    try Destination(path: output, colour, paging: paging)
  }
}
