import Archive
import ArgumentParser
import Articles
import Query
import Results

/// `newsarchive delete ID...`
struct DeleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Deletes articles for good, so that nothing of them is left in the file.",
    discussion: """
      The articles go with their earlier texts and facts, and with the files that they came in; their \
      words leave the index and the bytes of the archive, which is rewritten: that takes about as long as \
      copying it, and as much free room again. Of a file that holds other articles, too, the copy in the \
      archive goes, and the other articles stay. A later import of the same files brings all of it back.

      Copies elsewhere, such as backups and the files that were imported, are not touched.

      EXAMPLES:
        newsarchive delete 2026-02-05/2 undated/7
        newsarchive delete --query 'source:"Harrow Press" date:..2019'
        newsarchive delete --query 'person:"Jane Doe"' --dry-run
        newsarchive delete --query 'person:"Jane Doe"' --yes

      EXIT STATUS: 0 deleted, 1 nothing to delete or not confirmed, 2 an error.
      """)

  @Argument(
    help: ArgumentHelp("The ids of articles, as 2026-02-05/2 or undated/7.", valueName: "id"))
  var ids: [String] = []

  @Option(name: .long, help: ArgumentHelp("All articles that this finds.", valueName: "query"))
  var query: String?

  @Flag(name: .long, help: "Tell what would go, and delete nothing.")
  var dryRun = false

  @Flag(name: .shortAndLong, help: "Do not ask.")
  var yes = false

  @Flag(
    name: .long,
    help: "Only rewrite the file, so that nothing is left in it of what was deleted before.")
  var sweep = false

  @OptionGroup var archive: ArchiveOptions

  /// How many articles a person is shown before being asked.
  private static let shown = 10

  func validate() throws {
    let chosen = [!ids.isEmpty, query != nil, sweep].count { $0 }
    guard chosen == 1 else {
      throw ValidationError("name ids of articles or a --query, one of the two")
    }
    if query?.allSatisfy(\.isWhitespace) == true {
      throw ValidationError("--query needs a query; '*' finds everything")
    }
  }

  func run() throws {
    let path = try archive.path
    if sweep { return try sweep(path) }
    let archive = try Archive(reading: path)
    let ids = try chosen(archive)
    let deletion = try archive.deletion(of: ids)
    for id in deletion.missing { archive.tellMissing(id) }
    guard deletion.articles > 0 else { throw ExitCode.nothing }
    try tell(ids.filter { !deletion.missing.contains($0) }, deletion, archive)
    if dryRun {
      return Console.error.write("\(DeleteCommand.text(of: deletion)) would be deleted")
    }
    guard try isConfirmed(deletion) else {
      Console.error.write("nothing was deleted")
      throw ExitCode.nothing
    }
    try delete(ids, path)
    if !deletion.missing.isEmpty { throw ExitCode.nothing }
  }

  private func chosen(_ archive: Archive) throws -> [ArticleID] {
    guard let query else { return try ids.map { try ArticleID(typed: $0) } }
    let parsed = try QueryOptions.parse(query, saved: try archive.savedSearches())
    var found: [ArticleID] = []
    try archive.forEachHit(of: parsed) { found.append($0.id) }
    guard !found.isEmpty else {
      Console.error.write("nothing found for \(parsed)")
      throw ExitCode.nothing
    }
    return found
  }

  // MARK: Asking

  private func tell(_ ids: [ArticleID], _ deletion: Deletion, _ archive: Archive) throws {
    let console = Console.error
    for id in ids.prefix(DeleteCommand.shown) {
      guard let article = try archive.article(id) else { continue }
      let parts = [article.draft.source?.value, article.draft.headline?.value].compactMap { $0 }
      console.write("  " + TerminalText.line("\(article.id) \(parts.joined(separator: ": "))"))
    }
    let more = ids.count - DeleteCommand.shown
    if more > 0 { console.write("  and \(more.grouped) more") }
    if deletion.sharedFiles > 0 {
      let files = deletion.sharedFiles.counted("file")
      console.write(
        """
        \(files) that other articles came in, too, will not be kept in the archive any more; those \
        articles stay
        """)
    }
  }

  /// `3 articles with 1 earlier text`
  private static func text(of deletion: Deletion) -> String {
    let revisions =
      deletion.revisions > 0 ? " with \(deletion.revisions.counted("earlier text"))" : ""
    return deletion.articles.counted("article") + revisions
  }

  private func isConfirmed(_ deletion: Deletion) throws -> Bool {
    if yes { return true }
    let what = DeleteCommand.text(of: deletion)
    guard let answer = Terminal.ask("Delete \(what) for good? [y/N] ") else {
      throw Failure("nobody can be asked here whether to delete \(what); to delete them: --yes")
    }
    return ["y", "yes"].contains(answer.lowercased())
  }

  // MARK: Deleting

  private func delete(_ ids: [ArticleID], _ path: String) throws {
    var waiting: WaitingLine?
    var interruption: Interruption?
    let count = try ArticleDeleter(path).delete(ids) { step in
      waiting?.clear()
      if step == .sweeping { interruption = Interruption(DeleteCommand.unswept(path)) }
      waiting = WaitingLine(
        Console.error, step == .deleting ? "deleting" : "rewriting the archive")
    }
    interruption?.end()
    waiting?.clear()
    Console.error.write("\(count.counted("article")) deleted")
  }

  /// What is told where the articles are gone, and the bytes of the file not rewritten.
  private static func unswept(_ path: String) -> String {
    """
    stopped; the articles are deleted, but their words are still in the bytes of the file. To take \
    them out: newsarchive delete --sweep --archive \(TerminalText.path(path))
    """
  }

  private func sweep(_ path: String) throws {
    let waiting = WaitingLine(Console.error, "rewriting the archive")
    try ArticleDeleter(path).sweep()
    waiting.clear()
    Console.error.write("\(TerminalText.path(path)) was rewritten")
  }
}
