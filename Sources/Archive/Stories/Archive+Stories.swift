public import Articles
import Foundation
import GRDB
public import Query
import Stories

extension Archive {
  /// The story that an article tells; nil where no other article tells it.
  ///
  ///     for entry in try archive.story(of: id)?.articles ?? [] { print(entry.source ?? "") }
  public func story(of id: ArticleID) throws(ArchiveError) -> Story? {
    try read { database in
      guard let id = try Archive.currentID(of: id, database) else { return nil }
      return try StoryReader(database).story(of: id)
    }
  }

  /// Hands on the stories that the hits of a query tell, each whole.
  ///
  ///     try archive.forEachStory(of: try Query("ceasefire")) { print($0.headline ?? "") }
  ///
  /// - Parameters:
  ///   - sort: the order; those that are equal in it come newest first.
  ///   - single: whether articles that nobody else tells of are stories of one.
  public func forEachStory(
    of query: Query, _ options: SearchOptions = SearchOptions(), by sort: StorySort = .newest,
    single: Bool = false, _ visit: (Story) throws -> Void
  ) throws {
    try read { database in
      let search = try PreparedSearch(query, options, database)
      let ids = SearchedTable.articles.ids(search.plan)
      let hits = try Int64.fetchAll(database, sql: ids.sql, arguments: ids.ready(on: database))
      let reader = try StoryReader(database)
      for key in try reader.keys(of: hits, by: sort, single: single) {
        if let story = try reader.story(key) { try visit(story) }
      }
    }
  }

  /// The texts of a story that differ, the earliest first, whole: what can be compared.
  ///
  /// - Parameter limit: how many at most.
  public func tellings(of story: Story, limit: Int) throws(ArchiveError) -> [Article] {
    try read { database in
      var tellings: [Article] = []
      var texts: Set<String> = []
      for entry in story.articles where entry.told.relation != .repeated {
        guard tellings.count < limit else { break }
        if let article = try Archive.whole(entry.id, database),
          texts.insert(article.body).inserted
        {
          tellings.append(article)
        }
      }
      return tellings
    }
  }

  /// How many articles came or changed since stories were last grouped, and how many were never
  /// looked at.
  public func ungroupedArticles() throws(ArchiveError) -> Int {
    try read { database in
      try Int.fetchOne(
        database,
        sql: """
          SELECT (SELECT count(*) FROM story_change)
            + (SELECT count(*) FROM article) - (SELECT count(*) FROM story_signature)
          """) ?? 0
    }
  }
}

/// Reads stories.
struct StoryReader {
  private let database: Database
  private let findStory: Statement
  private let readStory: Statement
  private let readArticles: Statement
  private let readArticle: Statement

  /// A story, by its id; a story of one article by that of the article.
  enum Key: Hashable {
    case story(Int64)
    case single(Int64)
  }

  private static let columns = "article.id, url, headline, source, published, words"

  init(_ database: Database) throws {
    self.database = database
    findStory = try database.makeStatement(
      sql: "SELECT story_id FROM story_article WHERE article_id = ?")
    readStory = try database.makeStatement(sql: "SELECT * FROM story WHERE id = ?")
    readArticles = try database.makeStatement(
      sql: """
        SELECT \(StoryReader.columns), relation, nearest_id, likeness, origin, evidence
        FROM story_article JOIN article ON article.id = article_id WHERE story_id = ?
        ORDER BY relation <> 'earliest', article.id < \(ArticleID.range(of: nil).upperBound),
          article.id / \(ArticleID.perDay), published, article.id
        """)
    readArticle = try database.makeStatement(
      sql: "SELECT \(StoryReader.columns) FROM article WHERE id = ?")
  }

  /// The story that an article tells; nil where no other article tells it.
  func story(of id: ArticleID) throws -> Story? {
    try Int64.fetchOne(findStory, arguments: [id.rawValue]).flatMap { try story(.story($0)) }
  }

  func story(_ key: Key) throws -> Story? {
    switch key {
    case .story(let id): try story(id)
    case .single(let id): try single(id)
    }
  }

  private func story(_ id: Int64) throws -> Story? {
    guard let row = try Row.fetchOne(readStory, arguments: [id]) else { return nil }
    let articles = try Row.fetchAll(readArticles, arguments: [id]).map { row in
      StoryReader.entry(row) { id in
        StoryArticle(
          id: id, relation: StoryRelation(rawValue: row["relation"]) ?? .telling,
          nearest: (row["nearest_id"] as Int64?).map { ArticleID(rawValue: $0) },
          likeness: row["likeness"], origin: row["origin"], evidence: row["evidence"])
      }
    }
    return Story(
      id: ArticleID(rawValue: id), headline: row["headline"],
      firstDay: (row["first_day"] as String?).flatMap { Day($0) },
      lastDay: (row["last_day"] as String?).flatMap { Day($0) }, tellings: row["tellings"],
      origins: row["origins"], articles: articles)
  }

  private func single(_ id: Int64) throws -> Story? {
    guard let row = try Row.fetchOne(readArticle, arguments: [id]) else { return nil }
    let entry = StoryReader.entry(row) { id in
      StoryArticle(
        id: id, relation: .earliest, nearest: nil, likeness: 1, origin: 1, evidence: nil)
    }
    return Story(
      id: entry.id, headline: entry.headline, firstDay: entry.id.day, lastDay: entry.id.day,
      tellings: 1, origins: 1, articles: [entry])
  }

  private static func entry(_ row: Row, _ told: (ArticleID) -> StoryArticle) -> Story.Entry {
    let id = ArticleID(rawValue: row["id"])
    return Story.Entry(
      id: id, url: row["url"], headline: row["headline"], source: row["source"],
      published: row["published"], words: row["words"], told: told(id))
  }

  // MARK: The stories of hits

  /// The stories that some articles tell, each once, in order.
  func keys(of articles: [Int64], by sort: StorySort, single: Bool) throws -> [Key] {
    var found: [(key: Key, size: Int, newest: Int64)] = []
    var places: [Int64: Int] = [:]
    for article in articles {
      guard let story = try Int64.fetchOne(findStory, arguments: [article]) else {
        if single { found.append((.single(article), 1, article)) }
        continue
      }
      guard places[story] == nil else { continue }
      places[story] = found.count
      let row = try Row.fetchOne(
        database,
        sql:
          "SELECT count(*) AS size, max(article_id) AS newest FROM story_article WHERE story_id = ?",
        arguments: [story])
      found.append((.story(story), row?["size"] ?? 1, row?["newest"] ?? story))
    }
    switch sort {
    case .size: found.sort { ($0.size, $0.newest) > ($1.size, $1.newest) }
    case .newest: found.sort { ($0.newest, $0.size) > ($1.newest, $1.size) }
    }
    return found.map(\.key)
  }
}
