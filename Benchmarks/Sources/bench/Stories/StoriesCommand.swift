/// `bench stories`: times stories alone.
struct StoriesCommand {
  static let options = MeasuringOptions.names.union(["stories", "events"])

  private let counts: [Int]
  private let eventsPerDay: Int
  private let rounds: Int
  private let measuring: MeasuringOptions

  init(_ arguments: Arguments) throws {
    if let word = arguments.words.first {
      throw UsageError("stories takes options only, and not \(word)")
    }
    counts = try arguments.counts("stories") ?? StoryTimings.counts
    eventsPerDay = try arguments.count("events") ?? StoryTimings.eventsPerDay
    measuring = try MeasuringOptions(arguments, data: "stories")
    rounds = measuring.rounds ?? 3
  }

  func run() throws {
    let work = try measuring.work
    defer { work.remove() }
    let programs = Programs(
      newsarchive: measuring.newsarchive, bench: try Places.program(), work: work,
      archive: work.stories)
    let rows = try StoryTimings(
      programs, counts: counts, eventsPerDay: eventsPerDay, rounds: rounds
    ).run()
    try measuring.tell(
      Report(articles: counts.max() ?? 0, textBytes: nil, rounds: rounds, rows: rows))
  }
}
