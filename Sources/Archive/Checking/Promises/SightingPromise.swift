import Articles
import GRDB

/// That of every text it is known in which file it came: a deletion goes by that, too.
struct SightingPromise: ArchivePromise {
  let name = "sightings"
  let promise = "of every text, also an earlier one, it is known where it was met"

  /// Where a file was met of which nothing but its bytes is known.
  private static let unknownPath = "(where it was met is not known)"

  private static let missing = """
    SELECT DISTINCT article_id, original_id, position FROM (
      SELECT id AS article_id, original_id, position FROM article
      UNION ALL SELECT article_id, original_id, position FROM revision
    ) AS kept
    WHERE NOT EXISTS (
      SELECT 1 FROM sighting WHERE sighting.article_id = kept.article_id
      AND sighting.original_id = kept.original_id AND sighting.position = kept.position)
    """

  func check(_ database: Database, _ result: inout CheckedPromise) throws {
    result.checked = try Int.fetchOne(database, sql: "SELECT count(*) FROM sighting") ?? 0
    for id in try Int64.fetchAll(database, sql: SightingPromise.missing) {
      result.fail("where a text of \(ArticlePromise.name(of: id)) was met is not kept")
    }
  }

  /// Other articles of the file tell where that was, and when.
  func repair(_ database: Database) throws -> [String] {
    let count =
      try Int.fetchOne(database, sql: "SELECT count(*) FROM (\(SightingPromise.missing))") ?? 0
    guard count > 0 else { return [] }
    try database.execute(
      sql: """
        INSERT INTO run(started, command, program)
        VALUES (\(SQLTime.now), 'newsarchive check --repair', '')
        """)
    try database.execute(
      sql: """
        INSERT INTO sighting(article_id, original_id, position, path, run_id)
        SELECT article_id, missing.original_id, position, ifnull(path, :path), ifnull(run_id, :run)
        FROM (\(SightingPromise.missing)) AS missing LEFT JOIN (
          SELECT original_id, min(path) AS path, min(run_id) AS run_id
          FROM sighting GROUP BY original_id) AS met
        ON met.original_id = missing.original_id
        """,
      arguments: ["path": SightingPromise.unknownPath, "run": database.lastInsertedRowID])
    return [
      "where texts were met was noted again, as far as it is known (texts: \(count))"
    ]
  }
}
