import Articles
import GRDB

/// Writes articles that were gone as they were, as far as that is known.
struct LostArticleWriter {
  private let database: Database
  private let statements: ArticleStatements
  private let book: SourceBook
  private let preparer = FilePreparer(ImportOptions(), knownOriginal: { _ in nil })

  init(_ database: Database) throws {
    self.database = database
    statements = try ArticleStatements(database)
    book = try SourceBook(database)
  }

  // MARK: From files

  /// - Parameter missing: earlier texts of which the archive has none.
  /// - Returns: what was done.
  func write(
    _ text: LostTexts.Text, _ missing: [LostTexts.Text], of id: ArticleID
  ) throws -> String {
    let (article, source) = try asKept(text.article, id)
    try statements.insert(
      PendingArticle(id: id, article: article, original: text.original, source: source?.id))
    for earlier in missing { try keep(earlier, of: id) }
    try countTexts(of: id)
    try statements.facts.keep(article.facts, of: id)
    try statements.stories.change(to: article.signature, textKey: article.textKey, of: id)
    let told = source.map { "its publisher is \($0.name), as the file tells" }
    return """
      \(id) was gone, and was read again from \(text.path); what was not told by the file is lost, and \
      \(told ?? "its publisher is not known any more")
      """
  }

  /// The article with the day of its id, which an import may have been told instead of what the file
  /// says, and with its publisher.
  private func asKept(
    _ article: PreparedArticle, _ id: ArticleID
  ) throws -> (PreparedArticle, KeptSource?) {
    var article = article
    if article.draft.published?.value.day != id.day {
      var draft = article.draft
      draft.published = id.day.map { Found(NewsDate($0), by: .option) }
      // Words such as "Thursday" mean another day then.
      article = preparer.article(draft, position: article.position)
    }
    if article.draft.source == nil, let name = try earlierSource(of: id) {
      article.draft.source = Found(name, by: .option)
    }
    let source = try book.source(of: article.draft) {}
    article.draft.source = source.map { Found($0.name, by: article.draft.source?.by ?? .host) }
    return (article, source)
  }

  /// The publisher of the last of its earlier texts.
  private func earlierSource(of id: ArticleID) throws -> String? {
    try Row.fetchOne(
      database,
      sql: "SELECT source FROM revision WHERE article_id = ? ORDER BY revision DESC LIMIT 1",
      arguments: [id.rawValue]
    ).flatMap { try $0.value("source") }
  }

  private func keep(_ text: LostTexts.Text, of id: ArticleID) throws {
    let source = try book.source(of: text.article.draft) {}
    var article = text.article
    article.draft.source = source.map { Found($0.name, by: article.draft.source?.by ?? .host) }
    let change = ArticleWriter.Change(article: article, source: source, original: text.original)
    let last = try Int64.fetchOne(
      database, sql: "SELECT max(revision) FROM revision WHERE article_id = ?",
      arguments: [id.rawValue])
    let number = min(max(0, last ?? 0), Int64(Int32.max)) + 1
    try statements.insertRevision.run(
      [.integer(id.rawValue), .integer(number)] + statements.values(of: change))
  }

  // MARK: From earlier texts

  /// Makes the last of the earlier texts the one that the article has.
  ///
  /// - Returns: what was done; nil where there is none.
  func promoteRevision(of id: ArticleID) throws -> String? {
    guard
      let row = try Int64.fetchOne(
        database,
        sql: "SELECT id FROM revision WHERE article_id = ? ORDER BY revision DESC LIMIT 1",
        arguments: [id.rawValue])
    else { return nil }
    try database.execute(
      sql: """
        INSERT INTO article(id, revision, \(ArticleColumns.list))
        SELECT article_id, revision, \(ArticleColumns.list) FROM revision WHERE id = :row;
        DELETE FROM revision WHERE id = :row;
        """, arguments: ["row": row])
    // The text may have been dated anew with the change that is lost.
    let published = try Row.fetchOne(
      database, sql: "SELECT published FROM article WHERE id = ?", arguments: [id.rawValue])
    if try ArticleColumns.date(published?.value("published"))?.day != id.day {
      try database.execute(
        sql: "UPDATE article SET published = ? WHERE id = ?",
        arguments: [id.day?.description, id.rawValue])
    }
    try countTexts(of: id)
    try statements.facts.deleteAll(of: id)
    try FactPromise().findAnew(id, database)
    return "\(id) was gone, and so is the file in which it came; it has its text before that again"
  }

  private func countTexts(of id: ArticleID) throws {
    try database.execute(
      sql: """
        UPDATE article SET revision = 1 + (SELECT count(*) FROM revision WHERE article_id = :id)
        WHERE id = :id
        """, arguments: ["id": id.rawValue])
  }
}
