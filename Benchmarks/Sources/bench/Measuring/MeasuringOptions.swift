import Glibc

/// What every command that measures takes: which program, where its articles lie, how often, and
/// what becomes of the report.
struct MeasuringOptions {
  static let names: Set<String> = ["newsarchive", "folder", "rounds", "json", "against"]

  let newsarchive: String
  let folder: String
  /// Nil where nothing was said.
  let rounds: Int?
  private let json: String?
  private let earlier: EarlierReport?

  /// Refuses what cannot be used: better now than after the measuring.
  ///
  /// - Parameter data: The folder of the articles below `data`, where nothing else is said.
  init(_ arguments: Arguments, data: String) throws {
    let package = try Places.package()
    newsarchive = arguments.option("newsarchive") ?? "\(package)/../.build/release/newsarchive"
    folder = Folder.withoutSlash(arguments.option("folder") ?? "\(package)/data/\(data)")
    rounds = try arguments.count("rounds")
    json = arguments.option("json")
    earlier = try arguments.option("against").map { try EarlierReport($0) }
    guard TextFile.size(newsarchive) != nil else {
      throw Failure("there is no program \(newsarchive): build it, or name it with --newsarchive")
    }
    if let json { close(try FileDescriptor.open(json, O_WRONLY | O_CREAT)) }
  }

  /// The folder of the archives.
  var work: WorkFolder {
    get throws { try WorkFolder("\(folder).archives") }
  }

  /// Prints a report, and writes it where it was asked for.
  func tell(_ report: Report) throws {
    print(TableReport.text(report, against: earlier), terminator: "")
    if let json { try TextFile.write(Array(JSONReport.text(report).utf8), to: json) }
  }
}
