import Archive
import ArgumentParser
import Formats
import Query
import Results

/// `newsarchive export --all`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract:
      "Writes articles with everything that is kept of them, for another archive or program.",
    discussion: """
      One JSON object a line: a first line with the publishers and the saved searches, then an article \
      each, with its facts, its earlier texts, and how each value was found. Importing the file gives the \
      same archive again, under the same ids where these are free. --originals adds the files in which the \
      articles came, in base64; without it they are named by their SHA-256.

      Hits for a spreadsheet are another thing: newsarchive search QUERY --format csv.

      EXAMPLES:
        newsarchive export --all > archive.jsonl
        newsarchive export --all --originals | zstd > archive.jsonl.zst
        newsarchive export 'source:"Harrow Press"' --from 2026 --output harrow.jsonl
        newsarchive import archive.jsonl --archive new.db

      KEYS: id, earlier_ids, file, other_files, those of newsarchive show --format json, earlier_texts, facts

      EXIT STATUS: 0 done, 1 nothing found, 2 an error.
      """)

  @OptionGroup var search: QueryOptions

  @Flag(name: .long, help: "Export every article.")
  var all = false

  @Flag(name: .long, help: "Add the files in which the articles came.")
  var originals = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var archive: ArchiveOptions

  func validate() throws {
    if all, !search.query.isEmpty || !search.isQueryAlone {
      throw ValidationError("--all is everything; leave out the query, or --all")
    }
    if !all, search.query.isEmpty, search.isQueryAlone {
      throw ValidationError("name a query, or --all")
    }
  }

  func run() throws {
    let archive = try Archive(reading: try archive.path)
    let query = try search.parsed(for: archive)
    let options = try search.searchOptions
    let destination = try output.wholeDestination()
    defer { destination.close() }
    let console = Console.error
    var bar = ProgressBar(console, total: all ? ExportCommand.count(of: archive) : nil)
    var list = JSONList(destination.sink, lines: true)
    try list.write(ExportJSON.settings(all ? try archive.keptSettings() : KeptSettings()))
    var (count, lost) = (0, 0)
    func write(_ article: KeptArticle) throws {
      try Deadline.pausing { try list.write(ExportJSON.article(article)) }
      count += 1
      bar.show(files: count, articles: count)
    }
    if all {
      try archive.forEachKeptArticle(files: originals) { part in
        bar.clear()
        lost += 1
        console.write(ExportCommand.text(of: part))
      } _: {
        try write($0)
      }
    } else {
      Deadline.set(search.timeout ?? 0)
      try archive.forEachKeptArticle(of: query, options, files: originals, write)
      Deadline.clear()
    }
    try list.end()
    bar.clear()
    guard count + lost > 0 else { throw try nothing(query, archive) }
    try destination.finish()
    console.write("\(count.counted("article")) exported")
    if lost > 0 { throw ExitCode.error }
  }

  /// How many articles there are; nil where a damaged archive does not tell.
  private static func count(of archive: Archive) -> Int? {
    do throws(ArchiveError) {
      return try archive.statistics().articles
    } catch {
      return nil
    }
  }

  private static func text(of part: Archive.LostPart) -> String {
    part.isFiles
      ? "\(part.id): written without a file in which it came: \(part.reason)"
      : "\(part.id): left out, as it cannot be read: \(part.reason)"
  }

  private func nothing(_ query: Query, _ archive: Archive) throws -> ExitCode {
    if all {
      Console.error.write("the archive has no articles")
      return .nothing
    }
    return try search.nothingFound(query, try search.searchOptions, archive)
  }
}
