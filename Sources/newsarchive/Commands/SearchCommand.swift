public import Archive
public import ArgumentParser
import Query
import Results

/// `newsarchive search QUERY`
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Finds articles, the newest first.",
    discussion: """
      QUERY:
        prisoner exchange             articles with both words
        Grynkewich AND Abu Dhabi      the word, and the phrase "Abu Dhabi": with an
                                      operator, words side by side are a phrase
        "through strength"            the phrase
        A OR B, A NOT B, -A, ( )      NOT binds tightest, then AND, then OR
        prison*                       words that begin so
        *                             every article
      \(Fields.all.map { "  \(TerminalText.pad($0.example, 30))\($0.summary)" }.joined(separator: "\n"))

      A table shows 20 hits unless --limit says otherwise; the other formats give all.

      EXAMPLES:
        newsarchive search 'Grynkewich AND Abu Dhabi'
        newsarchive search 'headline:(ceasefire OR truce) date:2026-01' --sort best
        newsarchive search '*' --from 2026-02 --format csv > all.csv

      COLUMNS: \(HitColumns.all.map(\.name).joined(separator: ", "))

      EXIT STATUS: 0 found, 1 nothing found, 2 an error.
      """)

  @Argument(help: ArgumentHelp("What to search for.", valueName: "query"))
  var query: [String]

  @Option(
    name: .long,
    help: ArgumentHelp("The order: newest, oldest, or best match first.", valueName: "order"))
  var sort = SearchOptions.Sort.newest

  @Option(
    name: .long, help: ArgumentHelp("Only from this day, month or year on.", valueName: "day"))
  var from: PeriodArgument?

  @Option(name: .long, help: ArgumentHelp("Only up to this day, month or year.", valueName: "day"))
  var to: PeriodArgument?

  @Option(name: .shortAndLong, help: ArgumentHelp("How many hits at most.", valueName: "n"))
  var limit: Int?

  @Option(name: .long, help: ArgumentHelp("How many hits to pass over first.", valueName: "n"))
  var offset = 0

  @Flag(name: .long, help: "Only say how many hits there are.")
  var count = false

  @Flag(name: .long, help: "Any of the words will do: for questions in plain words.")
  var any = false

  @Flag(name: .long, help: "Search the earlier texts of articles, too.")
  var revisions = false

  @OptionGroup var results: ResultOptions
  @OptionGroup var archive: ArchiveOptions

  /// How many hits a page for reading has.
  private static let page = 20
  /// More than any archive holds.
  private static let largestOffset = 1_000_000_000_000
  /// As far as hits are counted where nobody asked how many there are.
  private static let countLimit = 1_000

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit cannot be less than 0") }
    guard (0...SearchCommand.largestOffset).contains(offset) else {
      throw ValidationError("--offset takes 0 to \(SearchCommand.largestOffset.grouped)")
    }
  }

  func run() throws {
    let query = try parsedQuery()
    let format = try results.outputFormat
    let columns =
      try results.chosen(among: HitColumns.all)
      ?? (format.isPaged ? HitColumns.forReading : HitColumns.byDefault)
    var options = try searchOptions(columns)
    let archive = try Archive(reading: try archive.path)
    if count { return try printCount(try archive.count(query, options)) }
    options.limit = limit ?? (format.isPaged ? SearchCommand.page : nil)
    var shown = 0
    try results.write(columns, paging: true) { add in
      try archive.forEachHit(of: query, options) { hit in
        shown += 1
        try add(HitColumns.cells(of: hit, columns))
      }
    }
    try sayHowMany(shown, query, options, archive)
  }

  private func parsedQuery() throws -> Query {
    do throws(QueryError) {
      var context = QueryContext()
      context.wantsAnyWord = any
      return try Query(query.joined(separator: " "), context)
    } catch {
      throw Failure("cannot read the query:\n\(error)")
    }
  }

  private func searchOptions(_ columns: [Column]) throws -> SearchOptions {
    var options = SearchOptions()
    options.sort = sort
    options.anyWord = any
    options.offset = offset
    options.revisions = revisions
    options.body = columns.contains { $0.name == "body" }
    options.snippet = columns.contains { $0.name == "snippet" }
    if from != nil || to != nil {
      guard
        let days = DayRange(from: from?.days.days.lowerBound, to: to?.days.days.upperBound)
      else { throw Failure("--from is after --to") }
      options.days = days
    }
    return options
  }

  private func printCount(_ count: Int) throws {
    print(count)
    if count == 0 { throw ExitCode.nothing }
  }

  /// The last line: how many hits there are, which all of them need not have been read for.
  private func sayHowMany(
    _ shown: Int, _ query: Query, _ options: SearchOptions, _ archive: Archive
  ) throws {
    let console = Console.error
    guard options.limit != nil || offset > 0 else {
      guard shown > 0 else { throw try nothingFound(query) }
      return console.write(shown.counted("article"))
    }
    let limit = SearchCommand.countLimit
    // A page that is not full holds the last hit.
    let isLast = shown > 0 && shown < options.limit ?? .max
    let count = isLast ? offset + shown : try archive.count(query, options, upTo: limit + 1)
    guard count > 0 else { throw try nothingFound(query) }
    let total = count > limit ? "more than \(limit.grouped) articles" : count.counted("article")
    switch (shown, offset) {
    case (0, _):
      console.write("none of \(total) from hit \((offset + 1).grouped) on")
      throw ExitCode.nothing
    case (count, 0): console.write(total)
    default: console.write("\((offset + 1).grouped) to \((offset + shown).grouped) of \(total)")
    }
  }

  private func nothingFound(_ query: Query) throws -> ExitCode {
    Console.error.write("nothing found for \(query)")
    return .nothing
  }
}

extension SearchOptions.Sort: ExpressibleByArgument {}
