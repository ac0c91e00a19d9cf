import Archive
import ArgumentParser
import Query
import Results

/// `newsarchive facts [QUERY]`
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "Lists what articles state: people, organisations, places, dates, figures, quotes.",
    discussion: """
      A row a fact, with the sentence around it, of the articles that a query finds; of all articles where \
      there is no query. A table shows 20 unless --limit says otherwise; the other formats give all.

      --import takes facts that were made elsewhere, by another program or a person, one JSON object a \
      line: {"article": "2026-02-05/17", "found_by": "spacy 3.8", "facts": [{"kind": "person", "text": \
      "Jane Doe", "start": 10, "end": 18}]}. Offsets count code points of the body. They live beside \
      what this program finds, and replace what the same finder gave of the article before.

      EXAMPLES:
        newsarchive facts Grynkewich --kind figure --format csv
        newsarchive facts 'prisoner exchange' --kind person,organisation --top
        newsarchive facts --kind quote --from 2026-02
        newsarchive facts --refresh
        newsarchive facts --import entities.jsonl

      KINDS: \(KindList.usual.joined(separator: ", ")), and those that were imported

      COLUMNS: \(FactRows.all.map(\.name).joined(separator: ", "))

      COLUMNS of --top: \(FactsCommand.topColumns.map(\.name).joined(separator: ", "))

      EXIT STATUS: 0 found or done, 1 nothing found, 2 an error.
      """)

  @OptionGroup var search: QueryOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Only facts of these kinds, parted by commas.", valueName: "kinds"),
    completion: .list(KindList.usual))
  var kind: KindList?

  @Flag(name: .long, help: "Count the names over all hits: who is in these articles?")
  var top = false

  @Option(name: .shortAndLong, help: ArgumentHelp("How many rows at most.", valueName: "n"))
  var limit: Int?

  @Flag(name: .long, help: "Find the facts of all articles anew, as after an upgrade.")
  var refresh = false

  @Option(
    name: .customLong("import"),
    help: ArgumentHelp(
      "Take in facts that were made elsewhere (JSON Lines); - is standard input.",
      valueName: "file"),
    completion: .file(extensions: ["jsonl"]))
  var importedFile: String?

  @OptionGroup var results: ResultOptions
  @OptionGroup var archive: ArchiveOptions

  /// How many rows a page for reading has.
  private static let page = 20
  /// The largest file of facts that is read.
  private static let largestImport = 4 << 30

  private static let topColumns = [
    Column("name"), Column("kind"), Column("articles", .number), Column("mentions", .number),
  ]

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit cannot be less than 0") }
    let modes = [("--top", top), ("--refresh", refresh), ("--import", importedFile != nil)]
      .filter(\.1).map(\.0)
    if modes.count > 1 {
      throw ValidationError("\(modes.joined(separator: " and ")) are different things; take one")
    }
    if refresh || importedFile != nil,
      !search.query.isEmpty || !search.isQueryAlone || kind != nil || limit != nil
    {
      throw ValidationError("\(modes[0]) is about the whole archive, and takes no query")
    }
    if top, let kind = kind?.kinds.first(where: { ["date", "figure"].contains($0) }) {
      throw ValidationError(
        "--top counts names, and of quotes who said them; a \(kind) has no name")
    }
  }

  func run() throws {
    let path = try archive.path
    if refresh { return try FactChanges(path).refresh() }
    if let importedFile {
      return try FactChanges(path).importFacts(
        importedFile, limit: FactsCommand.largestImport)
    }
    let format = try results.outputFormat
    let archive = try Archive(reading: path)
    try check(kind?.kinds ?? [], archive)
    let query = try search.parsed(for: archive)
    let options = try search.searchOptions
    let isExport = !format.isPaged && limit == nil && !top
    Deadline.set(search.timeout ?? (isExport ? 0 : Deadline.usual))
    let isEmpty =
      top
      ? try writeTop(of: query, options, archive)
      : try writeFacts(of: query, options, format, archive)
    if isEmpty { throw try nothingFound(query, options, archive) }
  }

  /// Refuses a kind that neither this program finds nor anybody has imported.
  private func check(_ kinds: [String], _ archive: Archive) throws {
    for kind in kinds where !KindList.usual.contains(kind) {
      let known = KindList.usual + (try archive.factKinds()).filter { !KindList.usual.contains($0) }
      guard known.contains(kind) else {
        throw Failure(
          "there are no facts of the kind \"\(kind)\"; the kinds are \(known.joined(separator: ", "))"
        )
      }
    }
  }

  // MARK: Facts

  /// Writes the facts; tells whether there are none.
  private func writeFacts(
    of query: Query, _ options: SearchOptions, _ format: OutputFormat, _ archive: Archive
  ) throws -> Bool {
    let kinds = kind?.kinds ?? []
    let columns =
      try results.chosen(among: FactRows.all)
      ?? (format.isPaged ? FactRows.forReading : FactRows.columns(of: kinds))
    var facts = 0
    var articles = 0
    var last: StatedFact?
    var hasMore = false
    try results.write(columns, paging: true) { add in
      hasMore = try archive.forEachFact(
        of: query, options, kinds: kinds,
        limit: limit ?? (format.isPaged ? FactsCommand.page : nil),
        sentences: columns.contains { $0.name == "sentence" }
      ) { fact in
        facts += 1
        if last?.article != fact.article { articles += 1 }
        last = fact
        let cells = FactRows.cells(of: fact, columns)
        try Deadline.pausing { try add(cells) }
      }
      Deadline.clear()
    }
    guard facts > 0 || hasMore else { return true }
    let summary = "\(facts.counted("fact")) of \(articles.counted("article"))"
    Console.error.write(hasMore ? "the first \(summary); --limit shows more" : summary)
    return false
  }

  // MARK: Names

  /// Writes the names with their counts; tells whether there are none.
  private func writeTop(
    of query: Query, _ options: SearchOptions, _ archive: Archive
  ) throws -> Bool {
    let columns = try results.chosen(among: FactsCommand.topColumns) ?? FactsCommand.topColumns
    let counts = try archive.nameCounts(
      of: query, options, kinds: kind?.kinds ?? ["person", "organisation", "place"])
    Deadline.clear()
    guard !counts.isEmpty else { return true }
    let page = try results.outputFormat.isPaged ? FactsCommand.page : .max
    let shown = counts.prefix(limit ?? page)
    try results.write(columns, paging: true) { add in
      for count in shown { try add(columns.map { FactsCommand.cell($0.name, of: count) }) }
    }
    let all = counts.count.counted("name")
    Console.error.write(
      shown.count < counts.count ? "\(shown.count.grouped) of \(all); --limit shows more" : all)
    return false
  }

  private static func cell(_ name: String, of count: NameCount) -> Cell {
    switch name {
    case "name": .text(count.name)
    case "kind": .text(count.kind)
    case "articles": .number(count.articles)
    default: .number(count.mentions)
    }
  }

  // MARK: Nothing

  private func nothingFound(
    _ query: Query, _ options: SearchOptions, _ archive: Archive
  ) throws -> ExitCode {
    let articles = try archive.count(query, options)
    guard articles > 0 else { return try search.nothingFound(query, options, archive) }
    let kinds = kind.map { " of the kind \($0.kinds.joined(separator: ", "))" } ?? ""
    Console.error.write(
      "\(articles.counted("article")) found for \(query), without any fact\(kinds)")
    if try !archive.hasFacts() {
      Console.error.write(
        "this archive holds no facts; to find those of its articles: newsarchive facts --refresh")
    }
    return .nothing
  }
}
