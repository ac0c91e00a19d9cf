public import Articles
import GRDB
import Query

/// Puts right under which names an archive knows its publishers. What it is told holds for all
/// articles of theirs, and for all that are imported later.
public struct SourceEditor {
  private let path: String

  public init(_ path: String) { self.path = path }

  /// Gives a publisher another name; the old one stays known.
  ///
  /// - Parameter old: the name, or any other under which it appeared.
  /// - Throws: `ArchiveError` where no publisher is known so, another has the new name, or that has
  ///   neither a letter nor a digit.
  public func rename(_ old: String, to new: String) throws(ArchiveError) -> Source {
    guard !Tokenizer.words(in: new).isEmpty else {
      throw ArchiveError(
        .failed, path,
        """
        a publisher cannot be called "\(new)": a name needs a letter or a digit, or nobody could \
        search for it
        """)
    }
    return try edit { book throws in
      let source = try book.source(named: old)
      if let other = try book.find(new), other.id != source.id {
        throw book.error(
          """
          "\(new)" is known already, as \(other.name); to make the two one: newsarchive sources \
          --merge '\(old)' '\(new)'
          """)
      }
      return try book.rename(source, to: new)
    }
  }

  /// Makes two publishers one: the articles of the first become the second's, by whose name both
  /// are known.
  ///
  /// - Throws: `ArchiveError` where one of them is not known, or the two are one.
  public func merge(_ name: String, into other: String) throws(ArchiveError) -> Source {
    try edit { book throws in
      let source = try book.source(named: name)
      let kept = try book.source(named: other)
      guard source.id != kept.id else {
        throw book.error("\"\(name)\" and \"\(other)\" are one publisher already: \(kept.name)")
      }
      return try book.merge(source, into: kept)
    }
  }

  private func edit(
    _ work: (EditedSources) throws -> KeptSource
  ) throws(ArchiveError) -> Source {
    // What only reads must not make an archive where there is none.
    _ = try Archive(reading: path)
    let path = path
    return try ArchiveFile.edit(path) { database in
      let book = try EditedSources(path: path, database: database)
      return try book.summary(of: try work(book))
    }
  }
}

/// The publishers of an archive while a person edits them.
private struct EditedSources {
  let path: String
  let database: Database
  private let statements: SourceStatements
  private let rewriting: SourceRewriting

  init(path: String, database: Database) throws {
    self.path = path
    self.database = database
    statements = try SourceStatements(database)
    rewriting = try SourceRewriting(database)
  }

  func error(_ description: String) -> ArchiveError { ArchiveError(.failed, path, description) }

  /// The publisher that a name or a domain stands for, however it is written.
  func find(_ name: String) throws -> KeptSource? {
    if let source = try rewriting.source(named: name) { return source }
    if let alias = try statements.alias(name) { return alias.source }
    if let domain = SourceDomain.named(by: name), let alias = try statements.alias(domain) {
      return alias.source
    }
    return try statements.source(withKey: SourceName.key(name))
  }

  func source(named name: String) throws -> KeptSource {
    if let source = try find(name) { return source }
    let near = try nearest(to: name)
    let hint =
      near.isEmpty
      ? "newsarchive sources lists them"
      : "did you mean \(near.map { "\"\($0)\"" }.joined(separator: ", "))?"
    throw error("there is no publisher \"\(name)\" in \(path); \(hint)")
  }

  /// The names that a person may have meant: nearly so spelled, or with all the words.
  private func nearest(to name: String) throws -> [String] {
    let key = SourceName.key(name)
    let sought = key.unicodeScalars.map(\.value)
    let limit = max(1, min(3, sought.count / 4))
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT source_alias.name, key, min(source.name) FROM source_alias
        JOIN source ON source.id = source_id GROUP BY source_alias.name
        """)
    let near = try rows.compactMap { row -> (name: String, distance: Int)? in
      let (name, other): (String, String) = (try row.value(at: 0), try row.value(at: 1))
      if key.utf8.count > 2, other.contains(key) { return (name, limit) }
      return editDistance(sought, other.unicodeScalars.map(\.value), limit: limit)
        .map { (name, $0) }
    }
    return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  func rename(_ source: KeptSource, to name: String) throws -> KeptSource {
    try statements.addWords(of: name)
    let renamed = try rewriting.rename(source, to: name)
    try statements.addName(name, of: renamed)
    try rewriting.makeDomainsOwn(of: renamed)
    return renamed
  }

  func merge(_ source: KeptSource, into other: KeptSource) throws -> KeptSource {
    try rewriting.merge(source, into: other)
    try rewriting.makeDomainsOwn(of: other)
    return other
  }

  func summary(of source: KeptSource) throws -> Source {
    let dated = ArticleID.range(of: Day.first...Day.last).lowerBound
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT count(*) AS articles, min(CASE WHEN id >= \(dated) THEN id END) AS first,
          max(id) AS last,
          (SELECT domain FROM source WHERE id = :id) AS domain
        FROM article WHERE source_id = :id
        """, arguments: ["id": source.id])
    guard let row else {
      return Source(name: source.name, domain: nil, articles: 0, days: nil)
    }
    return Source(
      name: source.name, domain: try row.value("domain"), articles: try row.value("articles"),
      days: Archive.days(try row.value("first"), try row.value("last")),
      aliases: try Archive.aliases(database, of: source)[source.id] ?? [])
  }
}
