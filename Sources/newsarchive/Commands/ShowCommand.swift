import Archive
import ArgumentParser
import Articles
import Results

/// `newsarchive show ID`
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows articles whole.",
    discussion: """
      EXAMPLES:
        newsarchive show 2026-02-05/2
        newsarchive show 2026-02-05/2 --format json
        newsarchive show 2026-02-05/2 --original > page.html
      """)

  @Argument(
    help: ArgumentHelp("The ids of articles, as 2026-02-05/2 or undated/7.", valueName: "id"))
  var ids: [String]

  @Flag(name: .long, help: "Give back the file that the article came in, bit for bit.")
  var original = false

  @OptionGroup var pages: PageOptions
  @OptionGroup var archive: ArchiveOptions

  func validate() throws {
    if original, ids.count != 1 {
      throw ValidationError("--original gives back one file: name one id")
    }
  }

  func run() throws {
    let ids = try ids.map { text in
      guard let id = ArticleID(text) else {
        throw Failure("\"\(text)\" is no id of an article; ids look like 2026-02-05/2 or undated/7")
      }
      return id
    }
    let archive = try Archive(reading: try archive.path)
    if original, let id = ids.first { return try writeOriginal(of: id, archive) }
    let destination = try pages.destination()
    defer { destination.close() }
    var writer = PageWriter(pages.format, destination)
    var missing: [ArticleID] = []
    try writer.begin()
    for id in ids {
      if let article = try archive.article(id) {
        try writer.write(article)
      } else {
        missing.append(id)
      }
    }
    try writer.end()
    for id in missing { Console.error.failure("there is no article \(id) in \(archive.path)") }
    if !missing.isEmpty { throw ExitCode.nothing }
  }

  private func writeOriginal(of id: ArticleID, _ archive: Archive) throws {
    guard let original = try archive.original(of: id) else {
      Console.error.failure("there is no article \(id) in \(archive.path)")
      throw ExitCode.nothing
    }
    let destination = try pages.output.destination(paging: false)
    defer { destination.close() }
    try destination.sink.write(original.bytes)
    try destination.sink.flush()
  }
}
