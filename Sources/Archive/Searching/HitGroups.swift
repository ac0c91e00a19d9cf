import Articles
import GRDB
import Query

/// The hits of a search by the stories they tell.
///
/// Those are counted first, so that the hits can go by one after the other: what is kept is a number
/// for each story of several hits.
struct HitGroups {
  private(set) var count = HitGroupCount()
  /// How many hits each group has that has several; 0 once one of them was taken.
  private var several: [Int64: Int] = [:]
  private let findStory: BoundStatement

  init(_ search: PreparedSearch, _ database: Database) throws {
    findStory = try BoundStatement(
      database, "SELECT story_id FROM story_article WHERE article_id = ?")
    let hits = SQLPart.joined(search.tables.map { $0.ids(search.plan) }, " UNION ALL ")
    let groups = hits.wrapped(
      "SELECT coalesce(story_id, -hit.id) AS told, count(*) FROM (",
      ") AS hit LEFT JOIN story_article ON article_id = hit.id GROUP BY told")
    let rows = try Row.fetchCursor(
      database, sql: groups.sql, arguments: groups.ready(on: database))
    while let row = try rows.next() {
      let hits: Int = try row.value(at: 1)
      count.groups += 1
      count.hits += hits
      if hits > 1 { several[try row.value(at: 0)] = hits }
    }
  }

  /// Takes a hit for its story; nil where another was taken for it before.
  mutating func take(_ id: ArticleID) throws -> (story: ArticleID?, others: Int)? {
    let story: Int64? = try findStory.firstRow(.integer(id.rawValue))?[0]
    let told = story ?? -id.rawValue
    let hits = several[told] ?? 1
    guard hits > 0 else { return nil }
    if hits > 1 { several[told] = 0 }
    return (story.map { ArticleID(rawValue: $0) }, hits - 1)
  }
}

extension PreparedSearch {
  /// Visits the first hit of each story, of the stories of a page.
  func visitGroups(
    _ database: Database, offset: Int, limit: Int?, _ visit: (HitGroup) throws -> Void
  ) throws -> HitGroupCount {
    var groups = try HitGroups(self, database)
    let reader = HitReader(self)
    var passedOver = 0
    var left = min(limit ?? .max, max(0, groups.count.groups - offset))
    func add(_ id: ArticleID, _ row: () throws -> Row?) throws {
      guard let (story, others) = try groups.take(id) else { return }
      guard passedOver == offset else { return passedOver += 1 }
      guard let row = try row() else { return }
      left -= 1
      try visit(HitGroup(hit: reader.hit(row), story: story, others: others))
    }
    if options.sort == .best {
      for ranked in left > 0 ? try Ranking(self, database).page().hits : [] where left > 0 {
        guard let id = try tables[ranked.table].article(ranked.key, database) else { continue }
        try add(id) { try row(of: ranked, database) }
      }
    } else {
      let statement = byDay
      let rows = try Row.fetchCursor(
        database, sql: statement.sql, arguments: statement.ready(on: database))
      while left > 0, let row = try rows.next() {
        try add(ArticleID(rawValue: try row.value("id"))) { row }
      }
    }
    return groups.count
  }
}
