import Glibc

/// `bench stories`: times stories alone.
struct StoriesCommand {
  static let options: Set<String> = [
    "stories", "events", "newsarchive", "folder", "rounds", "json",
  ]

  private let counts: [Int]
  private let eventsPerDay: Int
  private let newsarchive: String
  private let folder: String
  private let rounds: Int
  private let json: String?

  init(_ arguments: Arguments) throws {
    if let word = arguments.words.first {
      throw UsageError("stories takes options only, and not \(word)")
    }
    counts = try arguments.counts("stories") ?? StoryTimings.counts
    eventsPerDay = try arguments.count("events") ?? StoryTimings.eventsPerDay
    rounds = try arguments.count("rounds") ?? 3
    let package = try Places.package()
    newsarchive = arguments.option("newsarchive") ?? "\(package)/../.build/release/newsarchive"
    folder = Folder.withoutSlash(arguments.option("folder") ?? "\(package)/data/stories")
    json = arguments.option("json")
  }

  func run() throws {
    guard TextFile.size(newsarchive) != nil else {
      throw Failure("there is no program \(newsarchive): build it, or name it with --newsarchive")
    }
    if let json { close(try FileDescriptor.open(json, O_WRONLY | O_CREAT)) }
    let work = try WorkFolder("\(folder).archives")
    defer { work.remove() }
    let programs = Programs(
      newsarchive: newsarchive, bench: try Places.program(), work: work, archive: work.stories)
    let rows = try StoryTimings(
      programs, counts: counts, eventsPerDay: eventsPerDay, rounds: rounds
    ).run()
    let report = Report(articles: counts.max() ?? 0, textBytes: nil, rounds: rounds, rows: rows)
    print(TableReport.text(report), terminator: "")
    if let json { try TextFile.write(Array(JSONReport.text(report).utf8), to: json) }
  }
}
