/// Imports of saved pages, and libxml2 parsing the same ones, in turns.
struct PageRounds {
  private let programs: Programs
  private let files: PageFiles

  private static let (ratioLimit, megabytesLimit) = (2.0, 400.0)

  init(_ programs: Programs, folder: String, count: Int) {
    self.programs = programs
    files = PageFiles(folder: folder, count: count)
  }

  func run(_ rounds: Int) throws -> [ReportRow] {
    try files.write(programs)
    let work = programs.work
    var (imported, parsed) = (Costs(), Costs())
    for round in 1...rounds {
      work.remove(work.pages)
      _ = try FileTree.readAll(in: files.folder)
      imported.add(
        try MeasuredRun(
          programs.newsarchive, ["import", files.folder, "--archive", work.pages], work.output))
      _ = try FileTree.readAll(in: files.folder)
      parsed.add(try MeasuredRun(programs.bench, ["parse", files.folder], work.output))
      Console.tell(
        """
        pages, round \(round) of \(rounds): newsarchive \(NumberText.fixed(imported.wall.last, 2)) s, \
        libxml2 \(NumberText.fixed(parsed.wall.last, 2)) s
        """)
    }
    work.remove(work.pages)
    return [
      row("wall time", .seconds, imported.wall, parsed.wall, .ratio(PageRounds.ratioLimit)),
      row("processor time", .seconds, imported.processor, parsed.processor),
      row(
        "most memory", .megabytes, imported.memory, parsed.memory,
        .value(PageRounds.megabytesLimit)),
    ]
  }

  /// What the runs of one program took, all its processes together.
  private struct Costs {
    var wall = Samples()
    var processor = Samples()
    var memory = Samples()

    mutating func add(_ run: MeasuredRun) {
      wall.add(run.wall)
      processor.add(run.processor)
      memory.add(run.memory / 1e6)
    }
  }

  private func row(
    _ name: String, _ unit: ReportRow.Unit, _ program: Samples, _ yardstick: Samples,
    _ limit: ReportRow.Limit? = nil
  ) -> ReportRow {
    ReportRow(
      .importingPages, name, unit, hits: files.count, limit: limit, program: program,
      yardstick: yardstick)
  }
}
