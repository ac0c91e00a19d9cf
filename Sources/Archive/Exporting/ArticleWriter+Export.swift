import Articles
import GRDB

/// Writing what only an export has.
extension ArticleWriter {
  /// Whether an article of an export was another than those of it that have its text or its address:
  /// what was two articles there, as two tellings of publishers that became one, stays two.
  mutating func isApart(_ article: PreparedArticle) throws -> Bool {
    guard let id = article.kept?.id, !exported.isEmpty else { return false }
    let url = article.draft.url?.value
    if pending.twin(of: article) != nil || url.map({ pending.holds(url: $0) }) ?? false {
      try flush()
    }
    let alike = try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM article WHERE text_key = :key OR url = :url
        UNION SELECT article_id FROM revision WHERE text_key = :key
        """, arguments: ["key": article.textKey, "url": url]
    ).map { ArticleID(rawValue: $0) }
    return !alike.isEmpty && !alike.contains(id) && alike.allSatisfy(exported.contains)
  }

  /// Keeps what another archive knew of an article that is new here.
  mutating func keep(_ kept: PreparedKept, of id: ArticleID) throws {
    for list in kept.facts { try statements.facts.keep(list, of: id) }
    for earlier in kept.earlierIDs
    where try statements.findID.firstRow(.integer(earlier.rawValue)) == nil {
      try statements.insertAlias.run(.integer(earlier.rawValue), .integer(id.rawValue))
    }
    for other in kept.otherFiles { _ = try noteSighting(of: id, other) }
    for (index, text) in kept.earlier.enumerated() {
      let original = try noteSighting(of: id, text.sight)
      let source = try book.source(of: text.article.draft) {}
      var article = text.article
      article.draft.source = source.map { Found($0.name, by: article.draft.source?.by ?? .host) }
      let change = Change(article: article, source: source, original: original)
      try statements.insertRevision.run(
        [.integer(id.rawValue), .integer(Int64(index + 1))] + statements.values(of: change))
      try statements.revisions.add(database.lastInsertedRowID)
    }
  }

  /// Keeps what a person had told another archive, where this one was told nothing else.
  func keep(_ settings: KeptSettings) throws {
    for publisher in settings.publishers {
      try database.execute(
        sql: """
          INSERT OR IGNORE INTO source(name, domain) VALUES (:name, :domain)
          """, arguments: ["name": publisher.name, "domain": publisher.domain])
      for alias in publisher.aliases {
        try database.execute(
          sql: """
            INSERT OR IGNORE INTO source_alias(name, key, kind, source_id)
            SELECT ?, ?, ?, id FROM source WHERE name = ?
            """, arguments: [alias.name, alias.key, alias.kind, publisher.name])
      }
    }
    for search in settings.searches {
      try database.execute(
        sql: "INSERT OR IGNORE INTO saved_search(name, query, saved) VALUES (?, ?, ?)",
        arguments: [search.name, search.query, search.saved])
    }
  }
}
