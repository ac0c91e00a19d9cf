/// Times what stories take where there is an archive: importing more, and comparing.
struct ArchivedStories {
  private let programs: Programs
  private let files: StoryFiles
  private let count: Int
  private let rounds: Int

  /// How many articles come to those that are there.
  private static let more = 1_000
  private static let comparisons = 20
  private static let (importLimit, compareLimit) = (1.5, 20.0)

  init(_ programs: Programs, count: Int, _ eventsPerDay: Int, rounds: Int) {
    self.programs = programs
    self.count = count
    self.rounds = rounds
    files = StoryFiles(
      programs.work.storyFolder, count: count, more: ArchivedStories.more, eventsPerDay)
  }

  func run() throws -> [ReportRow] {
    let work = programs.work
    Console.tell("writing and importing \(NumberText.grouped(count)) articles that tell stories")
    defer { files.remove() }
    try ChildProcess(program: programs.bench, arguments: files.arguments).run(work.output)
    try programs.importing(files.all, into: work.stories)
    let rows = try imports() + [comparing()]
    work.remove(work.stories)
    return rows
  }

  /// More articles of all days, and one, each into a new copy of the archive.
  private func imports() throws -> [ReportRow] {
    var (grown, alone, beyond, single) = (Samples(), Samples(), Samples(), Samples())
    let work = programs.work
    for _ in 0..<rounds {
      work.remove(work.grown)
      let nothing = try programs.importing(files.more, into: work.grown).processor
      let added = try importing(files.more)
      alone.add(nothing)
      grown.add(added)
      beyond.add(added - nothing)
      single.add(try importing(files.single))
    }
    work.remove(work.grown)
    let more = NumberText.grouped(ArchivedStories.more)
    return [
      row("import \(more) more / into nothing", grown, alone),
      row("  less what they take into nothing", beyond, alone, ArchivedStories.importLimit),
      row("import one more / 1,000 into nothing", single, alone),
    ]
  }

  /// The seconds of processors that an import into a copy of the archive takes.
  private func importing(_ folder: String) throws -> Double {
    let work = programs.work
    work.remove(work.grown)
    try ChildProcess(program: "/bin/cp", arguments: [work.stories, work.grown]).run(work.output)
    return try programs.importing(folder, into: work.grown).processor
  }

  private func row(
    _ name: String, _ program: Samples, _ yardstick: Samples, _ limit: Double? = nil
  ) -> ReportRow {
    ReportRow(
      .telling, name, .seconds, hits: count, limit: limit.map { .value($0) }, program: program,
      yardstick: yardstick)
  }

  /// Two tellings of the newest story, in turns with a start of the program.
  private func comparing() throws -> ReportRow {
    let work = programs.work
    func run(_ arguments: [String], _ keepsOutput: Bool = false) throws -> Double {
      try ChildProcess(
        program: programs.newsarchive, arguments: arguments + ["--archive", work.stories]
      ).run(work.output, keepsOutput: keepsOutput).wall * 1_000
    }
    _ = try run(["stories", "--limit", "1", "--format", "csv", "--columns", "id"], true)
    let said = try TextFile.read(work.output) ?? ""
    let ids = said.split(whereSeparator: \.isNewline).dropFirst().prefix(2).map(String.init)
    guard ids.count == 2 else { throw Failure("there is no story to compare:\n\(said)") }
    var (compared, started) = (Samples(), Samples())
    _ = try run(["compare"] + ids)
    for _ in 0..<ArchivedStories.comparisons {
      started.add(try programs.starting().wall * 1_000)
      compared.add(try run(["compare"] + ids))
    }
    return ReportRow(
      .telling, "compare two / --version", .milliseconds, hits: count,
      limit: .value(ArchivedStories.compareLimit), program: compared, yardstick: started)
  }
}
