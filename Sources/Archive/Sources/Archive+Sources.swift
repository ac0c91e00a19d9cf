public import Articles
import GRDB

extension Archive {
  /// The publishers of the archive's articles, those with the most articles first.
  public func sources() throws(ArchiveError) -> [Source] {
    try read { database in
      let aliases = try Archive.aliases(database)
      let dated = ArticleID.range(of: Day.first...Day.last).lowerBound
      return try Row.fetchAll(
        database,
        sql: """
          SELECT source.id, name, domain, count(*) AS articles,
            min(CASE WHEN article.id >= \(dated) THEN article.id END) AS first,
            max(article.id) AS last
          FROM article JOIN source ON source.id = article.source_id
          GROUP BY source.id ORDER BY articles DESC, name
          """
      ).map { row in
        Source(
          name: try row.value("name"), domain: try row.value("domain"),
          articles: try row.value("articles"),
          days: Archive.days(try row.value("first"), try row.value("last")),
          aliases: aliases[try row.value("id")] ?? [])
      }
    }
  }

  /// The names besides its own that each publisher appeared under, domains first.
  static func aliases(
    _ database: Database, of source: KeptSource? = nil
  ) throws -> [Int64: [String]] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT source.id, source_alias.name FROM source_alias
        JOIN source ON source.id = source_id
        WHERE source_alias.name <> source.name AND (?1 IS NULL OR source.id = ?1)
        ORDER BY kind = 'name', source_alias.name
        """, arguments: [source?.id])
    return rows.reduce(into: [:]) { $0[$1[0], default: []].append($1[1]) }
  }
}
