import Articles
import GRDB

/// The statements that find and write publishers, prepared once a batch.
struct SourceStatements {
  private let findAlias: BoundStatement
  private let findKey: BoundStatement
  private let insertSource: BoundStatement
  private let insertAlias: BoundStatement
  private let setAlias: BoundStatement
  private let setDomain: BoundStatement
  private let insertWord: BoundStatement
  private let database: Database

  init(_ database: Database) throws {
    self.database = database
    let alias = """
      SELECT kind, source.id, source.name FROM source_alias JOIN source ON source.id = source_id
      """
    findAlias = try BoundStatement(database, "\(alias) WHERE source_alias.name = ?")
    findKey = try BoundStatement(
      database,
      "\(alias) WHERE key = ? AND kind = '\(KeptAlias.Kind.name.rawValue)' ORDER BY source.id LIMIT 1"
    )
    insertSource = try BoundStatement(database, "INSERT INTO source(name, domain) VALUES (?, ?)")
    insertAlias = try BoundStatement(
      database, "INSERT OR IGNORE INTO source_alias(name, key, kind, source_id) VALUES (?, ?, ?, ?)"
    )
    setAlias = try BoundStatement(
      database, "UPDATE source_alias SET kind = ?, source_id = ? WHERE name = ?")
    setDomain = try BoundStatement(
      database, "UPDATE source SET domain = ? WHERE id = ? AND domain IS NULL")
    insertWord = try BoundStatement(
      database, "INSERT OR IGNORE INTO word(term, language) VALUES (?, '')")
  }

  /// What a name stands for, as it is written.
  func alias(_ name: String) throws -> KeptAlias? {
    try findAlias.texts(.text(name)).first.flatMap(SourceStatements.alias)
  }

  /// The publisher of a name that is compared as this key.
  func source(withKey key: String) throws -> KeptSource? {
    try findKey.texts(.text(key)).first.flatMap(SourceStatements.alias)?.source
  }

  private static func alias(_ row: [String]) -> KeptAlias? {
    guard let kind = KeptAlias.Kind(rawValue: row[0]), let id = Int64(row[1]) else { return nil }
    return KeptAlias(kind: kind, source: KeptSource(id: id, name: row[2]))
  }

  /// Adds a publisher, whose name is found by its beginnings from now on.
  func add(_ name: String, domain: String?) throws -> KeptSource {
    try insertSource.run(.text(name), .text(domain))
    let id = database.lastInsertedRowID
    try addWords(of: name)
    return KeptSource(id: id, name: name)
  }

  func addWords(of name: String) throws {
    // As those of articles: numbers have no beginnings that anybody types.
    for word in Tokenizer.folded(name).split(separator: " ") where !(word.first?.isNumber ?? true) {
      try insertWord.run(.text(String(word)))
    }
  }

  /// Notes a name of a publisher, where it stands for none yet.
  func addName(_ name: String, of source: KeptSource) throws {
    try insertAlias.run(
      .text(name), .text(SourceName.key(name)), .text(KeptAlias.Kind.name.rawValue),
      .integer(source.id))
  }

  /// Says what a domain stands for.
  func setDomain(_ domain: String, _ kind: KeptAlias.Kind, of source: KeptSource) throws {
    try insertAlias.run(
      .text(domain), .text(domain), .text(kind.rawValue), .integer(source.id))
    try setAlias.run(.text(kind.rawValue), .integer(source.id), .text(domain))
    if kind != .sharedDomain { try setDomain.run(.text(domain), .integer(source.id)) }
  }
}
