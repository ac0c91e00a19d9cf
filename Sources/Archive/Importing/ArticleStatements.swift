import Articles
import Formats
import GRDB

/// The statements that write articles, prepared once a batch.
struct ArticleStatements {
  let findOriginal: BoundStatement
  let insertOriginal: BoundStatement
  let restoreOriginal: BoundStatement
  let insertRejection: BoundStatement
  let findSightings: BoundStatement
  let findSighted: BoundStatement
  let insertSighting: BoundStatement
  /// Whether any article or revision has a text of this key.
  let findText: BoundStatement
  let findLastID: BoundStatement
  /// Whether an article has or had an id.
  let findID: BoundStatement
  let insertAlias: BoundStatement
  let setID: BoundStatement
  let setSource: BoundStatement
  let setPublished: BoundStatement
  let setUpdated: BoundStatement
  let copyToRevisions: BoundStatement
  let insertRevision: BoundStatement
  let insertWord: BoundStatement
  let revise: BoundStatement
  let facts: FactStatements
  let stories: StoryStatements
  private let insertArticle: BoundStatement
  /// The index over the earlier texts.
  let revisions: TableIndex
  private let articles: TableIndex
  private let leads: TableIndex
  private let insertIndexed: BoundStatement
  private let insertLead: BoundStatement

  init(_ database: Database) throws {
    let searched = ArticleColumns.searched.joined(separator: ", ")
    let marks = { (count: Int) in Array(repeating: "?", count: count).joined(separator: ", ") }
    func prepare(_ sql: String) throws -> BoundStatement { try BoundStatement(database, sql) }

    findOriginal = try prepare(
      "SELECT id, compression = '\(Zstandard.removed)' FROM original WHERE sha256 = ?")
    restoreOriginal = try prepare("UPDATE original SET compression = ?, bytes = ? WHERE id = ?")
    insertOriginal = try prepare(
      "INSERT INTO original(sha256, size, media_type, compression, bytes) VALUES (\(marks(5)))")
    insertRejection = try prepare(
      "INSERT INTO rejection(run_id, path, sha256, place, reason) VALUES (\(marks(5)))")
    findSightings = try prepare(
      "SELECT DISTINCT article_id, position FROM sighting WHERE original_id = ?")
    findSighted = try prepare(
      "SELECT article_id FROM sighting WHERE original_id = ? AND position = ? AND path = ?")
    insertSighting = try prepare(
      """
      INSERT OR IGNORE INTO sighting(article_id, original_id, position, path, run_id)
      VALUES (\(marks(5)))
      """)
    findText = try prepare(
      """
      SELECT 1 FROM article WHERE text_key = ?1
      UNION ALL SELECT 1 FROM revision WHERE text_key = ?1
      """)
    findLastID = try prepare(
      """
      SELECT max(id) FROM (
        SELECT max(id) AS id FROM article WHERE id BETWEEN ?1 AND ?2
        UNION ALL SELECT max(id) FROM alias WHERE id BETWEEN ?1 AND ?2)
      """)
    findID = try prepare(
      "SELECT 1 FROM article WHERE id = ?1 UNION ALL SELECT 1 FROM alias WHERE id = ?1")
    insertAlias = try prepare("INSERT INTO alias(id, article_id) VALUES (?, ?)")
    setID = try prepare("UPDATE article SET id = ? WHERE id = ?")
    setSource = try prepare(
      """
      UPDATE article SET source = ?, source_id = ?, found_by = json_set(found_by, '$.source',
      '\(FoundBy.option.rawValue)') WHERE id = ?
      """)
    setPublished = try prepare(
      "UPDATE article SET published = ?, found_by = json_set(found_by, '$.published', ?) WHERE id = ?"
    )
    setUpdated = try prepare(
      "UPDATE article SET updated = ?, found_by = json_set(found_by, '$.updated', ?) WHERE id = ?")
    copyToRevisions = try prepare(
      """
      INSERT INTO revision(article_id, revision, \(ArticleColumns.list))
      SELECT id, revision, \(ArticleColumns.list) FROM article WHERE id = ?
      """)
    insertRevision = try prepare(
      """
      INSERT INTO revision(article_id, revision, \(ArticleColumns.list))
      VALUES (?, ?, \(marks(ArticleColumns.names.count)))
      """)
    let assignments = ArticleColumns.names.map { "\($0) = ?" }.joined(separator: ", ")
    revise = try prepare("UPDATE article SET \(assignments), revision = revision + 1 WHERE id = ?")
    articles = try TableIndex.articles(database)
    revisions = try TableIndex.revisions(database)
    leads = try TableIndex.leads(database)
    insertWord = try prepare("INSERT OR IGNORE INTO word(term, language) VALUES (?, ?)")
    facts = try FactStatements(database)
    stories = try StoryStatements(database)
    insertArticle = try prepare(
      """
      INSERT INTO article(id, revision, \(ArticleColumns.list))
      VALUES (?, ?, \(marks(ArticleColumns.names.count)))
      """)
    insertIndexed = try prepare(
      "INSERT INTO article_search(rowid, \(searched)) VALUES (?, \(marks(ArticleColumns.searched.count)))"
    )
    insertLead = try prepare("INSERT INTO lead_search(rowid, headline, lead) VALUES (?, ?, ?)")
  }

  func insert(_ pending: PendingArticle) throws {
    try insertArticle.run(
      [
        .integer(pending.id.rawValue),
        .integer(Int64(1 + (pending.article.kept?.earlier.count ?? 0))),
      ]
        + values(of: pending.article, original: pending.original, source: pending.source))
  }

  /// Puts an article that stands in the table into the indexes.
  func index(_ id: ArticleID) throws {
    try articles.add(id.rawValue)
    try leads.add(id.rawValue)
  }

  /// Takes an article out of the indexes, while the table still has what was indexed.
  func unindex(_ id: ArticleID) throws {
    try articles.remove(id.rawValue)
    try leads.remove(id.rawValue)
  }

  /// Puts a new article into the index from memory, without reading it back.
  func index(_ pending: PendingArticle) throws {
    let (draft, names) = (pending.article.draft, pending.article.names)
    try insertIndexed.run(
      .integer(pending.id.rawValue), .text(draft.headline?.value), .text(draft.body),
      .text(joined(draft.byline?.value)), .text(draft.source?.value), .text(names.people),
      .text(names.organisations), .text(names.places),
      .text(lines(draft.captions)))
  }

  /// Puts a new article into the index of leads.
  func indexLead(_ pending: PendingArticle) throws {
    let draft = pending.article.draft
    try insertLead.run(
      .integer(pending.id.rawValue), .text(draft.headline?.value), .text(Lead.lead(of: draft.body)))
  }

  func values(of change: ArticleWriter.Change) -> [BoundStatement.Value] {
    values(of: change.article, original: change.original, source: change.source?.id)
  }

  /// An article's values in the order of `ArticleColumns.names`.
  private func values(
    of article: PreparedArticle, original: Int64, source: Int64?
  ) -> [BoundStatement.Value] {
    let draft = article.draft
    return [
      .text(draft.headline?.value), .text(joined(draft.byline?.value)), .text(draft.source?.value),
      .integer(source), .text(draft.url?.value), .text(draft.published?.value.description),
      .text(draft.updated?.value.description), .text(draft.language?.value), .text(draft.dateline),
      .integer(Int64(article.words)), .text(article.names.people),
      .text(article.names.organisations), .text(article.names.places),
      .text(lines(draft.captions)),
      .text(draft.foundBy), .text(lines(draft.notes)), .integer(article.textKey),
      .integer(original), .integer(Int64(article.position)), .text(draft.body),
    ]
  }

  private func joined(_ names: [String]?) -> String? {
    names?.joined(separator: ArticleColumns.separator)
  }

  private func lines(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: "\n")
  }
}

extension ArticleDraft {
  /// How each value was found, as a JSON object by column.
  fileprivate var foundBy: String {
    let found: [(String, FoundBy?)] = [
      ("headline", headline?.by), ("byline", byline?.by), ("source", source?.by), ("url", url?.by),
      ("published", published?.by), ("updated", updated?.by), ("language", language?.by),
    ]
    let members = found.compactMap { name, by in by.map { "\"\(name)\":\"\($0.rawValue)\"" } }
    return "{" + members.joined(separator: ",") + "}"
  }
}
