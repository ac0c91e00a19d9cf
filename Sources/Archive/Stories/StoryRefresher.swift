import Articles
import Facts
import GRDB
import Stories

/// Groups all articles of an archive anew by the stories they tell, as after an upgrade.
public struct StoryRefresher {
  private let path: String

  /// How far it is, and in the end what it did.
  public struct Progress: Hashable, Sendable {
    /// Articles that were read.
    public internal(set) var articles = 0
    public internal(set) var total = 0
    /// Whether all is read, and being grouped.
    public internal(set) var isGrouping = false
    /// Stories of more than one article; nil before they are grouped.
    public internal(set) var stories: Int?
  }

  private static let batchArticles = 2_000

  public init(_ path: String) { self.path = path }

  /// Groups what has come since the last time and, where `anew`, everything.
  ///
  /// - Throws: `ArchiveError`; articles that were read stay so.
  public func run(anew: Bool, _ report: (Progress) -> Void) throws(ArchiveError) -> Progress {
    let writer = try BatchWriter(path)
    var progress = Progress()
    if anew {
      progress.total = try writer.write { try StoryRefresher.count($0) }
      var last: Int64 = -1
      while let next = try writer.write({ try StoryRefresher.sign(after: last, $0) }) {
        last = next.last
        progress.articles += next.count
        report(progress)
      }
    }
    progress.isGrouping = true
    report(progress)
    progress.stories = try writer.write { database in
      _ = try StoryUpdater(database).run(whole: anew)
      return try Int.fetchOne(database, sql: "SELECT count(*) FROM story") ?? 0
    }
    try writer.close()
    return progress
  }

  private static func count(_ database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM article") ?? 0
  }

  /// Makes the signatures of the next articles; nil where there are none left.
  private static func sign(
    after last: Int64, _ database: Database
  ) throws -> (last: Int64, count: Int)? {
    let rows = try Row.fetchAll(
      database, sql: "SELECT id, text_key FROM article WHERE id > ? ORDER BY id LIMIT ?",
      arguments: [last, batchArticles])
    guard let end = rows.last else { return nil }
    let statements = try StoryStatements(database)
    for row in rows {
      let id = ArticleID(rawValue: try row.value("id"))
      guard let article = try Archive.whole(id, database) else { continue }
      let facts = article.facts.filter { $0.foundBy == nil }
      try statements.add(
        StorySignature(article.draft, facts), textKey: try row.value("text_key"), of: id)
    }
    return (try end.value("id"), rows.count)
  }
}
