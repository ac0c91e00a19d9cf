import Query

/// Times what is done with the text of a query before any archive is asked: reading and planning
/// it.
struct ReadingTimings {
  /// How often each is timed.
  private static let runs = 1_000
  /// What the median should keep to, in milliseconds.
  private static let limit = 2.0

  func run() throws -> [ReportRow] {
    Console.tell("timing the reading of queries")
    return try LongQuery.all.map { query in
      var context = QueryContext()
      context.saved = query.saved
      return try row(query.name, query.text, context)
    }
  }

  /// Times a query, and in turns with it one of a single word. What comes first is not counted.
  private func row(_ name: String, _ text: String, _ context: QueryContext) throws -> ReportRow {
    var long = Samples()
    var short = Samples()
    _ = try milliseconds(text, context)
    for _ in 0..<ReadingTimings.runs {
      short.add(try milliseconds(KnownWords.common, context))
      long.add(try milliseconds(text, context))
    }
    return ReportRow(
      .reading, name, .milliseconds, limit: .value(ReadingTimings.limit), program: long,
      yardstick: short)
  }

  private func milliseconds(_ text: String, _ context: QueryContext) throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    let plan = SearchPlan(try Query(text, context))
    let end = clock.now
    // Also keeps the plan from being left out as one that nobody needs.
    guard !plan.concepts.isEmpty else { throw Failure("there are no words in the query \(text)") }
    return (end - start).seconds * 1_000
  }
}
