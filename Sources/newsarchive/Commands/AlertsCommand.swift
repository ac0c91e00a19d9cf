import Archive
import ArgumentParser
import Query
import Results

/// `newsarchive alerts`
struct AlertsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alerts",
    abstract: "Tells what saved searches find that they did not find before.",
    discussion: """
      An article is told once: when it is new in the archive since the search was saved, or since the last \
      call, and again when its text has changed. Where nothing is new, nothing is printed, so that cron \
      sends no mail.

      EXAMPLES:
        newsarchive alerts
        newsarchive alerts envoys --peek
        0 7 * * *  newsarchive import ~/clippings 2>/dev/null; newsarchive alerts

      COLUMNS: search, \(HitColumns.all.map(\.name).joined(separator: ", "))

      EXIT STATUS: 0 something is new, 1 nothing is, 2 an error.
      """)

  @Argument(
    help: ArgumentHelp("The names of searches; all of them otherwise.", valueName: "name"))
  var names: [String] = []

  @Flag(name: .long, help: "Look without remembering: the next call tells the same.")
  var peek = false

  @OptionGroup var results: ResultOptions
  @OptionGroup var archive: ArchiveOptions

  private static let search = Column("search")

  func run() throws {
    let archive = try Archive(reading: try archive.path)
    let saved = try archive.savedSearches()
    let searches = try chosen(among: saved)
    let isPaged = try results.outputFormat.isPaged
    let columns =
      try results.chosen(among: [AlertsCommand.search] + HitColumns.all)
      ?? [AlertsCommand.search] + (isPaged ? HitColumns.forReading : HitColumns.byDefault)
    var options = SearchOptions()
    options.body = columns.contains { $0.name == "body" }
    options.snippet = columns.contains { $0.name == "snippet" }
    let (new, failed) = try newHits(of: searches, saved, options, archive)
    // A list in a file or for a program is written also where it is empty.
    if !new.isEmpty || !isPaged { try write(new, columns, SavedSearchEditor(archive.path)) }
    if failed { throw ExitCode.error }
    guard new.isEmpty else { return }
    if Console.error.isTerminal { Console.error.write("nothing is new") }
    throw ExitCode.nothing
  }

  private typealias NewHits = (search: SavedSearch, hits: [Hit])

  /// What is new in each search; one that cannot be read is told, and the others go on.
  private func newHits(
    of searches: [SavedSearch], _ saved: [SavedSearch], _ options: SearchOptions, _ archive: Archive
  ) throws -> (new: [NewHits], failed: Bool) {
    let editor = SavedSearchEditor(archive.path)
    var new: [NewHits] = []
    var failed = false
    for search in searches {
      do {
        let query = try QueryOptions.parse(search.query, saved: saved)
        let hits =
          peek
          ? try archive.newHits(of: search.name, query, options)
          : try editor.claimNewHits(of: search.name, query, options)
        if !hits.isEmpty { new.append((search, hits)) }
      } catch let failure as Failure {
        Console.error.failure("\(search.name): \(failure)")
        failed = true
      }
    }
    return (new, failed)
  }

  private func write(
    _ new: [NewHits], _ columns: [Column], _ editor: SavedSearchEditor
  ) throws {
    do {
      try results.write(columns, paging: true) { add in
        for (search, hits) in new {
          for hit in hits { try add(AlertsCommand.cells(of: hit, search, columns)) }
        }
      }
    } catch {
      if !peek { for (search, hits) in new { try editor.unclaim(hits, of: search.name) } }
      throw error
    }
  }

  private func chosen(among saved: [SavedSearch]) throws -> [SavedSearch] {
    guard !names.isEmpty else { return saved }
    return try names.map { name in
      guard let search = saved.first(where: { $0.name == name }) else {
        throw Failure(
          "no search is saved as \"\(name)\"; newsarchive searches lists those that are")
      }
      return search
    }
  }

  private static func cells(of hit: Hit, _ search: SavedSearch, _ columns: [Column]) -> [Cell] {
    let cells = HitColumns.cells(of: hit, columns)
    return zip(columns, cells).map {
      $0.name == AlertsCommand.search.name ? .text(search.name) : $1
    }
  }
}
