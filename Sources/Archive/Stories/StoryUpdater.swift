import Articles
import Foundation
import GRDB
import Stories

/// Brings the stories of an archive into line with its articles, in one transaction.
struct StoryUpdater {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Groups what has changed since the last time, or everything.
  ///
  /// - Returns: how many stories were looked at.
  func run(whole: Bool = false) throws -> Int {
    let changes = try self.changes()
    guard whole || !changes.isEmpty else { return 0 }
    let all = try Int.fetchOne(database, sql: "SELECT count(*) FROM story_signature") ?? 0
    let stories =
      whole || changes.count > all / 3
      ? try groupAll() : try update(changes)
    try write(stories, changed: changes)
    try database.execute(sql: "DELETE FROM story_change")
    return stories.groups.count
  }

  // MARK: Changes

  private struct Change {
    let id: ArticleID
    /// What it was when stories were last grouped; nil where it is new.
    let was: GroupedArticle?
  }

  private func changes() throws -> [Change] {
    try Row.fetchAll(database, sql: "SELECT * FROM story_change").map { row in
      let id = ArticleID(rawValue: try row.value("article_id"))
      guard let was: Int64 = try row.value("was_id"), let textKey: Int64 = try row.value("text_key")
      else {
        return Change(id: id, was: nil)
      }
      return Change(
        id: id,
        was: StoryUpdater.article(
          ArticleID(rawValue: was), textKey, try row.value("signature") as Data?))
    }
  }

  private static func article(
    _ id: ArticleID, _ textKey: Int64, _ signature: Data?
  ) -> GroupedArticle? {
    signature?.withUnsafeBytes { StorySignature(packed: $0.bindMemory(to: UInt8.self)) }.map {
      GroupedArticle(id: id, published: id.day, textKey: textKey, signature: $0)
    }
  }

  // MARK: Grouping

  /// Stories as grouped, among these articles.
  private struct Grouped {
    let groups: [[ArticleID]]
    let articles: [GroupedArticle]
    /// Whether these are all stories of the archive.
    var isWhole = false

    /// The articles of some stories.
    func articles(of stories: [[ArticleID]]) -> [[GroupedArticle]] {
      let wanted = Set(stories.joined())
      let found = articles.lazy.filter { wanted.contains($0.id) }.map { ($0.id, $0) }
      let byID = Dictionary(found) { first, _ in first }
      return stories.map { $0.compactMap { byID[$0] } }
    }
  }

  private func groupAll() throws -> Grouped {
    let articles = try load("1")
    var grouping = StoryGrouping(articles)
    return Grouped(groups: grouping.all(), articles: articles, isWhole: true)
  }

  /// Groups around the changes, in as many days as that reaches.
  private func update(_ changes: [Change]) throws -> Grouped {
    let days = changes.flatMap { [$0.id.day, $0.was?.id.day] }
    let numbers = days.compactMap { $0?.number }
    let isDated = changes.allSatisfy {
      $0.id.day != nil && ($0.was == nil || $0.was?.id.day != nil)
    }
    // Articles without a day are near to any day, and how they are looked up depends on all.
    if isDated, try !hasUndated(), let first = numbers.min(), let last = numbers.max() {
      let reach = 3 * StoryUpdate.window
      let (low, high) = (first - reach, last + reach)
      let found = try update(changes, among: load(StoryUpdater.condition(low...high)))
      if let looked = found.days, looked.lowerBound - StoryUpdate.window >= low,
        looked.upperBound + StoryUpdate.window <= high
      {
        return found.grouped
      }
    }
    return try update(changes, among: load("1")).grouped
  }

  private func update(
    _ changes: [Change], among articles: [GroupedArticle]
  ) throws -> (grouped: Grouped, days: ClosedRange<Int>?) {
    var update = StoryUpdate(
      articles, came: Set(changes.map(\.id)), gone: changes.compactMap(\.was))
    let groups = update.stories()
    return (Grouped(groups: groups, articles: articles), update.days)
  }

  /// The articles of some days.
  private static func condition(_ days: ClosedRange<Int>) -> String {
    let range = ArticleID.range(
      of: Day(number: days.lowerBound)...Day(number: days.upperBound))
    return "article_id BETWEEN \(range.lowerBound) AND \(range.upperBound)"
  }

  private func hasUndated() throws -> Bool {
    let undated = ArticleID.range(of: nil)
    return try Bool.fetchOne(
      database,
      sql: "SELECT EXISTS (SELECT 1 FROM story_signature WHERE article_id BETWEEN ? AND ?)",
      arguments: [undated.lowerBound, undated.upperBound]) ?? false
  }

  private func load(_ condition: String) throws -> [GroupedArticle] {
    var articles: [GroupedArticle] = []
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT article_id, text_key, signature FROM story_signature WHERE \(condition)")
    while let row = try rows.next() {
      let (id, textKey) = (try row.value(at: 0) as Int64, try row.value(at: 1) as Int64)
      let article = try row.withUnsafeData(atIndex: 2) { signature in
        StoryUpdater.article(ArticleID(rawValue: id), textKey, signature)
      }
      if let article { articles.append(article) }
    }
    return articles
  }

  // MARK: Writing

  /// Writes the stories that are not kept so already, and removes those that are no more.
  private func write(_ grouped: Grouped, changed: [Change]) throws {
    let kept = try KeptStories(database)
    let changedIDs = Set(changed.map(\.id))
    if grouped.isWhole {
      try database.execute(sql: "DELETE FROM story; DELETE FROM story_article")
    }
    var new: [[ArticleID]] = []
    for group in grouped.groups {
      let isSame = try !grouped.isWhole && kept.isKept(group)
      if isSame, changedIDs.isDisjoint(with: group) { continue }
      if !grouped.isWhole { try kept.remove(group) }
      if group.count > 1 { new.append(group) }
    }
    for change in changed where !grouped.isWhole { try kept.remove([change.id]) }
    let writer = try StoryWriter(database)
    try writer.write(grouped.articles(of: new))
  }
}
