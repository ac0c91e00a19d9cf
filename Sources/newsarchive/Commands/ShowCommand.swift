import Archive
import ArgumentParser
import Articles
import Results

/// `newsarchive show ID`
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows articles whole, their earlier texts, and what was changed.",
    discussion: """
      An article ends with its facts, and with its story: who else tells it.

      --diff compares two texts of an article word by word: what went and what came is in colours on a \
      terminal, and in a file or a pipe it stands as [-old-]{+new+}.

      EXAMPLES:
        newsarchive show 2026-02-05/2
        newsarchive show 2026-02-05/2 --format json
        newsarchive show 2026-02-05/2 --history
        newsarchive show 2026-02-05/2 --diff
        newsarchive show 2026-02-05/2 --diff --revisions 1..3
        newsarchive show 2026-02-05/2 --original > page.html

      KEYS of json and jsonl: id, revision, \(ArticleJSON.keys.joined(separator: ", ")); headline to \
      language have another each, as headline_found_by; reprints and story, where there are some. What was \
      not found is left out.

      EXIT STATUS: 0 found, 1 there is no such article or nothing to compare, 2 an error.
      """)

  @Argument(
    help: ArgumentHelp("The ids of articles, as 2026-02-05/2 or undated/7.", valueName: "id"))
  var ids: [String]

  @Flag(name: .long, help: "List the texts that the article had, the newest first.")
  var history = false

  @Flag(name: .long, help: "Show what was changed in the last revision, word by word.")
  var diff = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "With --diff: compare these two, as 1..2; 2 alone is compared with the one before.",
      valueName: "from..to"))
  var revisions: RevisionRange?

  @Flag(name: .long, help: "Give back the file that the article came in, bit for bit.")
  var original = false

  @OptionGroup var pages: PageOptions
  @OptionGroup var archive: ArchiveOptions

  func validate() throws {
    let chosen = [("--original", original), ("--history", history), ("--diff", diff)]
      .filter(\.1).map(\.0)
    guard chosen.count < 2 else {
      throw ValidationError("\(chosen.joined(separator: " and ")) show different things; take one")
    }
    if let option = chosen.first, ids.count != 1 {
      throw ValidationError("\(option) is about one article: name one id")
    }
    if revisions != nil, !diff { throw ValidationError("--revisions is for --diff") }
  }

  func run() throws {
    let ids = try ids.map { try ArticleID(typed: $0) }
    let archive = try Archive(reading: try archive.path)
    if let id = ids.first {
      if original { return try writeOriginal(of: id, archive) }
      if history || diff { return try writeRevisions(of: id, archive) }
    }
    let destination = try pages.destination()
    defer { destination.close() }
    var writer = PageWriter(pages.format, destination)
    var missing: [ArticleID] = []
    try writer.begin()
    for id in ids {
      if let article = try archive.article(id) {
        try writer.write(article, of: try archive.story(of: id))
      } else {
        missing.append(id)
      }
    }
    try writer.end()
    for id in missing { archive.tellMissing(id) }
    if !missing.isEmpty { throw ExitCode.nothing }
  }

  private func writeRevisions(of id: ArticleID, _ archive: Archive) throws {
    let kept = try archive.revisions(of: id)
    guard !kept.isEmpty else {
      archive.tellMissing(id)
      throw ExitCode.nothing
    }
    let writer = RevisionWriter(pages: pages, revisions: kept)
    if history { try writer.writeHistory() } else { try writer.writeDifference(revisions) }
  }

  private func writeOriginal(of id: ArticleID, _ archive: Archive) throws {
    guard let original = try archive.original(of: id) else {
      archive.tellMissing(id)
      throw ExitCode.nothing
    }
    let destination = try pages.output.destination(paging: false)
    defer { destination.close() }
    try destination.sink.write(original.bytes)
    try destination.sink.flush()
  }
}
