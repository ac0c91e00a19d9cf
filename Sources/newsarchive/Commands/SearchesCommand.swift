import Archive
import ArgumentParser
import Query
import Results

/// `newsarchive searches`
struct SearchesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "searches",
    abstract: "Lists the saved searches, and removes them.",
    discussion: """
      A search is saved with newsarchive search QUERY --save NAME. In another query, query:NAME stands \
      for it. articles is how many it finds, new how many of them alerts would tell.

      EXAMPLES:
        newsarchive searches
        newsarchive searches --remove envoys

      COLUMNS: \(columns.map(\.name).joined(separator: ", "))

      EXIT STATUS: 0 found or removed, 1 nothing found, 2 an error.
      """)

  @Option(name: .long, help: ArgumentHelp("Forget this search.", valueName: "name"))
  var remove: String?

  @OptionGroup var results: ResultOptions
  @OptionGroup var archive: ArchiveOptions

  private static let columns = [
    Column("name"), Column("query"), Column("articles", .number), Column("new", .number),
    Column("saved"),
  ]

  func run() throws {
    let archive = try Archive(reading: try archive.path)
    if let remove { return try self.remove(remove, archive) }
    let columns = try results.chosen(among: SearchesCommand.columns) ?? SearchesCommand.columns
    let saved = try archive.savedSearches()
    guard !saved.isEmpty else {
      Console.error.write("no search is saved; save one with: newsarchive search QUERY --save NAME")
      throw ExitCode.nothing
    }
    try results.write(columns, paging: true) { add in
      for search in saved {
        let cells = try cells(of: search, saved, archive)
        try add(columns.map { cells[$0.name] ?? .missing })
      }
    }
  }

  private func cells(
    of search: SavedSearch, _ saved: [SavedSearch], _ archive: Archive
  ) throws -> [String: Cell] {
    var cells: [String: Cell] = [
      "name": .text(search.name), "query": .text(search.query), "saved": .text(search.saved),
    ]
    do {
      let query = try QueryOptions.parse(search.query, saved: saved)
      cells["articles"] = .number(try archive.count(query))
      cells["new"] = .number(try archive.newHits(of: search.name, query).count)
    } catch let failure as Failure {
      // A saved search that it needs may have been removed.
      Console.error.warning("\(search.name): \(failure)")
    }
    return cells
  }

  private func remove(_ name: String, _ archive: Archive) throws {
    let saved = try archive.savedSearches()
    let others = saved.filter { $0.name != name }
    let users = others.filter { canBeRead($0, saved) && !canBeRead($0, others) }.map(\.name)
    guard users.isEmpty || !saved.contains(where: { $0.name == name }) else {
      throw Failure(
        "\(users.joined(separator: ", ")) would not work without query:\(name); remove that first")
    }
    guard try SavedSearchEditor(archive.path).remove(name) else {
      Console.error.failure("no search is saved as \"\(name)\"")
      throw ExitCode.nothing
    }
    Console.error.write("removed query:\(name)")
  }

  private func canBeRead(_ search: SavedSearch, _ saved: [SavedSearch]) -> Bool {
    do {
      _ = try QueryOptions.parse(search.query, saved: saved)
      return true
    } catch {
      // Why not is told where the search is listed.
      return false
    }
  }
}
