import Archive
import ArgumentParser
import Formats

/// How files are read, for an import and for a look at what it would keep.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("The publisher of everything that is read.", valueName: "name"))
  var source: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The day of publication of everything that is read: 2026-02-05.", valueName: "day"),
    transform: DayArgument.init)
  var date: DayArgument?

  @Option(
    name: .long,
    help: ArgumentHelp("The largest file that is read, as 500K, 64M or 2G.", valueName: "size"))
  var maxSize = ByteSize(bytes: 64 << 20)

  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      Which column of a table holds which part: headline=Titel. May be given several times; the parts \
      are \(ColumnMap.partNames.joined(separator: ", ")).
      """, valueName: "part=column"))
  var map: [String] = []

  func validate() throws {
    if let source, source.allSatisfy(\.isWhitespace) {
      throw ValidationError("--source needs a name")
    }
    do throws(FormatError) { _ = try ColumnMap(map) } catch {
      throw ValidationError("--map: \(error)")
    }
  }

  /// The options of an import that reads so.
  func importOptions() throws -> ImportOptions {
    var options = ImportOptions()
    options.source = source
    options.day = date?.day
    options.maxSize = maxSize.bytes
    options.columns = map.isEmpty ? nil : try ColumnMap(map)
    options.worker = ReadWorkerCommand.program
    return options
  }
}
