import Articles
import Foundation
import GRDB
import Stories

/// Brings the stories of an archive into line with its articles, in one transaction.
struct StoryUpdater {
  private let database: Database
  private let portions: Portions

  /// How many articles are grouped at a time where all are: what all signatures of a large archive
  /// take is more memory than a machine may have.
  struct Portions {
    /// Of more than so many, some days at a time are grouped.
    var mostAtOnce = 150_000
    /// With about so many articles.
    var articles = 30_000
  }

  init(_ database: Database, _ portions: Portions = Portions()) {
    self.database = database
    self.portions = portions
  }

  /// Groups what has changed since the last time, or everything.
  ///
  /// - Returns: how many stories were looked at.
  func run(whole: Bool = false) throws -> Int {
    let changed = try count(of: "story_change")
    guard whole || changed > 0 else { return 0 }
    let all = try count(of: "story_signature")
    let count = whole || changed > all / 3 ? try writeAll(of: all) : try writeUpdate(of: changes())
    try database.execute(sql: "DELETE FROM story_change")
    return count
  }

  private func count(of table: String) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
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

  // MARK: All

  /// Groups all articles, and writes their stories.
  private func writeAll(of count: Int) throws -> Int {
    try database.execute(sql: "DELETE FROM story; DELETE FROM story_article")
    let writer = try StoryWriter(database)
    guard count > portions.mostAtOnce, try !hasUndated() else {
      let articles = try load("1")
      var grouping = StoryGrouping(articles)
      return try write(Grouped(groups: grouping.all(), articles: articles), writer)
    }
    return try stretches().reduce(0) { try $0 + write(stories(beginningOn: $1), writer) }
  }

  private func write(_ grouped: Grouped, _ writer: StoryWriter) throws -> Int {
    try writer.write(grouped.articles(of: grouped.groups.filter { $0.count > 1 }))
    return grouped.groups.count
  }

  /// The days of all articles, parted so that each part has about so many articles.
  private func stretches() throws -> [ClosedRange<Int>] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT min(article_id), count(*) FROM story_signature
        GROUP BY article_id / \(ArticleID.perDay) ORDER BY 1
        """)
    var stretches: [ClosedRange<Int>] = []
    var held = Int.max
    while let row = try rows.next() {
      guard let day = ArticleID(rawValue: try row.value(at: 0)).day?.number else { continue }
      let count: Int = try row.value(at: 1)
      if held < portions.articles, let last = stretches.popLast() {
        stretches.append(last.lowerBound...day)
        held += count
      } else {
        stretches.append(day...day)
        held = count
      }
    }
    return stretches
  }

  /// The stories whose first article is of some days, read with as many days around as that takes.
  private func stories(beginningOn days: ClosedRange<Int>) throws -> Grouped {
    var reach = 3 * StoryUpdate.window
    while true {
      let (low, high) = (days.lowerBound - reach, days.upperBound + reach)
      let articles = try load(StoryUpdater.condition(low...high))
      var grouping = StoryGrouping(articles)
      let groups = grouping.stories(beginningOn: days)
      if StoryUpdater.isEnough(low...high, for: grouping.days)
        || reach > Day.last.number - Day.first.number
      {
        return Grouped(groups: groups, articles: articles)
      }
      reach *= 2
    }
  }

  /// Whether all articles were there on which it depends what becomes of those looked at.
  private static func isEnough(_ days: ClosedRange<Int>, for looked: ClosedRange<Int>?) -> Bool {
    guard let looked else { return true }
    return looked.lowerBound - StoryUpdate.window >= days.lowerBound
      && looked.upperBound + StoryUpdate.window <= days.upperBound
  }

  // MARK: Grouping

  /// Stories as grouped, among these articles.
  private struct Grouped {
    let groups: [[ArticleID]]
    let articles: [GroupedArticle]

    /// The articles of some stories.
    func articles(of stories: [[ArticleID]]) -> [[GroupedArticle]] {
      let wanted = Set(stories.joined())
      let found = articles.lazy.filter { wanted.contains($0.id) }.map { ($0.id, $0) }
      let byID = Dictionary(found) { first, _ in first }
      return stories.map { $0.compactMap { byID[$0] } }
    }
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
      if found.days != nil, StoryUpdater.isEnough(low...high, for: found.days) {
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
  private func writeUpdate(of changes: [Change]) throws -> Int {
    let grouped = try update(changes)
    let kept = try KeptStories(database)
    let changedIDs = Set(changes.map(\.id))
    var new: [[ArticleID]] = []
    for group in grouped.groups {
      if try kept.isKept(group), changedIDs.isDisjoint(with: group) { continue }
      try kept.remove(group)
      if group.count > 1 { new.append(group) }
    }
    for change in changes { try kept.remove([change.id]) }
    try StoryWriter(database).write(grouped.articles(of: new))
    return grouped.groups.count
  }
}
