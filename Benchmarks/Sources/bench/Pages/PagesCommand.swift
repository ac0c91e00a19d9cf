import Glibc

/// `bench pages`: how fast saved pages of 100 KB are read and imported, and how much memory a large
/// crawl takes.
struct PagesCommand {
  static let options = MeasuredProgram.names.union(["pages", "gigabytes"])

  private let count: Int
  private let gigabytes: Int?
  private let program: MeasuredProgram

  init(_ arguments: Arguments) throws {
    if let word = arguments.words.first {
      throw UsageError("pages takes options only, and not \(word)")
    }
    count = try arguments.count("pages") ?? 2_000
    gigabytes = try arguments.count("gigabytes")
    program = try MeasuredProgram(arguments, data: "pages")
  }

  func run() throws {
    let work = try program.work
    defer { work.remove() }
    if let gigabytes { try measureCrawl(gigabytes << 30, work) } else { try measurePages(work) }
  }

  private func measurePages(_ work: WorkFolder) throws {
    let programs = Programs(
      newsarchive: program.newsarchive, bench: try Places.program(), work: work,
      archive: work.imported)
    try PageFiles(folder: program.folder, count: count).write(programs)
    _ = try FileTree.readAll(in: program.folder)
    let read = ["read", program.folder, "--format", "jsonl"]
    tell("read", count, try MeasuredRun(program.newsarchive, read, work.output))
    let imports = ["import", program.folder, "--archive", work.imported]
    tell("import", count, try MeasuredRun(program.newsarchive, imports, work.output))
  }

  private func measureCrawl(_ size: Int, _ work: WorkFolder) throws {
    let path = "\(program.folder).warc"
    Console.tell("writing \(path)")
    var crawl = try CrawlFile(path)
    defer { unlink(path) }
    var writer = ArticleText()
    var pages = 0
    while crawl.size < size {
      pages += 1
      try crawl.write(WebPage(writer.article(pages), number: pages))
    }
    try crawl.finish()
    let imports = ["import", path, "--archive", work.imported]
    tell("import", pages, try MeasuredRun(program.newsarchive, imports, work.output))
  }

  private func tell(_ what: String, _ pages: Int, _ run: MeasuredRun) {
    let count = Double(pages)
    print(
      """
      \(what): \(NumberText.grouped(pages)) pages, \(NumberText.short(run.wall)) s, \
      \(NumberText.fixed(count / run.wall, 0)) pages a second, \
      \(NumberText.fixed(count / run.processor, 0)) a second of one core; \
      at most \(NumberText.fixed(run.memory / 1e6, 0)) MB of memory
      """)
  }
}
