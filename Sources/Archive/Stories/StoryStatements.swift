import Articles
import GRDB
import Stories

/// The statements that keep what tells the story of an article, and note which articles must be
/// grouped anew; prepared once a batch.
struct StoryStatements {
  private let insert: BoundStatement
  private let noteNew: BoundStatement
  private let noteChange: BoundStatement
  private let noteMove: BoundStatement
  private let noteTold: BoundStatement

  init(_ database: Database) throws {
    // OR REPLACE would have SQLite note the page as it was, for each row.
    insert = try BoundStatement(
      database,
      """
      INSERT INTO story_signature(article_id, text_key, signature) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET text_key = excluded.text_key, signature = excluded.signature
      """)
    noteNew = try BoundStatement(
      database, "INSERT OR IGNORE INTO story_change(article_id) VALUES (?)")
    noteChange = try BoundStatement(
      database,
      """
      INSERT OR IGNORE INTO story_change(article_id, was_id, text_key, signature)
      SELECT article_id, article_id, text_key, signature FROM story_signature WHERE article_id = ?
      """)
    noteTold = try BoundStatement(
      database,
      """
      INSERT OR IGNORE INTO story_change(article_id, was_id, text_key, signature)
      SELECT article_id, article_id, text_key, signature
      FROM story_signature JOIN story_article USING (article_id) WHERE article_id = ?
      """)
    noteMove = try BoundStatement(
      database, "UPDATE story_change SET article_id = ? WHERE article_id = ?")
  }

  /// Keeps the signature of an article that is new.
  func add(_ signature: StorySignature, textKey: Int64, of id: ArticleID) throws {
    try noteNew.run(.integer(id.rawValue))
    try keep(signature, textKey: textKey, of: id)
  }

  /// Keeps the signature of an article that has changed.
  func change(to signature: StorySignature, textKey: Int64, of id: ArticleID) throws {
    try noteChange.run(.integer(id.rawValue))
    // One that had no signature before is new to stories.
    try add(signature, textKey: textKey, of: id)
  }

  /// Notes that an article goes, while its signature is still kept.
  func noteGone(_ id: ArticleID) throws { try noteChange.run(.integer(id.rawValue)) }

  /// Notes that an article has another publisher, which groups no article otherwise, but can change
  /// how it stands to the others of its story.
  func changePublisher(of id: ArticleID) throws { try noteTold.run(.integer(id.rawValue)) }

  /// Notes that an article has another id.
  func move(_ id: ArticleID, to moved: ArticleID) throws {
    try noteMove.run(.integer(moved.rawValue), .integer(id.rawValue))
  }

  private func keep(_ signature: StorySignature, textKey: Int64, of id: ArticleID) throws {
    try insert.run(.integer(id.rawValue), .integer(textKey), .blob(signature.packed))
  }
}

extension StorySignature {
  init(_ draft: ArticleDraft, _ facts: [Fact]) {
    self.init(
      headline: draft.headline?.value, body: draft.body, published: draft.published?.value.day,
      facts: facts)
  }
}
