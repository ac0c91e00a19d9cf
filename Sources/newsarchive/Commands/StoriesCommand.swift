public import Archive
public import ArgumentParser
import Query
import Results

/// `newsarchive stories [QUERY]`
struct StoriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stories",
    abstract: "Lists the stories that several articles tell, whatever their headlines.",
    discussion: """
      Articles tell one story where they tell of the same event: repeats and reprints of one text, other \
      tellings, and what followed. A story that has a hit is listed whole. Its id is that of its earliest \
      article; story:ID in a query finds its articles. Origins are texts that derive from none of the \
      others; uncertain are articles that may tell another story. A table shows 20 stories unless --limit \
      says otherwise; the other formats give all. CSV and TSV have a row an article; with columns about \
      stories alone, a row a story.

      An import groups what it brings. --refresh groups all articles anew, as after an upgrade.

      EXAMPLES:
        newsarchive stories
        newsarchive stories 'ceasefire OR truce' --from 2026-02 --sort size
        newsarchive stories Grynkewich --format jsonl
        newsarchive stories --format csv --columns story,articles,title > all.csv
        newsarchive stories --refresh

      COLUMNS: \(StoryColumns.all.map(\.name).joined(separator: ", "))

      KEYS of json and jsonl: story, title, from, to, tellings, origins, why, articles, and of each \
      article id, url, headline, source, published, relation, nearest, likeness, certainty, evidence, \
      origin

      EXIT STATUS: 0 found or done, 1 nothing found, 2 an error.
      """)

  @OptionGroup var search: QueryOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The order: newest, by their last article, or size, the most articles first.",
      valueName: "order"))
  var sort = StorySort.newest

  @Flag(name: .long, help: "List articles that nobody else tells of, too, as stories of one.")
  var all = false

  @Option(name: .shortAndLong, help: ArgumentHelp("How many stories at most.", valueName: "n"))
  var limit: Int?

  @Flag(name: .long, help: "Group all articles anew, as after an upgrade.")
  var refresh = false

  @OptionGroup var results: ResultOptions
  @OptionGroup var archive: ArchiveOptions

  /// How many stories a page for reading has.
  private static let page = 20

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit cannot be less than 0") }
    if refresh, !search.query.isEmpty || !search.isQueryAlone || limit != nil || all {
      throw ValidationError("--refresh is about the whole archive, and takes no query")
    }
  }

  func run() throws {
    let path = try archive.path
    if refresh { return try StoryChanges(path).refresh() }
    let format = try results.outputFormat
    let columns = try results.chosen(among: StoryColumns.all)
    let archive = try Archive(reading: path)
    let listing = StoryListing(
      archive: archive, query: try search.parsed(for: archive), options: try search.searchOptions,
      sort: sort, single: all, limit: limit ?? (format.isPaged ? StoriesCommand.page : nil))
    let isExport = !format.isPaged && limit == nil
    Deadline.set(search.timeout ?? (isExport ? 0 : Deadline.usual))
    let tally = try write(listing, columns, format)
    if tally.all > 0 { Console.error.write(tally.summary) }
    try StoryChanges.tellUngrouped(archive)
    if tally.all == 0 { throw try nothingFound(listing) }
  }

  // MARK: Writing

  /// Writes stories: as objects where no columns are named and the format has objects, and
  /// otherwise as rows.
  private func write(
    _ listing: StoryListing, _ columns: [Column]?, _ format: OutputFormat
  ) throws -> StoryTally {
    if columns == nil, format.name.hasPrefix("json") {
      let destination = try results.output.destination(paging: false)
      defer { destination.close() }
      var list = JSONList(destination.sink, lines: format.name == "jsonl")
      try list.begin()
      let tally = try listing.forEachStory { try list.write(StoryJSON.object($0)) }
      try list.end()
      return tally
    }
    let columns = columns ?? StoriesCommand.columns(of: format)
    var tally = StoryTally()
    try results.write(columns, paging: true) { add in
      tally = try listing.forEachStory { story in
        for row in StoryColumns.rows(of: story, columns) { try add(row) }
      }
    }
    return tally
  }

  private static func columns(of format: OutputFormat) -> [Column] {
    switch format.name {
    case "table": StoryColumns.forReading
    case "markdown": StoryColumns.forReport
    default: StoryColumns.byDefault
    }
  }

  // MARK: Nothing

  private func nothingFound(_ listing: StoryListing) throws -> ExitCode {
    let (query, options, archive) = (listing.query, listing.options, listing.archive)
    let articles = try archive.count(query, options)
    guard articles > 0 else { return try search.nothingFound(query, options, archive) }
    let found = "\(articles.counted("article")) found for \(query)"
    Console.error.write("\(found), but no story that several tell; --all lists single articles")
    return .nothing
  }
}

/// The stories that are listed.
private struct StoryListing {
  let archive: Archive
  let query: Query
  let options: SearchOptions
  let sort: StorySort
  let single: Bool
  let limit: Int?

  /// Hands on the stories; what is done with them is not the search's business.
  func forEachStory(_ visit: (Story) throws -> Void) throws -> StoryTally {
    var tally = StoryTally()
    tally.all = try archive.forEachStory(
      of: query, options, by: sort, single: single, limit: limit
    ) { story in
      tally.add(story)
      try Deadline.pausing { try visit(story) }
    }
    Deadline.clear()
    return tally
  }
}

/// What was told of stories, for the line under them.
private struct StoryTally {
  private var stories = 0
  private var articles = 0
  /// Also those that were not told.
  var all = 0

  mutating func add(_ story: Story) {
    stories += 1
    articles += story.articles.count
  }

  /// `20 of 143 stories; --limit shows more`
  var summary: String {
    let total = all.counted("story", "stories")
    return stories < all
      ? "\(stories.grouped) of \(total); --limit shows more"
      : "\(total) of \(articles.counted("article"))"
  }
}

extension StorySort: ExpressibleByArgument {}
