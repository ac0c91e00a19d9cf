import Articles
import Facts
import GRDB
import Stories

/// Changing what the archive has of an article.
extension ArticleWriter {
  /// A text that is to be kept with an article that is there already.
  struct Change {
    let article: PreparedArticle
    let source: KeptSource?
    let original: Int64
  }

  /// Keeps the new text of an article, and the old one as its earlier revision.
  mutating func revise(_ id: ArticleID, with change: Change) throws -> ArticleID {
    summary.revised += 1
    let known = change.article.draft.published == nil ? try published(of: id) : nil
    try statements.copyToRevisions.run(.integer(id.rawValue))
    try statements.revisions.add(database.lastInsertedRowID)
    try statements.unindex(id)
    try statements.revise.run(statements.values(of: change) + [.integer(id.rawValue)])
    try statements.index(id)
    // What others found was found in the text before.
    try statements.facts.deleteAll(of: id)
    try statements.facts.keep(change.article.facts, of: id)
    try statements.stories.change(
      to: change.article.signature, textKey: change.article.textKey, of: id)
    // A text that has lost its date, in a bad copy, is of the day that the article had.
    if let known { return try date(id, known) }
    return try change.article.draft.published.map { try move(id, to: $0.value.day) } ?? id
  }

  /// When an article was published, and how that was found.
  private func published(of id: ArticleID) throws -> Found<NewsDate>? {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT published, found_by ->> '$.published' AS by FROM article WHERE id = ?",
      arguments: [id.rawValue])
    guard let row, let date = ArticleColumns.date(try row.value("published")),
      let by = (try row.value("by") as String?).flatMap(FoundBy.init)
    else { return nil }
    return Found(date, by: by)
  }

  /// Keeps a text that is older than the newest, which stays: it takes its place among the earlier
  /// ones, and those after it count one more.
  mutating func keepEarlier(
    _ change: Change, than newest: Int, of id: ArticleID
  ) throws -> ArticleID {
    summary.revised += 1
    let place = try place(of: change.article.draft, before: newest, of: id)
    // Numbers are unique at any moment, so they take a way around.
    try database.execute(
      sql: """
        UPDATE revision SET revision = -revision - 1 WHERE article_id = :id AND revision >= :place;
        UPDATE revision SET revision = -revision WHERE article_id = :id AND revision < 0;
        UPDATE article SET revision = revision + 1 WHERE id = :id;
        UPDATE shown_hit SET revision = revision + 1
        WHERE article_id = :id AND revision >= :place;
        """, arguments: ["id": id.rawValue, "place": place])
    try statements.insertRevision.run(
      [.integer(id.rawValue), .integer(Int64(place))] + statements.values(of: change))
    try statements.revisions.add(database.lastInsertedRowID)
    return id
  }

  /// The number of the first text that is not older.
  private func place(
    of draft: ArticleDraft, before newest: Int, of id: ArticleID
  ) throws -> Int {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT revision, published, updated FROM revision WHERE article_id = ?
        ORDER BY revision DESC
        """, arguments: [id.rawValue])
    var place = newest
    while let row = try rows.next(), try ArticleWriter.isEarlier(draft, than: row) {
      place = try row.value("revision")
    }
    return place
  }

  /// Puts right what the user now says of an article that was imported before.
  mutating func correct(_ id: ArticleID, with draft: ArticleDraft) throws {
    let row = try Row.fetchOne(
      database, sql: "SELECT source_id FROM article WHERE id = ?", arguments: [id.rawValue])
    var changed = false
    if overrides.source != nil, let source = try book.source(of: draft, { try flush() }),
      try row.flatMap({ try $0.value("source_id") as Int64? }) != source.id
    {
      try statements.unindex(id)
      try statements.setSource.run(
        .text(source.name), .integer(source.id), .integer(id.rawValue))
      try statements.index(id)
      changed = true
    }
    if let day = overrides.day, day != id.day {
      _ = try date(id, Found(NewsDate(day), by: .option))
      changed = true
    }
    if changed { summary.revised += 1 } else { summary.seen += 1 }
  }

  /// Dates an article; returns the id that it has then.
  mutating func date(_ id: ArticleID, _ found: Found<NewsDate>) throws -> ArticleID {
    try statements.setPublished.run(
      .text(found.value.description), .text(found.by.rawValue), .integer(id.rawValue))
    try findFactsAnew(of: id)
    return try move(id, to: found.value.day)
  }

  /// Words such as "Thursday" are resolved against the day of publication, and tell the story.
  func findFactsAnew(of id: ArticleID) throws {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT \(ArticleColumns.list) FROM article WHERE id = ?",
        arguments: [id.rawValue])
    else { return }
    let draft = try ArticleColumns.draft(row, found: ArticleColumns.foundAnyhow)
    let facts = FactKinds.facts(of: draft)
    try statements.facts.keep(FactList(facts, in: CodePointText(draft.body)), of: id)
    try statements.stories.change(
      to: StorySignature(draft, facts), textKey: try row.value("text_key"), of: id)
  }

  /// Gives an article an id of its day, where it has none of that; the old id keeps finding it.
  private mutating func move(_ id: ArticleID, to day: Day) throws -> ArticleID {
    guard day != id.day, let moved = try nextID(on: day) else { return id }
    try statements.unindex(id)
    try statements.setID.run(.integer(moved.rawValue), .integer(id.rawValue))
    try statements.index(moved)
    try statements.stories.move(id, to: moved)
    try statements.insertAlias.run(.integer(id.rawValue), .integer(moved.rawValue))
    moveSightings(of: id, to: moved)
    return moved
  }
}
