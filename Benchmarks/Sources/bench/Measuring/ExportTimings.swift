/// Times the export of every article as CSV, with its text, beside SQLite's own shell.
struct ExportTimings {
  private let programs: Programs

  private static let ratioLimit = 1.2
  private static let columns = "id,headline,source,published,body"

  init(_ programs: Programs) { self.programs = programs }

  /// Nothing where SQLite's shell is not on this machine.
  func run(_ rounds: Int) throws -> [ReportRow] {
    let shell = "/usr/bin/sqlite3"
    guard TextFile.size(shell) != nil else {
      Console.tell("no export is timed: there is no \(shell) to compare with")
      return []
    }
    Console.tell("timing exports")
    let exported = programs.work.exported
    let select = """
      SELECT \(ExportTimings.columns) FROM article ORDER BY id DESC
      """
    var (written, selected) = (Samples(), Samples())
    for _ in 0..<rounds {
      written.add(
        try programs.asking(
          [
            "search", "*", "--format", "csv", "--columns", ExportTimings.columns, "--output",
            exported,
          ]
        ).wall)
      selected.add(
        try ChildProcess(
          program: shell,
          arguments: ["-csv", "-header", programs.archive, ".output \(exported)", select]
        ).run(programs.work.output).wall)
    }
    let hits = try programs.answer(to: ["search", "*", "--count"])
    return [
      ReportRow(
        .exporting, "all articles with their texts", .seconds,
        hits: hits.split(separator: "\n").first.flatMap { Int($0) },
        limit: .ratio(ExportTimings.ratioLimit), program: written, yardstick: selected)
    ]
  }
}
