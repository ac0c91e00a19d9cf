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

  /// The same for what is of no use before it is whole: a file is in its place only when the
  /// destination is told that it is finished.
  func wholeDestination() throws -> Destination {
    try Destination(path: output, colour, paging: false, isWhole: true)
  }
}
