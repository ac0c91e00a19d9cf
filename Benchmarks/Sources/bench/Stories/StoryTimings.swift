import Glibc

/// Times grouping by stories: from nothing at several sizes, and what it takes where there is an
/// archive.
struct StoryTimings {
  private let programs: Programs
  private let counts: [Int]
  private let eventsPerDay: Int
  private let rounds: Int

  /// How many articles are grouped where nothing else is said.
  static let counts = [10_000, 30_000]
  /// Of how many events papers tell on a day, each 2.3 times.
  static let eventsPerDay = 40

  /// For 100,000 articles, on a machine of two cores.
  private static let (secondsLimit, megabytesLimit) = (30.0, 400.0)
  /// In microseconds, for 3 KB of text.
  private static let (signatureLimit, factsLimit) = (40.0, 250.0)

  init(
    _ programs: Programs, counts: [Int], eventsPerDay: Int = StoryTimings.eventsPerDay,
    rounds: Int
  ) {
    self.programs = programs
    self.counts = counts
    self.eventsPerDay = eventsPerDay
    self.rounds = rounds
  }

  func run() throws -> [ReportRow] {
    let costs = try counts.map { count in
      Console.tell("grouping \(NumberText.grouped(count)) articles")
      return try (0..<rounds).map { _ in try GroupCost(programs, count, eventsPerDay) }
    }
    var rows = growth("processor time", .seconds, limit: StoryTimings.secondsLimit, costs) {
      $0.seconds
    }
    rows += growth("most memory", .megabytes, limit: StoryTimings.megabytesLimit, costs) {
      $0.memory / 1e6
    }
    if let first = costs.first {
      let signatures = Samples(values: first.map(\.signature))
      let facts = Samples(values: first.map(\.facts))
      rows += [
        ReportRow(
          .signing, "facts / signature", .microseconds, limit: .value(StoryTimings.factsLimit),
          program: facts, yardstick: signatures),
        ReportRow(
          .signing, "signature / facts", .microseconds,
          limit: .value(StoryTimings.signatureLimit), program: signatures, yardstick: facts),
      ]
    }
    let archived = counts.filter { $0 <= 100_000 }.max() ?? counts.min() ?? 0
    return rows
      + (try ArchivedStories(programs, count: archived, eventsPerDay, rounds: rounds).run())
  }

  /// A row for each size, and beside it what the first one would be had it grown as n log n.
  private func growth(
    _ name: String, _ unit: ReportRow.Unit, limit: Double, _ costs: [[GroupCost]],
    _ value: (GroupCost) -> Double
  ) -> [ReportRow] {
    let first = Samples(values: costs.first?.map(value) ?? [])
    return zip(counts, costs).map { count, costs in
      let grown = StoryTimings.nLogN(count) / StoryTimings.nLogN(counts[0])
      return ReportRow(
        .grouping, name, unit, hits: count, limit: count == 100_000 ? .value(limit) : nil,
        program: Samples(values: costs.map(value)), yardstick: first.map { $0 * grown })
    }
  }

  private static func nLogN(_ count: Int) -> Double { Double(count) * log2(Double(max(2, count))) }
}

/// What `bench group` says of one run.
private struct GroupCost {
  let seconds: Double
  /// Bytes.
  let memory: Double
  /// Microseconds for 3 KB.
  let signature: Double
  let facts: Double

  init(_ programs: Programs, _ count: Int, _ eventsPerDay: Int) throws {
    let cost = try ChildProcess(
      program: programs.bench, arguments: ["group", "\(count)", "\(eventsPerDay)"]
    ).run(programs.work.output, keepsOutput: true)
    let said = try TextFile.read(programs.work.output) ?? ""
    var values: [Substring: Double] = [:]
    for line in said.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 2 { values[words[0]] = Double(words[1]) }
    }
    guard let seconds = values["grouping"], let signature = values["signature"],
      let facts = values["facts"]
    else { throw Failure("bench group said:\n\(said)") }
    self.seconds = seconds
    self.signature = signature
    self.facts = facts
    memory = cost.memory
  }
}
