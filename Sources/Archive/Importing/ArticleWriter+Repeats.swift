import Articles
import Formats
import GRDB

/// Finding that an article is there already.
extension ArticleWriter {
  /// The article that has this text already: the same text from the same source, not under another
  /// headline, and not on another day. (A notice that a paper prints word for word every week is an
  /// article each time.)
  mutating func repeated(_ article: PreparedArticle) throws -> ArticleID? {
    let draft = article.draft
    if let twin = pending.twin(of: article) {
      // What this one knows better of its twin must be put right in the archive.
      let other = twin.article.draft
      guard
        other.published == nil && draft.published != nil || draft.fillsGaps(of: other)
          || ArticleWriter.isLater(draft.updated?.value, than: other.updated?.value)
      else {
        summary.seen += 1
        return twin.id
      }
      try flush()
    }
    guard try statements.findText.firstRow(.integer(article.textKey)) != nil else { return nil }
    let columns = "source, published, updated, \(ArticleWriter.gaps), body"
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, \(columns), 0 AS is_old, id <> :kept AS is_other
        FROM article WHERE text_key = :key
        UNION ALL
        SELECT article_id, \(columns), 1, article_id <> :kept FROM revision WHERE text_key = :key
        ORDER BY is_other
        """, arguments: ["key": article.textKey, "kept": article.kept?.id.rawValue ?? 0])
    while let row = try rows.next() {
      guard try row.value("body") == draft.body, try row.value("source") == draft.source?.value,
        try ArticleWriter.mayBeSame(row, draft)
      else { continue }
      let id = ArticleID(rawValue: try row.value("id"))
      return try row.value("is_old") == 0 ? try seeAgain(id, row, draft) : seeAgain(id)
    }
    return nil
  }

  /// What becomes of an article whose address is known: the same text again, or a text that was
  /// changed.
  ///
  /// Returns nil where the archive has no such page.
  mutating func changed(
    _ article: PreparedArticle, of source: KeptSource?, _ original: Int64
  ) throws -> ArticleID? {
    guard let url = article.draft.url?.value, Addresses.namesPage(url) else { return nil }
    if pending.holds(url: url) { try flush() }
    guard
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT id, published, updated, \(ArticleWriter.gaps), body, revision
          FROM article WHERE url = ? ORDER BY id LIMIT 1
          """, arguments: [url])
    else { return nil }
    let id = ArticleID(rawValue: try row.value("id"))
    if ArticleWriter.isSameText(try row.value("body"), article.draft.body),
      try ArticleWriter.mayBeSame(row, article.draft)
    {
      return try seeAgain(id, row, article.draft)
    }
    let change = Change(article: article, source: source, original: original)
    if try ArticleWriter.isEarlier(article.draft, than: row) {
      return try keepEarlier(change, than: try row.value("revision"), of: id)
    }
    return try revise(id, with: change)
  }

  private mutating func seeAgain(_ id: ArticleID) -> ArticleID {
    summary.seen += 1
    return id
  }

  /// Notes that an article was met again, and takes over what it lacks, and a later date of change.
  private mutating func seeAgain(
    _ id: ArticleID, _ row: Row, _ draft: ArticleDraft
  ) throws -> ArticleID {
    try fillGaps(of: id, row, from: draft)
    if let updated = draft.updated,
      ArticleWriter.isLater(updated.value, than: ArticleColumns.date(try row.value("updated")))
    {
      try statements.setUpdated.run(
        .text(updated.value.description), .text(updated.by.rawValue), .integer(id.rawValue))
    }
    guard try row.value("published") as String? == nil, let found = draft.published else {
      return seeAgain(id)
    }
    return seeAgain(try date(id, found))
  }

  // MARK: Comparing

  private static func mayBeSame(_ row: Row, _ draft: ArticleDraft) throws -> Bool {
    try mayBeSameDay(ArticleColumns.date(row.value("published"))?.day, draft.published?.value.day)
      && mayBeSameHeadline(row.value("headline"), draft.printedHeadline)
  }

  /// Two headlines over one text are two articles; a text without one may be either.
  static func mayBeSameHeadline(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return true }
    return left == right || isSameText(left, right)
  }

  static func mayBeSameDay(_ left: Day?, _ right: Day?) -> Bool {
    left == nil || right == nil || left == right
  }

  private static func isLater(_ date: NewsDate?, than other: NewsDate?) -> Bool {
    guard let date else { return false }
    return other?.isBefore(date) ?? true
  }

  /// Whether the dates that a text gives of itself say that it is the older one.
  static func isEarlier(_ draft: ArticleDraft, than row: Row) throws -> Bool {
    func isBefore(_ date: NewsDate?, _ other: NewsDate?) -> Bool {
      guard let date, let other else { return false }
      return date.isBefore(other)
    }
    let (updated, published) = (draft.updated?.value, draft.published?.value)
    let (keptUpdated, keptPublished): (NewsDate?, NewsDate?) = (
      ArticleColumns.date(try row.value("updated")), ArticleColumns.date(try row.value("published"))
    )
    if isBefore(updated, keptUpdated) { return true }
    if isBefore(keptUpdated, updated) { return false }
    return isBefore(published, keptPublished)
  }

  /// Whether two texts differ in nothing but white space.
  static func isSameText(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    var words = Words(left)
    var others = Words(right)
    while true {
      let (word, other) = (words.next(), others.next())
      guard word == other else { return false }
      if word == nil { return true }
    }
  }

  /// The words of a text one by one, so that a difference at the beginning ends a comparison.
  private struct Words {
    private var rest: Substring

    init(_ text: String) { rest = text[...] }

    mutating func next() -> Substring? {
      rest = rest.drop(while: \.isWhitespace)
      guard !rest.isEmpty else { return nil }
      let word = rest.prefix { !$0.isWhitespace }
      rest = rest[word.endIndex...]
      return word
    }
  }
}
