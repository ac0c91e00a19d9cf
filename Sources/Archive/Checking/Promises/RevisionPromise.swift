import GRDB

/// That the texts of an article are counted from 1 without a gap.
struct RevisionPromise: ArchivePromise {
  let name = "revisions"
  let promise = "the earlier texts of an article are counted from 1, up to the one it has now"

  func check(_ database: Database, _ result: inout CheckedPromise) throws {
    result.checked = try Int.fetchOne(database, sql: "SELECT count(*) FROM revision") ?? 0
    for id in try Int64.fetchAll(
      database,
      sql: """
        SELECT article.id FROM article LEFT JOIN (
          SELECT article_id, count(*) AS count, min(revision) AS first, max(revision) AS last
          FROM revision GROUP BY article_id) ON article_id = article.id
        WHERE revision <> ifnull(count, 0) + 1 OR first <> 1 OR last <> count
        """)
    {
      result.fail("the texts of \(ArticlePromise.name(of: id)) are counted wrongly")
    }
  }

  func repair(_ database: Database) throws -> [String] {
    // Numbers are unique at any moment, so they take a way around.
    try database.execute(
      sql: """
        UPDATE revision SET revision = -numbered.place FROM (
          SELECT id, row_number() OVER (PARTITION BY article_id ORDER BY revision) AS place
          FROM revision) AS numbered
        WHERE numbered.id = revision.id;
        UPDATE revision SET revision = -revision;
        UPDATE article SET revision = 1 +
          (SELECT count(*) FROM revision WHERE article_id = article.id);
        """)
    return ["the texts of articles were counted anew"]
  }
}
