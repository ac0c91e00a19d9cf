import Archive
import ArgumentParser

/// How files are read, for an import and for a look at what it would keep.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("The publisher of everything that is read.", valueName: "name"))
  var source: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The day of publication of everything that is read: 2026-02-05.", valueName: "day"))
  var date: DayArgument?

  @Option(
    name: .long,
    help: ArgumentHelp("The largest file that is read, as 500K, 64M or 2G.", valueName: "size"))
  var maxSize = ByteSize(bytes: 64 << 20)

  func validate() throws {
    if let source, source.allSatisfy(\.isWhitespace) {
      throw ValidationError("--source needs a name")
    }
  }

  /// The options of an import that reads so.
  var importOptions: ImportOptions {
    var options = ImportOptions()
    options.source = source
    options.day = date?.day
    options.maxSize = maxSize.bytes
    options.worker = ReadWorkerCommand.program
    return options
  }
}
