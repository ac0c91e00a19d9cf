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
  ///   - limit: how many stories at most; nil for all.
  /// - Returns: how many stories there are, also those that were not handed on.
  /// - Throws: `ArchiveError`, and whatever `visit` throws, which ends it.
  @discardableResult
  public func forEachStory(
    of query: Query, _ options: SearchOptions = SearchOptions(), by sort: StorySort = .newest,
    single: Bool = false, limit: Int? = nil, _ visit: (Story) throws -> Void
  ) throws -> Int {
    try readHandingOn { database, handOn in
      let search = try PreparedSearch(query, options, database)
      let reader = try StoryReader(database)
      let keys = try reader.keys(of: search, by: sort, single: single)
      for key in keys.prefix(limit ?? .max) {
        if let story = try reader.story(key) { try handOn { try visit(story) } }
      }
      return keys.count
    }
  }

  /// The texts of a story that differ, the earliest first, whole: what can be compared.
  ///
  /// - Parameters:
  ///   - asked: articles of the story that are among them, whatever their texts.
  ///   - limit: how many at most.
  public func tellings(
    of story: Story, with asked: [Article] = [], limit: Int
  ) throws(ArchiveError) -> [Article] {
    try read { database in
      let asked = Dictionary(asked.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      var room = limit - asked.count
      var tellings: [Article] = []
      var texts = Set(asked.values.map(\.body))
      for entry in story.articles {
        if let article = asked[entry.id] {
          tellings.append(article)
        } else if room > 0, entry.told.relation != .repeated,
          let article = try Archive.whole(entry.id, database, tellsHow: true),
          texts.insert(article.body).inserted
        {
          tellings.append(article)
          room -= 1
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
  /// In the order of time, and else by what articles are: not by when they came into the archive.
  private let readArticles: Statement
  private let readArticle: Statement

  /// A story, by its id; a story of one article by that of the article.
  enum Key: Hashable {
    case story(Int64)
    case single(Int64)
  }

  /// Read by their places, as there may be a hundred thousand rows.
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
          article.id / \(ArticleID.perDay), length(published) = length('2000-01-01'), published,
          text_key, source, headline, url, article.id
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
      try StoryReader.entry(row) { id in
        StoryArticle(
          id: id, relation: StoryRelation(rawValue: try row.value(at: 6)) ?? .telling,
          nearest: (try row.value(at: 7) as Int64?).map { ArticleID(rawValue: $0) },
          likeness: try row.value(at: 8),
          origin: try row.count(at: 9), evidence: try row.value(at: 10))
      }
    }
    return Story(
      id: ArticleID(rawValue: id), headline: try row.value("headline"),
      firstDay: (try row.value("first_day") as String?).flatMap { Day($0) },
      lastDay: (try row.value("last_day") as String?).flatMap { Day($0) },
      tellings: try row.count("tellings"),
      origins: try row.count("origins"), articles: articles)
  }

  private func single(_ id: Int64) throws -> Story? {
    guard let row = try Row.fetchOne(readArticle, arguments: [id]) else { return nil }
    let entry = try StoryReader.entry(row) { id in
      StoryArticle(
        id: id, relation: .earliest, nearest: nil, likeness: 1, origin: 1, evidence: nil)
    }
    return Story(
      id: entry.id, headline: entry.headline, firstDay: entry.id.day, lastDay: entry.id.day,
      tellings: 1, origins: 1, articles: [entry])
  }

  private static func entry(
    _ row: Row, _ told: (ArticleID) throws -> StoryArticle
  ) throws -> Story.Entry {
    let id = ArticleID(rawValue: try row.value(at: 0))
    return Story.Entry(
      id: id, url: try row.value(at: 1), headline: try row.value(at: 2),
      source: try row.value(at: 3), published: try row.value(at: 4), words: try row.count(at: 5),
      told: try told(id))
  }

  // MARK: The stories of hits

  /// The stories that the hits of a search tell, each once, in order.
  func keys(of search: PreparedSearch, by sort: StorySort, single: Bool) throws -> [Key] {
    let hits = SearchedTable.articles.ids(search.plan)
    var keys = SQLPart(
      """
      SELECT id, articles,
        (SELECT max(article_id) FROM story_article WHERE story_id = story.id) AS newest
      FROM story
      """)
    if !search.isOfEverything {
      let told = hits.wrapped("SELECT story_id FROM story_article WHERE article_id IN (", ")")
      keys = keys + told.wrapped(" WHERE id IN (", ")")
    }
    if single {
      let others = hits.wrapped(
        "SELECT id, 1, id FROM (", ") WHERE id NOT IN (SELECT article_id FROM story_article)")
      keys = keys + " UNION ALL " + others
    }
    keys =
      keys + (sort == .size ? " ORDER BY articles DESC, newest DESC" : " ORDER BY newest DESC")
    return try Row.fetchAll(database, sql: keys.sql, arguments: keys.ready(on: database)).map {
      try $0.value("articles") as Int == 1
        ? .single(try $0.value("id")) : .story(try $0.value("id"))
    }
  }
}
