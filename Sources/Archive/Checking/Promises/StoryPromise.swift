import Articles
import Foundation
import GRDB
import Stories

/// That stories are grouped of the articles that are there.
struct StoryPromise: ArchivePromise {
  let name = "stories"
  let promise = "every article has what tells its story, and every story its articles"

  func check(_ database: Database, _ result: inout CheckedPromise) throws {
    result.checked = try Int.fetchOne(database, sql: "SELECT count(*) FROM story") ?? 0
    for id in try Int64.fetchAll(
      database,
      sql: "SELECT id FROM article WHERE id NOT IN (SELECT article_id FROM story_signature)")
    {
      result.fail("\(ArticlePromise.name(of: id)) was not looked at for stories")
    }
    let rows = try Row.fetchCursor(
      database, sql: "SELECT article_id, signature FROM story_signature")
    while let row = try rows.next() {
      if StorySignature(packed: [UInt8](try row.value("signature") as Data)) == nil {
        result.fail(
          "what tells the story of \(ArticlePromise.name(of: try row.value(at: 0))) is damaged")
      }
    }
    for id in try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM story LEFT JOIN (
          SELECT story_id, count(*) AS count, count(DISTINCT origin) AS distinct_origins
          FROM story_article GROUP BY story_id) ON story_id = id
        WHERE articles IS NOT count OR origins IS NOT distinct_origins
        UNION SELECT story_id FROM story_article WHERE story_id NOT IN (SELECT id FROM story)
        """)
    {
      result.fail("the story \(ArticlePromise.name(of: id)) has not the articles that it counts")
    }
  }

  func repair(_ database: Database) throws -> [String] {
    let statements = try StoryStatements(database)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT id, article.text_key AS text_key, signature
        FROM article LEFT JOIN story_signature ON article_id = id
        """)
    for row in rows {
      let packed = (try row.value("signature") as Data?).map { [UInt8]($0) }
      if packed.flatMap({ StorySignature(packed: $0) }) != nil { continue }
      let id = ArticleID(rawValue: try row.value("id"))
      guard let article = try Archive.whole(id, database) else { continue }
      try statements.add(
        StorySignature(article.draft, article.facts.filter { $0.foundBy == nil }),
        textKey: try row.value("text_key"), of: id)
    }
    _ = try StoryUpdater(database).run(whole: true)
    return ["all articles were grouped anew by the stories they tell"]
  }
}
