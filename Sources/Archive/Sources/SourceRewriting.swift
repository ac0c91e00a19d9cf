import Articles
import GRDB

/// Gives articles another publisher, or their publisher another name: the tables and the indexes,
/// which hold the name, follow, and what that changes in stories is noted.
struct SourceRewriting {
  private let database: Database
  private let tables: [Table]
  private let stories: StoryStatements

  /// The statements that change the publisher in one table and its index.
  private struct Table {
    let name: String
    /// Whether its rows are articles as they are now.
    var isCurrent: Bool { name == "article" }
    let index: TableIndex
    let update: BoundStatement

    init(_ name: String, _ index: TableIndex, _ database: Database) throws {
      self.name = name
      self.index = index
      update = try BoundStatement(
        database, "UPDATE \(name) SET source = ?, source_id = ? WHERE id = ?")
    }
  }

  /// How many articles are taken out of an index before they are put in again, in order both times.
  private static let batch = 10_000

  init(_ database: Database) throws {
    self.database = database
    stories = try StoryStatements(database)
    tables = [
      try Table("article", TableIndex.articles(database), database),
      try Table("revision", TableIndex.revisions(database), database),
    ]
  }

  func source(named name: String) throws -> KeptSource? {
    try Int64.fetchOne(database, sql: "SELECT id FROM source WHERE name = ?", arguments: [name])
      .map { KeptSource(id: $0, name: name) }
  }

  func lacksDomain(_ source: KeptSource) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT domain IS NULL FROM source WHERE id = ?", arguments: [source.id])
      ?? false
  }

  /// Gives a publisher another name, under which all its articles stand then.
  func rename(_ source: KeptSource, to name: String) throws -> KeptSource {
    let renamed = KeptSource(id: source.id, name: name)
    try database.execute(
      sql: "UPDATE source SET name = ? WHERE id = ?", arguments: [name, source.id])
    try giveAllArticles(of: source, to: renamed)
    return renamed
  }

  /// Makes two publishers one: the first is known by its names as the second.
  func merge(_ source: KeptSource, into other: KeptSource) throws {
    try giveAllArticles(of: source, to: other)
    try database.execute(
      sql: """
        UPDATE source_alias SET source_id = :other WHERE source_id = :source;
        UPDATE source SET domain = (SELECT domain FROM source WHERE id = :source)
        WHERE id = :other AND domain IS NULL;
        DELETE FROM source WHERE id = :source;
        """, arguments: ["source": source.id, "other": other.id])
  }

  /// Makes the domains of a publisher surely its own, as a person has said.
  func makeDomainsOwn(of source: KeptSource) throws {
    try database.execute(
      sql: "UPDATE source_alias SET kind = ? WHERE source_id = ? AND kind <> ?",
      arguments: [
        KeptAlias.Kind.ownDomain.rawValue, source.id, KeptAlias.Kind.name.rawValue,
      ])
  }

  /// Gives the articles at a domain that do not tell their publisher to another.
  func move(articlesAt domain: String, of source: KeptSource, to other: KeptSource) throws {
    for table in tables {
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT id, url FROM \(table.name) WHERE source_id = ? AND url IS NOT NULL
          AND json_extract(found_by, '$.source') = '\(FoundBy.host.rawValue)' ORDER BY id
          """, arguments: [source.id])
      var ids: [Int64] = []
      while let row = try rows.next() {
        if SourceDomain.of(address: try row.value("url")) == domain {
          ids.append(try row.value("id"))
        }
      }
      try give(ids, of: table, to: other)
    }
  }

  private func giveAllArticles(of source: KeptSource, to other: KeptSource) throws {
    for table in tables {
      let ids = try Int64.fetchAll(
        database, sql: "SELECT id FROM \(table.name) WHERE source_id = ? ORDER BY id",
        arguments: [source.id])
      try give(ids, of: table, to: other)
    }
  }

  private func give(_ ids: [Int64], of table: Table, to source: KeptSource) throws {
    for start in stride(from: 0, to: ids.count, by: SourceRewriting.batch) {
      let part = ids[start..<min(start + SourceRewriting.batch, ids.count)]
      for id in part { try table.index.remove(id) }
      for id in part {
        try table.update.run(.text(source.name), .integer(source.id), .integer(id))
      }
      for id in part { try table.index.add(id) }
      for id in part where table.isCurrent {
        try stories.changePublisher(of: ArticleID(rawValue: id))
      }
    }
  }
}
