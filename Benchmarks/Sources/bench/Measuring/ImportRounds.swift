import Glibc

/// Imports by the program and by the bare loader, in turns, so that what else the machine does
/// meets both.
struct ImportRounds {
  private let programs: Programs
  private let folder: String

  init(_ programs: Programs, folder: String) {
    self.programs = programs
    self.folder = folder
  }

  private static let (wallLimit, againLimit) = (1.3, 1.5)
  private static let (megabytesLimit, sizeLimit) = (400.0, 2.8)

  /// What the runs of one program took.
  private struct Costs {
    var wall = Samples()
    var processor = Samples()
    var memory = Samples()
    /// Bytes of the archive.
    var size = Samples()

    mutating func add(_ cost: ChildProcess.Cost, archive: String) {
      wall.add(cost.wall)
      processor.add(cost.processor)
      memory.add(cost.memory)
      size.add(Double(TextFile.size(archive) ?? 0))
    }
  }

  /// Runs the rounds; the archives of the last one stay.
  func run(_ rounds: Int) throws -> (rows: [ReportRow], textBytes: Int) {
    let work = programs.work
    var (imported, loaded) = (Costs(), Costs())
    var (again, hashed) = (Costs(), Costs())
    var texts = (files: 0, bytes: 0)
    for round in 1...rounds {
      work.removeArchives()
      texts = try settle()
      imported.add(
        try programs.importing(folder, into: work.imported), archive: work.imported)
      sync()
      again.add(
        try programs.importing(folder, into: work.imported), archive: work.imported)
      hashed.add(try programs.hashing(folder), archive: work.imported)
      // The true schema, and nothing in it.
      try programs.importing(work.nothing, into: work.loaded, accepted: [0, 1])
      _ = try settle()
      loaded.add(try programs.loading(folder, into: work.loaded), archive: work.loaded)
      Console.tell(
        """
        round \(round) of \(rounds): newsarchive \(NumberText.fixed(imported.wall.last, 2)) s, \
        bare loader \(NumberText.fixed(loaded.wall.last, 2)) s; \
        again \(NumberText.fixed(again.wall.last, 2)) s, sha256sum \
        \(NumberText.fixed(hashed.wall.last, 2)) s
        """)
    }
    return (
      rows(imported, loaded, texts) + againRows(again, hashed, texts.files), texts.bytes
    )
  }

  /// Gives both the same start: nothing waits to be written, and all files are in memory.
  private func settle() throws -> (files: Int, bytes: Int) {
    sync()
    return try FileTree.readAll(in: folder)
  }

  private func rows(
    _ imported: Costs, _ loaded: Costs, _ texts: (files: Int, bytes: Int)
  ) -> [ReportRow] {
    func row(
      _ name: String, _ unit: ReportRow.Unit, _ part: KeyPath<Costs, Samples>,
      _ limit: ReportRow.Limit? = nil, _ change: (Double) -> Double = { $0 }
    ) -> ReportRow {
      ReportRow(
        .importing, name, unit, hits: texts.files, limit: limit,
        program: imported[keyPath: part].map(change), yardstick: loaded[keyPath: part].map(change))
    }
    return [
      row("wall time", .seconds, \.wall, .ratio(ImportRounds.wallLimit)),
      row("processor time", .seconds, \.processor),
      row("articles a second", .number, \.wall) { Double(texts.files) / $0 },
      row("most memory", .megabytes, \.memory, .value(ImportRounds.megabytesLimit)) { $0 / 1e6 },
      row("archive / text", .number, \.size, .value(ImportRounds.sizeLimit)) {
        $0 / Double(texts.bytes)
      },
    ]
  }

  private func againRows(_ again: Costs, _ hashed: Costs, _ files: Int) -> [ReportRow] {
    [
      ReportRow(
        .importingAgain, "wall time", .seconds, hits: files,
        limit: .ratio(ImportRounds.againLimit), program: again.wall, yardstick: hashed.wall),
      ReportRow(
        .importingAgain, "processor time", .seconds, hits: files, program: again.processor,
        yardstick: hashed.processor),
    ]
  }
}
