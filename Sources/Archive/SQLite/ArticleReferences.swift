import Articles
import GRDB

/// The columns of other tables that refer to articles, as the schema has them.
///
/// They serve where foreign keys are off: removing many articles, and repairing.
struct ArticleReferences {
  let columns: [(table: String, name: String)]

  init(_ database: Database) throws {
    columns = try Row.fetchAll(
      database,
      sql: """
        SELECT tables.name AS "table", key."from" AS name
        FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS key
        WHERE tables.type = 'table' AND key."table" = 'article'
        """
    ).map { (try $0.value("table"), try $0.value("name")) }
  }

  /// The statements that remove all rows of an article, its own last.
  func deletions(_ database: Database) throws -> [BoundStatement] {
    try (columns + [("article", "id")]).map {
      try BoundStatement(database, "DELETE FROM \($0.table) WHERE \($0.name) = ?")
    }
  }

  /// Gives an article another id, in all tables.
  func move(_ id: ArticleID, to moved: ArticleID, _ database: Database) throws {
    for column in columns + [("article", "id")] {
      try database.execute(
        sql: "UPDATE \(column.table) SET \(column.name) = ? WHERE \(column.name) = ?",
        arguments: [moved.rawValue, id.rawValue])
    }
  }

  /// Removes rows whose article is not there.
  func removeDangling(_ database: Database) throws {
    for column in columns {
      try database.execute(
        sql: "DELETE FROM \(column.table) WHERE \(column.name) NOT IN (SELECT id FROM article)")
    }
  }
}
