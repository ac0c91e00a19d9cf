import GRDB

/// That no row refers to one that is not there.
struct ReferencePromise: ArchivePromise {
  let name = "references"
  let promise = "every row that belongs to an article, a file or a publisher finds it"

  func check(_ database: Database, _ result: inout CheckedPromise) throws {
    result.checked =
      try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name)
          WHERE tables.type = 'table'
          """) ?? 0
    for row in try Row.fetchAll(
      database,
      sql: """
        SELECT "table", parent, count(*) AS count FROM pragma_foreign_key_check
        GROUP BY "table", parent
        """)
    {
      let rows = try row.value("count") == 1 ? "1 row" : "\(try row.value("count") as Int) rows"
      result.fail(
        "\(rows) of \(try row.value("table") as String) without their \(try row.value("parent") as String)"
      )
    }
  }

  func repair(_ database: Database) throws -> [String] {
    let restored = try LostArticles(database).restore()
    // An article without its publisher's row keeps the name; one without its file keeps its text.
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO source(name) SELECT DISTINCT source FROM article
        WHERE source NOTNULL AND source_id NOT IN (SELECT id FROM source);
        INSERT OR IGNORE INTO source(name) SELECT DISTINCT source FROM revision
        WHERE source NOTNULL AND source_id NOT IN (SELECT id FROM source);
        UPDATE article SET source_id = (SELECT id FROM source WHERE name = article.source)
        WHERE source_id NOT IN (SELECT id FROM source);
        UPDATE revision SET source_id = (SELECT id FROM source WHERE name = revision.source)
        WHERE source_id NOT IN (SELECT id FROM source);
        DELETE FROM source_alias WHERE source_id NOT IN (SELECT id FROM source);
        INSERT INTO original(id, sha256, size, media_type, compression, bytes)
        SELECT id, randomblob(32), 0, 'application/octet-stream', '\(Zstandard.removed)', x'' FROM (
          SELECT original_id AS id FROM article UNION SELECT original_id FROM revision
          UNION SELECT original_id FROM sighting)
        WHERE id NOT IN (SELECT id FROM original);
        INSERT INTO run(id, started, command, program)
        SELECT id, \(SQLTime.now), 'newsarchive check --repair', '' FROM (
          SELECT run_id AS id FROM sighting UNION SELECT run_id FROM rejection)
        WHERE id NOT IN (SELECT id FROM run);
        DELETE FROM shown_hit WHERE search_id NOT IN (SELECT id FROM saved_search);
        """)
    try ArticleReferences(database).removeDangling(database)
    return restored + ["rows without what they belong to were removed, or given a new one"]
  }
}
