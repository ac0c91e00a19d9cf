import Glibc

/// `bench run`: compares the program with the bare loader, and times its searches and the reading
/// of queries.
struct RunCommand {
  static let options: Set<String> = [
    "articles", "newsarchive", "folder", "rounds", "archive", "stories", "json",
  ]

  private let count: Int
  private let rounds: Int
  private let folder: String
  private let newsarchive: String
  /// An archive to search, in place of measuring imports.
  private let archive: String?
  /// How many articles are grouped by the stories they tell.
  private let stories: [Int]
  private let json: String?

  init(_ arguments: Arguments) throws {
    if let word = arguments.words.first {
      throw UsageError("run takes options only, and not \(word)")
    }
    count = try arguments.count("articles") ?? 100_000
    archive = arguments.option("archive")
    if archive != nil, arguments.option("rounds") != nil {
      throw UsageError("--rounds is for imports, which --archive leaves out")
    }
    rounds = try arguments.count("rounds") ?? 3
    let package = try Places.package()
    folder = Folder.withoutSlash(arguments.option("folder") ?? "\(package)/data/\(count)")
    newsarchive = arguments.option("newsarchive") ?? "\(package)/../.build/release/newsarchive"
    stories = try arguments.counts("stories") ?? StoryTimings.counts
    json = arguments.option("json")
  }

  func run() throws {
    guard TextFile.size(newsarchive) != nil else {
      throw Failure("there is no program \(newsarchive): build it, or name it with --newsarchive")
    }
    // What cannot be written is better told now than after the measuring.
    if let json { close(try FileDescriptor.open(json, O_WRONLY | O_CREAT)) }
    let work = try WorkFolder("\(folder).archives")
    defer { work.remove() }
    let programs = Programs(
      newsarchive: newsarchive, bench: try Places.program(), work: work,
      archive: archive ?? work.imported)
    let report = try archive == nil ? measureAll(programs) : measureSearches(programs)
    print(TableReport.text(report), terminator: "")
    if let json { try TextFile.write(Array(JSONReport.text(report).utf8), to: json) }
  }

  private func measureAll(_ programs: Programs) throws -> Report {
    try generate(programs)
    let imports = try ImportRounds(programs, folder: folder).run(rounds)
    let searches = try measured(programs)
    return Report(
      articles: count, textBytes: imports.textBytes, rounds: rounds,
      rows: imports.rows + searches)
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
    try SearchTimings(programs).run(articles: count)
      + StoryTimings(programs, counts: stories, rounds: max(1, rounds)).run()
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
