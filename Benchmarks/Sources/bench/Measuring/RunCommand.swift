import Glibc

/// `bench run`: compares the program with the bare loader, and times its searches.
struct RunCommand {
  static let options: Set<String> = ["articles", "newsarchive", "folder", "rounds", "json"]

  private let count: Int
  private let rounds: Int
  private let folder: String
  private let newsarchive: String
  private let json: String?

  init(_ arguments: Arguments) throws {
    if let word = arguments.words.first {
      throw UsageError("run takes options only, and not \(word)")
    }
    count = try arguments.count("articles") ?? 100_000
    rounds = try arguments.count("rounds") ?? 3
    let package = try Places.package()
    folder = Folder.withoutSlash(arguments.option("folder") ?? "\(package)/data/\(count)")
    newsarchive = arguments.option("newsarchive") ?? "\(package)/../.build/release/newsarchive"
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
    try generate(work)

    let programs = Programs(newsarchive: newsarchive, bench: try Places.program(), work: work)
    let imports = try ImportRounds(programs, folder: folder).run(rounds)
    let searches = try SearchTimings(programs).run(articles: count)
    let report = Report(
      articles: count, textBytes: imports.textBytes, rounds: rounds,
      rows: imports.rows + searches)
    print(TableReport.text(report), terminator: "")
    if let json { try TextFile.write(Array(JSONReport.text(report).utf8), to: json) }
  }

  /// Has the articles written, where they are not there yet.
  private func generate(_ work: WorkFolder) throws {
    guard try !ArticleMark.isComplete(count, in: folder) else { return }
    Console.tell("writing \(NumberText.grouped(count)) articles to \(folder)")
    try ChildProcess(program: try Places.program(), arguments: ["generate", "\(count)", folder])
      .run(work.output)
  }
}
