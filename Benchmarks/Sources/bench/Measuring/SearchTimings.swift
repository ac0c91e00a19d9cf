/// Times searches in an archive, each by a new process that finds the archive in memory.
struct SearchTimings {
  private let programs: Programs

  /// How often each is timed.
  private static let runs = 20

  init(_ programs: Programs) { self.programs = programs }

  /// - Parameter articles: How many the archive should have.
  func run(articles: Int) throws -> [ReportRow] {
    Console.tell("timing searches")
    var rows: [ReportRow] = []
    for question in Question.all {
      let hits = try hits(question)
      if question.isEverything, hits != articles {
        Console.tell("bench: the archive has \(hits ?? 0) articles, and not \(articles)")
      }
      rows.append(
        try row(question.name, question.arguments, hits: hits, limit: question.limit))
    }
    let id = try newestID()
    rows.append(try row("show \(id)", ["show", id], hits: 1))
    return rows
  }

  /// Times a command, and in turns with it a start of the program, so that what else the machine
  /// does meets both. What comes first is not counted.
  private func row(
    _ name: String, _ arguments: [String], hits: Int?, limit: TimeLimit? = nil
  ) throws -> ReportRow {
    var asked = Samples()
    var started = Samples()
    _ = try programs.asking(arguments)
    for _ in 0..<SearchTimings.runs {
      started.add(try programs.starting().wall * 1_000)
      asked.add(try programs.asking(arguments).wall * 1_000)
    }
    return ReportRow(
      .searching, name, .milliseconds, hits: hits, limit: limit.map { .value($0.rawValue) },
      program: asked,
      yardstick: started)
  }

  private func hits(_ question: Question) throws -> Int? {
    let answer = try programs.answer(to: question.counting)
    return answer.split(separator: "\n").first.flatMap { Int($0) }
  }

  /// The id of the newest article, as `2025-12-31/9`.
  private func newestID() throws -> String {
    let answer = try programs.answer(
      to: ["search", "*", "--limit", "1", "--format", "csv", "--columns", "id"])
    // After the line with the column's name.
    guard let line = answer.split(whereSeparator: \.isNewline).dropFirst().first else {
      throw Failure("the archive has no articles to show; newsarchive said:\n\(answer)")
    }
    return String(line)
  }
}
