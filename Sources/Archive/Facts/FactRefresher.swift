import Articles
import Facts
import GRDB
import Stories

/// Finds the facts of all articles anew, in place, as after an upgrade. What others found stays.
///
/// It goes by the articles' ids, in batches of which each is kept; one that was stopped goes on
/// where it was, unless what finds the facts has changed since.
public struct FactRefresher {
  private let path: String

  /// How far it is, and in the end what it did.
  public struct Progress: Hashable, Sendable {
    /// Articles that were done before it was stopped the last time.
    public internal(set) var before = 0
    public internal(set) var articles = 0
    public internal(set) var facts = 0
    /// How many articles there are to do, with those before.
    public internal(set) var total = 0
  }

  private static let batchArticles = 2_000
  private static let batchBytes = 32 << 20

  public init(_ path: String) { self.path = path }

  /// Finds the facts of all articles anew.
  ///
  /// - Throws: `ArchiveError`; the batches before are kept.
  public func run(_ report: (Progress) -> Void) throws(ArchiveError) -> Progress {
    let writer = try BatchWriter(path)
    var progress = try writer.write { try FactRefresher.begin($0) }
    while true {
      let done = try writer.write { database in
        try FactRefresher.batch(database)
      }
      progress.articles += done.articles
      progress.facts += done.facts
      if done.articles == 0 { break }
      report(progress)
    }
    // What an article states tells its story.
    _ = try writer.write { try StoryUpdater($0).run() }
    try writer.close()
    return progress
  }

  // MARK: How far it is

  /// Sets the mark, where none is left by a run of the same finders that was stopped.
  private static func begin(_ database: Database) throws -> Progress {
    try database.execute(
      sql: """
        DELETE FROM fact_refresh WHERE finders <> :version;
        INSERT OR IGNORE INTO fact_refresh(finders, last_article) VALUES (:version, 0);
        """, arguments: ["version": FactKinds.version])
    func count(_ condition: String) throws -> Int {
      try Int.fetchOne(database, sql: "SELECT count(*) FROM article WHERE \(condition)") ?? 0
    }
    var progress = Progress()
    progress.before = try count("id <= \(mark)")
    progress.total = try count("1")
    return progress
  }

  private static let mark = "(SELECT ifnull(max(last_article), 0) FROM fact_refresh)"

  // MARK: A batch

  /// An article whose facts are to be found.
  private struct Item: Sendable {
    let id: ArticleID
    let draft: ArticleDraft
    let names: NameColumns
    let textKey: Int64
  }

  /// Does the next articles; where there are none left, the mark goes.
  private static func batch(_ database: Database) throws -> (articles: Int, facts: Int) {
    let items = try next(database)
    guard let last = items.last else {
      try database.execute(sql: "DELETE FROM fact_refresh")
      return (0, 0)
    }
    let found = items.concurrentMap(find)
    let statements = try FactStatements(database)
    let stories = try StoryStatements(database)
    var changes: [NameRewriting.Change] = []
    for (item, found) in zip(items, found) {
      try statements.keep(found.facts, of: item.id)
      try stories.change(to: found.signature, textKey: item.textKey, of: item.id)
      let names = NameColumns(
        try Archive.facts(of: item.id, in: CodePointText(item.draft.body), database))
      if names != item.names {
        changes.append(
          NameRewriting.Change(
            id: item.id, names: names, language: Vocabulary.language(of: item.draft)))
      }
    }
    try NameRewriting(database).make(changes)
    try database.execute(
      sql: "UPDATE fact_refresh SET last_article = ?", arguments: [last.id.rawValue])
    return (items.count, found.reduce(0) { $0 + $1.facts.count })
  }

  private static func next(_ database: Database) throws -> [Item] {
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT id, \(ArticleColumns.list) FROM article WHERE id > \(mark) ORDER BY id")
    var items: [Item] = []
    var size = 0
    while size < batchBytes, items.count < batchArticles, let row = try rows.next() {
      let draft = try ArticleColumns.draft(row, found: ArticleColumns.foundAnyhow)
      size += draft.body.utf8.count
      items.append(
        Item(
          id: ArticleID(rawValue: try row.value("id")), draft: draft, names: try NameColumns(row),
          textKey: try row.value("text_key")))
    }
    return items
  }

  /// What is found in an article, as it is kept.
  private struct Found: Sendable {
    let facts: FactList
    let signature: StorySignature
  }

  @Sendable private static func find(_ item: Item) -> Found {
    let facts = FactKinds.facts(of: item.draft)
    return Found(
      facts: FactList(facts, in: CodePointText(item.draft.body)),
      signature: StorySignature(item.draft, facts))
  }
}
