import Articles
import TestSupport

/// Spoilt copies of an archive, opened, searched, shown, checked and imported into: each time an answer
/// or an error, in a bounded time, and never a crash.
enum HostileArchives {
  private static let limit = 10.0

  /// What is asked of each copy; and of some, in turns, what comes after.
  private static let always: [[String]] = [["search", "town", "--format", "csv"], ["check"]]
  private static let inTurns: [[String]] = [
    ["show", "%"], ["import", "CLIPPINGS"], ["stories", "town"], ["export", "--all"],
    ["compare", "%", "%2"], ["facts", "%"], ["show", "%", "--original"], ["check", "--repair"],
    ["timeline", "town"], ["similar", "%"], ["search", "town", "--facets", "source,person"],
    ["show", "%", "--diff"], ["delete", "%", "--yes"], ["stats"], ["conflicts", "town"],
    ["backup", "COPY"], ["search", "town AND mayor", "--sort", "best"], ["sources"],
    ["stories", "--refresh"], ["search", "*", "--count"], ["facts", "--refresh"],
    ["search", "\"the town hall\" NEAR works"], ["delete", "--query", "ferry", "--yes"],
  ]
  private static let turns = 2

  static func run(_ workplace: Workplace) throws -> PartResult {
    let source = try Source(workplace)
    let cases = workplace.cases(quick: 300, long: 2_000)
    let outcomes = cases.concurrentMap { number -> [Outcome] in
      // What a case could not even begin is seen by its missing outcomes.
      (try? runs(number, source, workplace)) ?? []
    }
    var result = PartResult()
    var (answers, errors) = (0, 0)
    for (number, runs) in zip(cases, outcomes) {
      result.expect(runs.count == always.count + turns, "copy \(number) could not be tried")
      for run in runs {
        result.expect(
          run.isOrderly, "copy \(number), \(mutation(number)): \(run.description)")
        if run.ended(with: 2) { errors += 1 } else { answers += 1 }
        let isTold = !run.ended(with: 2) || !run.messages.isEmpty
        result.expect(isTold, "copy \(number): an error without a word: \(run.description)")
      }
    }
    result.counts =
      "\(cases.count) spoilt copies in \(Mutation.allCases.count) ways: \(answers) answers, \(errors) errors"
    return result
  }

  private static func mutation(_ number: Int) -> Mutation {
    Mutation.allCases[number % Mutation.allCases.count]
  }

  private static func runs(
    _ number: Int, _ source: Source, _ workplace: Workplace
  ) throws -> [Outcome] {
    var random = workplace.random(number)
    let folder = workplace.path("copy\(number)")
    try Files.makeFolder(folder)
    defer { if workplace.onlyCase == nil { Files.removeFolder(folder) } }
    let path = folder + "/archive.db"
    try Files.write(mutation(number).spoil(source.bytes, &random), to: path)
    // A log that a killed import left behind, spoilt in every fifth copy, is a part of an archive, too.
    if number % 5 == 0 {
      try Files.write(Mutation.randomBytes.spoil(source.log, &random), to: path + "-wal")
    }
    let chosen = (0..<turns).map { inTurns[(number * turns + $0) % inTurns.count] }
    return try (always + chosen).map { command in
      let words = command.map { word in
        switch word {
        case "%": source.ids[number % source.ids.count]
        case "%2": source.ids[(number + 1) % source.ids.count]
        case "CLIPPINGS": source.others
        case "COPY": folder + "/copy.db"
        default: word
        }
      }
      return try workplace.program.run(words + ["--archive", path], within: limit)
    }
  }

  /// The archive that is spoilt.
  private struct Source: Sendable {
    let bytes: [UInt8]
    /// The log of an import into it that was killed.
    let log: [UInt8]
    let ids: [String]
    /// Other articles, to import.
    let others: String

    init(_ workplace: Workplace) throws {
      var random = workplace.random(0)
      let clippings = try Clippings(24, in: workplace.path("clippings"), named: "spoilt", &random)
      others = try Clippings(4, in: workplace.path("others"), named: "other", &random).folder
      let archive = TestArchive(path: workplace.path("archive.db"), program: workplace.program)
      let made = try workplace.program.run(archive.importing(clippings.folder, batches: 100))
      ids = try archive.run("search", "*", "--format", "tsv", "--columns", "id").lines
        .dropFirst().map { $0 }
      guard made.ended(with: 0), !ids.isEmpty else { throw Failure(made.description) }
      bytes = try Files.read(archive.path)
      log = try Source.leftLog(archive, others, workplace)
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
}
