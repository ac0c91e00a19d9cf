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
      A table shows 20 hits unless --limit says otherwise; the other formats give all. newsarchive help \
      query tells all that a query can say.

      EXAMPLES:
        newsarchive search prisoner exchange
        newsarchive search 'Grynkewich AND Abu Dhabi'
        newsarchive search '(talks OR truce) NEAR/10 "Abu Dhabi" -Gaza' --sort best
        newsarchive search 'headline:ceasefire date:last-30-days' --facets month
        newsarchive search '*' --from 2026-02 --format csv > all.csv
        newsarchive search ceasefire --group
        newsarchive search 'Witkoff OR Kushner' --save envoys

      COLUMNS: \(HitColumns.all.map(\.name).joined(separator: ", "))

      COLUMNS of --group besides: \(HitColumns.ofGroups.map(\.name).joined(separator: ", "))

      FACETS: \(Facet.allCases.map(\.rawValue).joined(separator: ", "))

      EXIT STATUS: 0 found, 1 nothing found, 2 an error.
      """)

  @OptionGroup var search: QueryOptions
  @OptionGroup var earlier: RevisionOptions

  @Option(
    name: .long,
    help: ArgumentHelp("The order: newest, oldest, or best match first.", valueName: "order"))
  var sort = SearchOptions.Sort.newest

  @Option(name: .shortAndLong, help: ArgumentHelp("How many hits at most.", valueName: "n"))
  var limit: Int?

  @Option(name: .long, help: ArgumentHelp("How many hits to pass over first.", valueName: "n"))
  var offset = 0

  @Flag(
    name: .long,
    help: "One row a story: the first of its hits. Limit, offset and count are of stories then.")
  var group = false

  @Flag(name: .long, help: "Only say how many hits there are.")
  var count = false

  @Option(
    name: .long,
    help: ArgumentHelp("Only count the hits by these, parted by commas.", valueName: "facets"))
  var facets: FacetList?

  @Flag(name: .long, help: "Only tell how the query is read and answered.")
  var explain = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Keep the query by this name, for query:NAME and for alerts.", valueName: "name"))
  var save: String?

  @OptionGroup var results: ResultOptions
  @OptionGroup var archive: ArchiveOptions

  /// How many hits a page for reading has.
  private static let page = 20
  /// More than any archive holds.
  private static let largestOffset = 1_000_000_000_000

  func validate() throws {
    try search.needQuery()
    if let limit, limit < 0 { throw ValidationError("--limit cannot be less than 0") }
    guard (0...SearchCommand.largestOffset).contains(offset) else {
      throw ValidationError("--offset takes 0 to \(SearchCommand.largestOffset.grouped)")
    }
    if [count, facets != nil, explain].filter({ $0 }).count > 1 {
      throw ValidationError("--count, --facets and --explain are three different questions")
    }
    if group, facets != nil || explain {
      throw ValidationError(
        "--group is about the rows of hits; leave it out of --facets and --explain")
    }
    if let save, !SavedSearch.isName(save) {
      throw ValidationError("--save takes a name of up to 64 letters a to z, digits, - and _")
    }
    if save != nil, !search.isQueryAlone || earlier.revisions {
      throw ValidationError(
        """
        --save keeps the query and nothing else: leave out --any and --revisions, and say days in the query, \
        as in date:2026-01..2026-02
        """)
    }
  }

  func run() throws {
    let format = try results.outputFormat
    let archive = try Archive(reading: try archive.path)
    let query = try search.parsed(for: archive)
    var options = try search.searchOptions
    options.revisions = earlier.revisions
    options.sort = sort
    let isExport = !format.isPaged && limit == nil && !count && facets == nil
    let timeout = search.timeout ?? (isExport ? 0 : Deadline.usual)
    Deadline.set(timeout)
    if let save {
      try SavedSearchEditor(archive.path).save(search.text, as: save, query)
      Console.error.write("saved as query:\(save)")
    }
    if explain { return try printExplanation(try archive.explain(query, options)) }
    if count { return try printCount(of: query, options, archive) }
    if let facets { return try writeFacets(facets.facets, of: query, options, archive) }
    try writeHits(of: query, options, format, archive, isTimed: timeout > 0)
  }

  // MARK: Hits

  private func writeHits(
    of query: Query, _ options: SearchOptions, _ format: OutputFormat, _ archive: Archive,
    isTimed: Bool
  ) throws {
    var options = options
    let besides = group ? HitColumns.ofGroups : []
    let columns =
      try results.chosen(among: HitColumns.all + besides)
      ?? (format.isPaged ? HitColumns.forReading : HitColumns.byDefault) + besides
    options.body = columns.contains { $0.name == "body" }
    options.snippet = columns.contains { $0.name == "snippet" }
    options.offset = offset
    options.limit = limit ?? (format.isPaged ? SearchCommand.page : nil)
    var found = FoundHits(offset: offset)
    try results.write(columns, paging: true) { add in
      func show(_ cells: [Cell]) throws {
        found.shown += 1
        if isTimed { try Deadline.pausing { try add(cells) } } else { try add(cells) }
      }
      if group {
        let count = try archive.forEachHitGroup(of: query, options) {
          try show(HitColumns.cells(of: $0, columns))
        }
        found.count = .exactly(count.groups)
        found.grouped = count.hits
      } else {
        found.count = try archive.forEachHit(of: query, options) {
          try show(HitColumns.cells(of: $0, columns))
        }
      }
      Deadline.clear()
    }
    guard found.count != .exactly(0) else {
      throw try search.nothingFound(query, options, archive)
    }
    Console.error.write(found.summary)
    if found.shown == 0 { throw ExitCode.nothing }
  }

  // MARK: Other questions

  private func printCount(
    of query: Query, _ options: SearchOptions, _ archive: Archive
  ) throws {
    let count =
      try group
      ? archive.hitGroupCount(of: query, options).groups : archive.count(query, options)
    print(count)
    if count == 0 { throw ExitCode.nothing }
  }

  private func printExplanation(_ explanation: SearchExplanation) throws {
    Deadline.clear()
    let destination = try results.output.destination(paging: true)
    defer { destination.close() }
    try destination.sink.write(
      ExplanationText(explanation: explanation, style: destination.style).text)
    try destination.sink.flush()
  }

  private func writeFacets(
    _ facets: [Facet], of query: Query, _ options: SearchOptions, _ archive: Archive
  ) throws {
    let counts = try archive.facets(of: query, options, by: facets)
    Deadline.clear()
    try FacetTables(facets: counts, limit: limit).write(results)
    if counts.allSatisfy({ $0.values.isEmpty && $0.missing == 0 }) {
      throw try search.nothingFound(query, options, archive)
    }
  }
}

extension SearchOptions.Sort: ExpressibleByArgument {}
