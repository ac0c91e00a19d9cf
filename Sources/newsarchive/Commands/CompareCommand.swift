import Archive
import ArgumentParser
import Articles
import Results
import Stories

/// `newsarchive compare ID ID...`
struct CompareCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, markdown, html
  }

  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Lays tellings of one story side by side: where they agree, and where they differ.",
    discussion: """
      Quotes are aligned by speaker, with the words that differ as [in one|in the other]; figures by what \
      they count; names, roles, places and dates where only some have them or give them otherwise; and \
      sentences: the same, reworded, told in part elsewhere, or in one only. On a terminal of 100 columns \
      or more two tellings stand side by side. html is one page that needs nothing else and prints well.

      Tellings have letters: A B are those that say the same, and A|B says that B has other words than A. \
      A conflict is of figures that cannot both be true; values that can are compatible. Articles of one \
      story are compared with its other tellings at hand, as a third often shows what two speak of.

      EXAMPLES:
        newsarchive compare 2026-02-05/2 undated/7
        newsarchive compare --story 2026-02-05/2
        newsarchive compare --story 2026-02-05/2 --format html --output story.html
        newsarchive compare 2026-02-05/2 undated/7 --format json | jq .summary

      EXIT STATUS: 0 compared, 1 there is no such article or nothing to compare, 2 an error.
      """)

  @Argument(
    help: ArgumentHelp(
      "The ids of two to \(ComparedArticles.most) articles, as 2026-02-05/2 or undated/7.",
      valueName: "id"))
  var ids: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Compare the tellings of the story that this article tells, the earliest first.",
      valueName: "id"))
  var story: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The format: text for reading, json (one object), markdown or html (one page).",
      valueName: "name"))
  var format = Format.text

  @OptionGroup var output: OutputOptions
  @OptionGroup var archive: ArchiveOptions

  func validate() throws {
    if story != nil, !ids.isEmpty {
      throw ValidationError("--story names all that is compared; leave out the other ids")
    }
    guard story == nil else { return }
    guard Set(ids).count > 1 else {
      throw ValidationError(
        ids.count > 1
          ? "the same article is named each time; name another, or one with --story"
          : "name at least two articles, or one with --story")
    }
    guard ids.count <= ComparedArticles.most else {
      throw ValidationError("at most \(ComparedArticles.most) articles can be compared at a time")
    }
  }

  func run() throws {
    let typed = try (ids + (story.map { [$0] } ?? [])).map { try ArticleID(typed: $0) }
    let archive = try Archive(reading: try archive.path)
    var found: [Article] = []
    for id in typed {
      guard let article = try archive.article(id) else {
        Console.error.failure("there is no article \(id) in \(archive.path)")
        throw ExitCode.nothing
      }
      // An article that was dated anew has two ids.
      if !found.contains(where: { $0.id == article.id }) { found.append(article) }
    }
    let compared = try chosen(found, archive)
    guard compared.articles.count > 1 else {
      Console.error.write(alone(typed))
      throw ExitCode.nothing
    }
    try write(compared.comparison)
  }

  /// What is compared: the articles named, or the tellings of the story that one of them tells.
  private func chosen(_ found: [Article], _ archive: Archive) throws -> ComparedArticles {
    guard story != nil, let id = found.first?.id, let story = try archive.story(of: id) else {
      return try ComparedArticles(found, archive)
    }
    return try ComparedArticles(of: story, archive)
  }

  /// Why there is nothing to compare.
  private func alone(_ ids: [ArticleID]) -> String {
    guard story != nil, let id = ids.first else { return "these ids are of one article" }
    return "no other text tells the story of \(id)"
  }

  private func write(_ comparison: Comparison) throws {
    let destination = try output.destination(paging: format == .text)
    defer { destination.close() }
    let sink = destination.sink
    switch format {
    case .text: try sink.write(ComparisonPage.text(of: comparison, destination.style))
    case .json: try sink.write(ComparisonJSON.object(of: comparison).bytes + [0x0A])
    case .markdown: try sink.write(ComparisonMarkdown.text(of: comparison))
    case .html: try sink.write(ComparisonHTML.document(of: comparison))
    }
    try sink.flush()
  }
}
