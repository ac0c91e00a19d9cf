import Glibc

/// `bench run`: compares the program with the bare loader, and times its searches and the reading
/// of queries.
struct RunCommand {
  static let options = MeasuringOptions.names.union(["articles", "pages", "archive", "stories"])

  private let count: Int
  private let pages: Int
  private let rounds: Int
  private let measuring: MeasuringOptions
  /// An archive to search, in place of measuring imports.
  private let archive: String?
  /// How many articles are grouped by the stories they tell.
  private let stories: [Int]

  init(_ arguments: Arguments) throws {
    if let word = arguments.words.first {
      throw UsageError("run takes options only, and not \(word)")
    }
    count = try arguments.count("articles") ?? 100_000
    pages = try arguments.count("pages") ?? 10_000
    archive = arguments.option("archive")
    measuring = try MeasuringOptions(arguments, data: "\(count)")
    if archive != nil, measuring.rounds != nil {
      throw UsageError("--rounds is for imports, which --archive leaves out")
    }
    rounds = measuring.rounds ?? 3
    stories = try arguments.counts("stories") ?? StoryTimings.counts
  }

  private var folder: String { measuring.folder }

  func run() throws {
    let work = try measuring.work
    defer { work.remove() }
    let programs = Programs(
      newsarchive: measuring.newsarchive, bench: try Places.program(), work: work,
      archive: archive ?? work.imported)
    try measuring.tell(archive == nil ? measureAll(programs) : measureSearches(programs))
  }

  private func measureAll(_ programs: Programs) throws -> Report {
    try generate(programs)
    let imports = try ImportRounds(programs, folder: folder).run(rounds)
    let paged = try PageRounds(programs, folder: "\(folder)-pages", count: pages).run(rounds)
    let searches = try measured(programs)
    return Report(
      articles: count, textBytes: imports.textBytes, rounds: rounds,
      rows: imports.rows + paged + searches)
  }

  /// Searches an archive that is there, or is made now and stays.
  private func measureSearches(_ programs: Programs) throws -> Report {
    if TextFile.size(programs.archive) == nil {
      try generate(programs)
      Console.tell("importing \(folder) into \(programs.archive)")
      try programs.importing(folder, into: programs.archive)
    }
    return Report(
      articles: count, textBytes: nil, rounds: 0,
      rows: try measured(programs))
  }

  /// Rows about what needs no import. The reading is last: it is done in this process, whose memory
  /// must be small while others are run.
  private func measured(_ programs: Programs) throws -> [ReportRow] {
    try ExportTimings(programs).run(max(1, archive == nil ? rounds : 3))
      + SearchTimings(programs).run(articles: count) + PageTimings(programs).run()
      + StoryTimings(programs, counts: stories, rounds: archive == nil ? rounds : 1).run()
      + ReadingTimings().run()
  }

  /// Has the articles written, where they are not there yet.
  private func generate(_ programs: Programs) throws {
    guard try !ArticleMark.isComplete(count, in: folder) else { return }
    Console.tell("writing \(NumberText.grouped(count)) articles to \(folder)")
    try ChildProcess(program: programs.bench, arguments: ["generate", "\(count)", folder])
      .run(programs.work.output)
  }
}
