import GRDB
import Query

/// How many articles the index has, in all and of an expression: by this it is known how rare a
/// word is.
enum IndexCount {
  /// All articles.
  static func all(_ database: Database) throws -> Int {
    // The index keeps a small row for each, which are counted sooner than the articles themselves.
    try Int.fetchOne(database, sql: "SELECT count(*) FROM article_search_docsize") ?? 0
  }

  /// The articles that an expression finds, counted up to `limit`.
  static func articles(
    _ match: FullText?, upTo limit: Int = .max, _ database: Database
  ) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM (SELECT 1 FROM article_search WHERE article_search MATCH ? LIMIT ?)
        """, arguments: [match?.text, limit]) ?? 0
  }
}
