import Archive
import ArgumentParser
import Articles
import Query
import Results
import Stories

/// `newsarchive conflicts [QUERY]`
struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "Lists where tellings of one story disagree, the worst first.",
    discussion: """
      Of each story that an article found tells: figures that cannot both be true, quotations in other \
      words or of another speaker, names, roles, days and places given otherwise. The \
      stories that disagree the most come first. A table shows the first 10 stories unless --limit says \
      otherwise, each with its title, and of two wordings of a quote the words that differ as \
      [in one|in the other]; the other formats give all, a row a difference. newsarchive compare \
      --story ID shows a story whole.

      EXAMPLES:
        newsarchive conflicts
        newsarchive conflicts earthquake --from 2025-03 --kind figure
        newsarchive conflicts --format csv --output check.csv

      COLUMNS: \(ConflictsCommand.all.map(\.name).joined(separator: ", "))

      EXIT STATUS: 0 found, 1 nothing found, 2 an error.
      """)

  @OptionGroup var search: QueryOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Only of these kinds: \(ConflictsCommand.kinds.joined(separator: ", ")).",
      valueName: "kinds"))
  var kind: KindList?

  @Option(name: .shortAndLong, help: ArgumentHelp("How many stories at most.", valueName: "n"))
  var limit: Int?

  @OptionGroup var results: ResultOptions
  @OptionGroup var archive: ArchiveOptions

  private static let all = [
    Column("story"), Column("title"), Column("kind"), Column("about"), Column("values"),
    Column("note"), Column("weight", .number),
  ]
  /// How many stories a page for reading has.
  private static let page = 10
  private static let kinds = [
    "figure", "quote", "person", "role", "organisation", "place", "date", "wording",
  ]

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit cannot be less than 1") }
    if let wrong = kind?.kinds.first(where: { !ConflictsCommand.kinds.contains($0) }) {
      throw ValidationError(
        "there are no differences of the kind \"\(wrong)\"; the kinds are \(ConflictsCommand.kinds.joined(separator: ", "))"
      )
    }
  }

  func run() throws {
    let format = try results.outputFormat
    let columns = try results.chosen(among: ConflictsCommand.all)
    let archive = try Archive(reading: try archive.path)
    let query = try search.parsed(for: archive)
    let options = try search.searchOptions
    Deadline.set(search.timeout ?? 0)
    let found = try disagreements(of: query, options, archive)
    Deadline.clear()
    let shown = found.prefix(limit ?? (format.isPaged ? ConflictsCommand.page : .max))
    if format.isPaged, columns == nil {
      try writePage(of: shown)
    } else {
      try writeRows(of: shown, columns ?? ConflictsCommand.all)
    }
    guard !found.isEmpty else { return try tellNothing(query, options, archive) }
    let all = found.count.counted("story", "stories")
    Console.error.write(
      shown.count < found.count
        ? "the worst \(shown.count.grouped) of \(all); --limit shows more" : all)
  }

  private func writePage(of stories: ArraySlice<Disagreement>) throws {
    guard !stories.isEmpty else { return }
    let destination = try results.output.destination(paging: true)
    defer { destination.close() }
    try destination.sink.write(
      ConflictsPage.text(of: stories.map(\.forReading), destination.style))
    try destination.sink.flush()
  }

  private func writeRows(of stories: ArraySlice<Disagreement>, _ columns: [Column]) throws {
    try results.write(columns, paging: true) { add in
      for story in stories {
        for difference in story.differences {
          try add(columns.map { story.cell($0.name, of: difference) })
        }
      }
    }
  }

  private func tellNothing(
    _ query: Query, _ options: SearchOptions, _ archive: Archive
  ) throws {
    guard try archive.count(query, options) > 0 else {
      throw try search.nothingFound(query, options, archive)
    }
    Console.error.write("no tellings of one story were found that disagree")
    throw ExitCode.nothing
  }

  // MARK: Looking

  /// The stories whose tellings disagree, the worst first.
  private func disagreements(
    of query: Query, _ options: SearchOptions, _ archive: Archive
  ) throws -> [Disagreement] {
    var stories: [Story] = []
    try archive.forEachStory(of: query, options) { stories.append($0) }
    var bar = ProgressBar(.error, total: stories.count)
    var found: [Disagreement] = []
    var done = 0
    for start in stride(from: 0, to: stories.count, by: ConflictsCommand.batch) {
      let batch = stories[start..<min(start + ConflictsCommand.batch, stories.count)]
      let tellings = try batch.map {
        try archive.tellings(of: $0, limit: ComparedArticles.most)
      }
      found += compared(Array(batch), tellings)
      done += batch.count
      bar.show(files: done, articles: done)
    }
    bar.clear()
    return found.sorted { ($0.weight, $0.story.id) > ($1.weight, $1.story.id) }
  }

  /// How many stories are compared at a time, on every core.
  private static let batch = 64

  private func compared(_ stories: [Story], _ tellings: [[Article]]) -> [Disagreement] {
    let kinds = kind?.kinds
    return Array(zip(stories, tellings)).concurrentMap { Disagreement($0, $1, kinds) }
      .compactMap { $0 }
  }
}

/// A story whose tellings disagree.
private struct Disagreement: Sendable {
  let story: Story
  let differences: [Difference]
  /// What the tellings go by.
  private let tellings: [String]

  init?(_ story: Story, _ tellings: [Article], _ kinds: [String]?) {
    guard tellings.count > 1 else { return nil }
    let comparison = Comparison(ofStory: tellings)
    differences = comparison.differences.filter { kinds?.contains($0.kind) ?? true }
    guard !differences.isEmpty else { return nil }
    self.story = story
    self.tellings = Telling.names(of: comparison.articles)
  }

  var weight: Int { differences.reduce(0) { $0 + $1.weight } }

  func cell(_ name: String, of difference: Difference) -> Cell {
    switch name {
    case "story": .text("\(story.id)")
    case "title": .text(story.headline)
    case "kind": .text(difference.kind)
    case "about": .text(difference.about)
    case "values":
      .list(difference.values.map { "\(difference.shown($0)) (\(sources($0.tellings)))" })
    case "note": .text(difference.note)
    default: .number(difference.weight)
    }
  }

  /// Who gives a value: the publishers, or the ids of articles without one.
  private func sources(_ places: [Int]) -> String {
    places.map { tellings[$0] }.joined(separator: ", ")
  }

  var forReading: ConflictsPage.Story {
    ConflictsPage.Story(
      id: "\(story.id)", title: story.headline,
      extent: ([story.days].compactMap { $0 } + [story.extent]).joined(separator: ", "),
      tellings: tellings, differences: differences)
  }
}
