import Articles
import GRDB

/// The statements that keep a full-text index in step with its table, a row at a time.
///
/// The index has its texts from the table: a row is taken out while the table still has what was
/// indexed.
struct TableIndex {
  private let insert: BoundStatement
  private let delete: BoundStatement

  private init(
    _ name: String, of table: String, _ columns: [String], _ database: Database
  ) throws {
    let columns = columns.joined(separator: ", ")
    insert = try BoundStatement(
      database,
      "INSERT INTO \(name)(rowid, \(columns)) SELECT id, \(columns) FROM \(table) WHERE id = ?")
    delete = try BoundStatement(
      database,
      """
      INSERT INTO \(name)(\(name), rowid, \(columns))
      SELECT 'delete', id, \(columns) FROM \(table) WHERE id = ?
      """)
  }

  /// How many bytes of a word FTS5 keeps; what is longer is cut, and no word.
  static let longestTerm = 32_768

  /// All names of indexes.
  static let names = ["article_search", "revision_search", "lead_search"]

  /// The index over the articles.
  static func articles(_ database: Database) throws -> TableIndex {
    try TableIndex("article_search", of: "article", ArticleColumns.searched, database)
  }

  /// The index over the earlier texts of articles.
  static func revisions(_ database: Database) throws -> TableIndex {
    try TableIndex("revision_search", of: "revision", ArticleColumns.searched, database)
  }

  /// The index over headlines and leads.
  static func leads(_ database: Database) throws -> TableIndex {
    try TableIndex("lead_search", of: "article_lead", ["headline", "lead"], database)
  }

  /// Puts a row of the table into the index.
  func add(_ row: Int64) throws { try insert.run(.integer(row)) }

  /// Takes a row of the table out of the index.
  func remove(_ row: Int64) throws { try delete.run(.integer(row)) }
}
