import Archive
import ArgumentParser
import Query

/// What is searched for, and where: what the commands that take a query share.
struct QueryOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("What to search for.", valueName: "query"))
  var query: [QueryText] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only from this day, month or year on, as 2026-02-05, 2026-02 or 2026.", valueName: "day"))
  var from: PeriodArgument?

  @Option(name: .long, help: ArgumentHelp("Only up to this day, month or year.", valueName: "day"))
  var to: PeriodArgument?

  @Flag(name: .long, help: "Any of the words will do: for questions in plain words.")
  var any = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      Stop a search that takes longer; 0 lets it run. (default: 30, and 0 for exports and conflicts)
      """, valueName: "seconds"))
  var timeout: Double?

  func validate() throws {
    if let timeout, !(0...1_000_000).contains(timeout) {
      throw ValidationError("--timeout takes 0 to 1000000 seconds")
    }
  }

  /// Whether nothing but the query says what is searched for.
  var isQueryAlone: Bool { from == nil && to == nil && !any }

  /// Tells a person who has typed no query that one is needed.
  func needQuery() throws {
    if query.isEmpty { throw ValidationError("Missing expected argument '<query> ...'") }
  }

  /// The query as typed.
  var text: String { query.map(\.text).joined(separator: " ") }

  /// The query, with the archive's saved searches.
  func parsed(for archive: Archive) throws -> Query {
    query.isEmpty
      ? .everything : try QueryOptions.parse(text, any: any, saved: try archive.savedSearches())
  }

  /// Reads a query; what cannot be read is told with its place.
  static func parse(
    _ text: String, any: Bool = false, saved: [SavedSearch]
  ) throws -> Query {
    var context = QueryContext()
    context.wantsAnyWord = any
    for search in saved { context.saved[search.name] = search.query }
    do throws(QueryError) {
      return try Query(text, context)
    } catch {
      throw Failure("cannot read the query:\n\(QueryErrorText(error: error).text)")
    }
  }

  /// Tells why nothing was found, and what would find something.
  func nothingFound(
    _ query: Query, _ options: SearchOptions, _ archive: Archive
  ) throws -> ExitCode {
    let console = Console.error
    console.write("nothing found for \(query)")
    Deadline.setForExplanation()
    let found = try archive.explainNothing(query, options)
    Deadline.clear()
    for line in NothingFoundText(found: found, text: text).lines { console.write(line) }
    return .nothing
  }

  /// How the archive is searched.
  var searchOptions: SearchOptions {
    get throws {
      var options = SearchOptions()
      options.anyWord = any
      if from != nil || to != nil {
        guard
          let days = DayRange(from: from?.days.days.lowerBound, to: to?.days.days.upperBound)
        else { throw Failure("--from is after --to") }
        options.days = days
      }
      return options
    }
  }
}

/// Whether the earlier texts of articles are searched, too.
struct RevisionOptions: ParsableArguments {
  @Flag(name: .long, help: "Search the earlier texts of articles, too.")
  var revisions = false
}
