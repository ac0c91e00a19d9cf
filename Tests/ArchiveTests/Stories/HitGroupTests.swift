import Articles
import GRDB
import Query
import TestSupport
import Testing

@testable import Archive

/// One row a story is what grouping all hits of a search by hand gives.
@Suite struct HitGroupTests {
  /// An archive of few words, whose articles were put into stories by dice.
  private func made(seed: UInt64) throws -> TemporaryArchive {
    let files = try RandomArchive(articles: 60, seed: seed).files
    var random = SeededNumbers(seed: seed)
    try DatabaseQueue(path: files.path).write { database in
      try database.execute(sql: "DELETE FROM story; DELETE FROM story_article")
      let ids = try Int64.fetchAll(database, sql: "SELECT id FROM article ORDER BY id")
      var stories: [[Int64]] = Array(repeating: [], count: 8)
      for id in ids {
        let story = Int.random(in: 0..<16, using: &random)
        if stories.indices.contains(story) { stories[story].append(id) }
      }
      for story in stories where story.count > 1 { try HitGroupTests.keep(story, database) }
    }
    return files
  }

  private static func keep(_ story: [Int64], _ database: Database) throws {
    try database.execute(
      sql: "INSERT INTO story(id, articles, tellings, origins) VALUES (?, ?, ?, ?)",
      arguments: [story[0], story.count, story.count, story.count])
    for id in story {
      try database.execute(
        sql: """
          INSERT INTO story_article(article_id, story_id, relation, likeness, origin)
          VALUES (?, ?, 'telling', 0.5, 1)
          """, arguments: [id, story[0]])
    }
  }

  /// A row of the answer.
  private struct Row: Hashable {
    let id: ArticleID
    let revision: Int
    let story: ArticleID?
    var others: Int
  }

  /// The hits of a search, grouped by looking at each.
  private func rows(
    of query: Query, _ options: SearchOptions, _ archive: Archive
  ) throws -> [Row] {
    var rows: [Row] = []
    for hit in try archive.search(query, options) {
      let story = try archive.story(of: hit.id)?.id
      let known = rows.firstIndex { $0.story.map { $0 == story } ?? ($0.id == hit.id) }
      if let known {
        rows[known].others += 1
      } else {
        rows.append(Row(id: hit.id, revision: hit.revision, story: story, others: 0))
      }
    }
    return rows
  }

  @Test(arguments: 1...4, SearchOptions.Sort.allCases)
  func `groups are those of all hits`(seed: UInt64, sort: SearchOptions.Sort) throws {
    let archive = try made(seed: seed).archive()
    for text in ["*", "talks OR war", "exchange", "case:US", "Abu NEAR/3 Dhabi", "the NOT talks"] {
      let query = try Query(text)
      for revisions in [false, true] {
        var options = SearchOptions()
        options.sort = sort
        options.revisions = revisions
        let expected = try rows(of: query, options, archive)
        #expect(try groups(of: query, options, archive) == expected, "\(text)")
        (options.offset, options.limit) = (2, 3)
        #expect(
          try groups(of: query, options, archive) == Array(expected.dropFirst(2).prefix(3)),
          "\(text), a page")
        #expect(try archive.hitGroupCount(of: query, options).groups == expected.count)
      }
    }
  }

  private func groups(
    of query: Query, _ options: SearchOptions, _ archive: Archive
  ) throws -> [Row] {
    var rows: [Row] = []
    let count = try archive.forEachHitGroup(of: query, options) {
      rows.append(
        Row(id: $0.hit.id, revision: $0.hit.revision, story: $0.story, others: $0.others))
    }
    var all = options
    (all.limit, all.offset) = (nil, 0)
    #expect(count.hits == (try archive.search(query, all)).count)
    return rows
  }

  @Test(arguments: [StorySort.newest, .size])
  func `stories are those of the hits, in order`(sort: StorySort) throws {
    let archive = try made(seed: 5).archive()
    for text in ["*", "talks", "Zurich", "nothing"] {
      let query = try Query(text)
      let hits = try archive.search(query).map(\.id)
      let told = Set(try hits.map { try archive.story(of: $0)?.id ?? $0 })
      var stories: [Story] = []
      let all = try archive.forEachStory(of: query, by: sort, single: true) { stories.append($0) }
      #expect(Set(stories.map(\.id)) == told)
      #expect(stories.count == told.count)
      #expect(all == told.count)
      let keys = stories.map { story in
        let newest = story.articles.map(\.id).max()?.rawValue ?? 0
        return sort == .size ? [Int64(story.articles.count), newest] : [newest]
      }
      #expect(keys == keys.sorted { $1.lexicographicallyPrecedes($0) })
      var first: [Story] = []
      try archive.forEachStory(of: query, by: sort, single: true, limit: 3) { first.append($0) }
      #expect(first == Array(stories.prefix(3)))
    }
  }

  @Test func `what a visitor throws ends it, and comes as it is`() throws {
    struct Enough: Error {}
    let archive = try made(seed: 6).archive()
    #expect(throws: Enough.self) {
      try archive.forEachHitGroup(of: .everything) { _ in throw Enough() }
    }
    #expect(throws: Enough.self) {
      try archive.forEachStory(of: .everything) { _ in throw Enough() }
    }
  }
}
