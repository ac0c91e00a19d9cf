import TestSupport

/// The archive of which spoilt copies are made.
struct SpoiltArchive: Sendable {
  /// The ids of its articles.
  let ids: [String]
  /// A folder of other articles, to import.
  let others: String
  private let workplace: Workplace
  private let bytes: [UInt8]
  /// The log of an import into it that was killed.
  private let log: [UInt8]

  /// Makes it.
  init(_ workplace: Workplace) throws {
    self.workplace = workplace
    var random = workplace.random(0)
    let clippings = try Clippings(12, in: workplace.path("clippings"), named: "spoilt", &random)
    others = try Clippings(4, in: workplace.path("others"), named: "other", &random).folder
    let archive = TestArchive(path: SpoiltArchive.path(workplace), program: workplace.program)
    let made = try workplace.program.run(archive.importing(clippings.folder, batches: 100))
    ids = try archive.run("search", "*", "--format", "tsv", "--columns", "id").lines
      .dropFirst().map { $0 }
    guard made.ended(with: 0), !ids.isEmpty else { throw Failure(made.description) }
    bytes = try Files.read(archive.path)
    log = try SpoiltArchive.leftLog(archive, others, workplace)
    try Files.write(log, to: SpoiltArchive.logPath(workplace))
  }

  /// Takes the one that another process has made in the same place.
  init(madeIn workplace: Workplace) throws {
    self.workplace = workplace
    (ids, others) = ([], "")
    bytes = try Files.read(SpoiltArchive.path(workplace))
    log = try Files.read(SpoiltArchive.logPath(workplace))
  }

  private static func path(_ workplace: Workplace) -> String { workplace.path("archive.db") }
  private static func logPath(_ workplace: Workplace) -> String { workplace.path("archive.log") }

  /// How a copy is spoilt.
  func mutation(_ number: Int) -> Mutation { Mutation.allCases[number % Mutation.allCases.count] }

  /// Writes a spoilt copy.
  func write(_ number: Int, to path: String) throws {
    var random = workplace.random(number)
    try Files.write(mutation(number).spoil(bytes, &random), to: path)
    // A log that a killed import left behind is a part of an archive, too.
    if number.isMultiple(of: 5) {
      try Files.write(Mutation.randomBytes.spoil(log, &random), to: path + "-wal")
    }
  }

  /// Kills an import as soon as it has written to the log.
  private static func leftLog(
    _ archive: TestArchive, _ folder: String, _ workplace: Workplace
  ) throws -> [UInt8] {
    let copy = TestArchive(path: archive.path + ".killed", program: archive.program)
    try Files.copy(archive.path, to: copy.path)
    var running = try workplace.program.start(copy.importing(folder, batches: 1))
    while Files.size(copy.path + "-wal") < 40_000, running.seconds < 10 { Clock.sleep(0.001) }
    running.signal(9)
    _ = running.wait(within: Program.usualLimit)
    let log = try Files.read(copy.path + "-wal")
    return log.count > 200 ? log : [UInt8](repeating: 0x37, count: 10_000)
  }
}
