import Glibc

/// What every command that measures takes: which program, where its articles lie, how often, and
/// what becomes of the report.
struct MeasuringOptions {
  static let names = MeasuredProgram.names.union(["rounds", "json", "against"])

  private let program: MeasuredProgram
  /// Nil where nothing was said.
  let rounds: Int?
  private let json: String?
  private let earlier: EarlierReport?

  /// Refuses what cannot be used: better now than after the measuring.
  ///
  /// - Parameter data: The folder of the articles below `data`, where nothing else is said.
  init(_ arguments: Arguments, data: String) throws {
    program = try MeasuredProgram(arguments, data: data)
    rounds = try arguments.count("rounds")
    json = arguments.option("json")
    earlier = try arguments.option("against").map { try EarlierReport($0) }
    if let json { close(try FileDescriptor.open(json, O_WRONLY | O_CREAT)) }
  }

  var newsarchive: String { program.newsarchive }
  var folder: String { program.folder }

  /// The folder of the archives.
  var work: WorkFolder {
    get throws { try program.work }
  }

  /// Prints a report, and writes it where it was asked for.
  func tell(_ report: Report) throws {
    print(TableReport.text(report, against: earlier), terminator: "")
    if let json { try TextFile.write(Array(JSONReport.text(report).utf8), to: json) }
  }
}
