/// Times the first page of many words, from one that is rare to one that is in every article: the
/// newest, and the best.
struct PageTimings {
  private let programs: Programs

  private static let runs = 5
  private static let (medianLimit, worstLimit, bestLimit) = (2.5, 5.0, 100.0)

  private static let queries =
    [
      KnownWords.rareName.last, "\"\(KnownWords.rareName.first) \(KnownWords.rareName.last)\"",
      "headline:\(KnownWords.common)", KnownWords.common,
    ]
    + stride(from: EnglishWords.news.count - 1, through: 0, by: -14).prefix(14).map {
      EnglishWords.news[$0]
    }
    + ["police AND government", "police OR \(KnownWords.common)"]
    + ["without", "people", "first", "about", "will", "from", "that", "to", "of", "the"]

  init(_ programs: Programs) { self.programs = programs }

  func run() throws -> [ReportRow] {
    let queries = PageTimings.queries
    Console.tell("timing pages of \(queries.count) words")
    var (newest, best, started) = (Samples(), Samples(), Samples())
    for query in queries {
      newest.add(try median(["search", query], &started))
      best.add(try median(["search", query, "--sort", "best"], &started))
    }
    let start = Samples(values: [started.median])
    func row(_ name: String, _ limit: ReportRow.Limit, _ samples: Samples) -> ReportRow {
      ReportRow(
        .searching, "\(queries.count) queries, \(name)", .milliseconds, limit: limit,
        program: samples, yardstick: start)
    }
    return [
      row("newest first: median", .ratio(PageTimings.medianLimit), newest),
      row("newest first: worst", .ratio(PageTimings.worstLimit), Samples(values: [newest.most])),
      row(
        "best first: 95th percentile", .value(PageTimings.bestLimit),
        Samples(values: [best.percentile(95)])),
    ]
  }

  /// The median of some runs in milliseconds, each in turns with a start of the program.
  private func median(_ arguments: [String], _ started: inout Samples) throws -> Double {
    var asked = Samples()
    _ = try programs.asking(arguments)
    for _ in 0..<PageTimings.runs {
      started.add(try programs.starting().wall * 1_000)
      asked.add(try programs.asking(arguments).wall * 1_000)
    }
    return asked.median
  }
}
