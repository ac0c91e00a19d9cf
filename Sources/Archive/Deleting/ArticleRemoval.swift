import Articles
import Foundation
import GRDB

/// Takes articles out of an archive with all that belongs to them, in one transaction.
struct ArticleRemoval {
  private let database: Database
  private let statements: ArticleStatements

  init(_ database: Database) throws {
    self.database = database
    statements = try ArticleStatements(database)
  }

  /// - Returns: how many articles there were of these ids.
  func remove(_ ids: [ArticleID]) throws -> Int {
    let ids = Set(try ids.compactMap { try Archive.currentID(of: $0, database) }).sorted()
    guard !ids.isEmpty else { return 0 }
    try FileSweep.note(database)
    let originals = try originals(of: ids)
    let sources = try sources(of: ids)
    let runs = try collect(ids, "SELECT DISTINCT run_id FROM sighting WHERE article_id = ?")
    try unindex(ids)
    for id in ids { try statements.stories.noteGone(id) }
    try KeptStories(database).remove(ids)
    try removeRows(of: ids)
    for original in originals { try removeOriginal(original) }
    for source in sources { try removeSource(source) }
    for run in runs { try forgetCommand(of: run) }
    _ = try StoryUpdater(database).run()
    return ids.count
  }

  /// All are taken out of the indexes in the order of their ids, which these need to be fast.
  private func unindex(_ ids: [ArticleID]) throws {
    for id in ids {
      try statements.unindex(id)
      let revisions = try Int64.fetchAll(
        database, sql: "SELECT id FROM revision WHERE article_id = ?", arguments: [id.rawValue])
      for revision in revisions { try statements.revisions.remove(revision) }
    }
  }

  /// Removes the rows of articles from every table that refers to them, and then their own.
  private func removeRows(of ids: [ArticleID]) throws {
    let deletions = try ArticleReferences(database).deletions(database)
    for id in ids {
      for deletion in deletions { try deletion.run(.integer(id.rawValue)) }
    }
  }

  // MARK: Files

  /// The files in which articles and their earlier texts were met.
  private func originals(of ids: [ArticleID]) throws -> Set<Int64> {
    try ["sighting WHERE article_id", "revision WHERE article_id", "article WHERE id"].reduce(
      into: []
    ) { all, place in
      all.formUnion(try collect(ids, "SELECT DISTINCT original_id FROM \(place) = ?"))
    }
  }

  /// Removes a file of which nothing is kept any more. Of one that other articles came in, too, only
  /// the bytes go, which hold what was deleted.
  private func removeOriginal(_ original: Int64) throws {
    let isUsed = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM sighting WHERE original_id = ?)",
      arguments: [original])
    try database.execute(
      sql: isUsed == true
        ? "UPDATE original SET compression = '\(Zstandard.removed)', bytes = x'' WHERE id = ?"
        : "DELETE FROM original WHERE id = ?",
      arguments: [original])
  }

  // MARK: Publishers

  private func sources(of ids: [ArticleID]) throws -> Set<Int64> {
    try collect(ids, "SELECT source_id FROM article WHERE id = ? AND source_id NOTNULL").union(
      collect(
        ids, "SELECT source_id FROM revision WHERE article_id = ? AND source_id NOTNULL"))
  }

  /// Removes a publisher of whom nothing is kept any more.
  private func removeSource(_ source: Int64) throws {
    let isUsed = try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM article WHERE source_id = :source)
        OR EXISTS (SELECT 1 FROM revision WHERE source_id = :source)
        """, arguments: ["source": source])
    guard isUsed == false else { return try removeDomains(of: source) }
    try database.execute(
      sql:
        "DELETE FROM source_alias WHERE source_id = :source; DELETE FROM source WHERE id = :source",
      arguments: ["source": source])
  }

  /// Removes the domains at which a publisher was met, and is no more; what a person said stays.
  private func removeDomains(of source: Int64) throws {
    let domains = try String.fetchAll(
      database, sql: "SELECT name FROM source_alias WHERE source_id = ? AND kind = ?",
      arguments: [source, KeptAlias.Kind.domain.rawValue])
    guard !domains.isEmpty else { return }
    var left = Set(domains)
    let urls = try String.fetchCursor(
      database,
      sql: """
        SELECT url FROM article WHERE source_id = :source AND url NOTNULL
        UNION ALL SELECT url FROM revision WHERE source_id = :source AND url NOTNULL
        """, arguments: ["source": source])
    while !left.isEmpty, let url = try urls.next() {
      if let domain = SourceDomain.of(address: url) { left.remove(domain) }
    }
    for domain in left {
      try database.execute(
        sql: """
          DELETE FROM source_alias WHERE source_id = :source AND name = :domain;
          UPDATE source SET domain = NULL WHERE id = :source AND domain = :domain
          """, arguments: ["source": source, "domain": domain])
    }
  }

  // MARK: Runs

  /// Forgets what a run was asked for once nothing is left of what it met: the names of its files, and
  /// of the publisher.
  private func forgetCommand(of run: Int64) throws {
    try database.execute(
      sql: """
        UPDATE run SET command = '' WHERE id = :run
        AND NOT EXISTS (SELECT 1 FROM sighting WHERE run_id = :run)
        """, arguments: ["run": run])
  }

  private func collect(_ ids: [ArticleID], _ sql: String) throws -> Set<Int64> {
    let statement = try database.makeStatement(sql: sql)
    return try ids.reduce(into: []) { all, id in
      all.formUnion(try Int64.fetchAll(statement, arguments: [id.rawValue]))
    }
  }
}
