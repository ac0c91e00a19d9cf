import Articles
import GRDB

/// Articles that are gone, while it is still known in which files they came.
struct LostArticles {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Keeps them again under their ids: with the text that their files give, or else with the last of
  /// their earlier texts.
  ///
  /// They are not put into the full-text indexes.
  ///
  /// - Returns: what was done, a sentence each.
  func restore() throws -> [String] {
    let writer = try LostArticleWriter(database)
    let files = KeptFiles(database)
    return try lost().map { id in
      let texts = try LostTexts(of: id, files, database)
      if let newest = texts.newest { return try writer.write(newest, texts.missing, of: id) }
      return try writer.promoteRevision(of: id)
        ?? "\(id) is gone, and so is the file in which it came"
    }
  }

  private func lost() throws -> [ArticleID] {
    try Int64.fetchAll(
      database,
      sql: """
        SELECT article_id FROM sighting WHERE article_id NOT IN (SELECT id FROM article)
        UNION SELECT article_id FROM revision WHERE article_id NOT IN (SELECT id FROM article)
        ORDER BY article_id
        """
    ).map { ArticleID(rawValue: $0) }
  }
}

/// The texts of an article that is gone, read again from the files in which it was met.
struct LostTexts {
  /// A text, and the archive's id of its file.
  struct Text {
    let article: PreparedArticle
    let original: Int64
    let path: String
  }

  /// The text that the article had; nil where no file gives it.
  let newest: Text?
  /// Earlier texts of which the archive has none, the oldest first.
  let missing: [Text]

  init(of id: ArticleID, _ files: KeptFiles, _ database: Database) throws {
    let met = try LostTexts.met(id, files, database)
    let earlier = try Row.fetchAll(
      database, sql: "SELECT text_key, body FROM revision WHERE article_id = ?",
      arguments: [id.rawValue]
    ).map { (key: try $0.value("text_key") as Int64, body: try $0.value("body") as String) }
    func isEarlier(_ text: Text) -> Bool {
      earlier.contains {
        $0.key == text.article.textKey
          || ArticleWriter.isSameText($0.body, text.article.draft.body)
      }
    }
    // What tells the story of an article still says of which text it was.
    let key = try Int64.fetchOne(
      database, sql: "SELECT text_key FROM story_signature WHERE article_id = ?",
      arguments: [id.rawValue])
    let newest = met.first { $0.article.textKey == key } ?? met.last { !isEarlier($0) }
    self.newest = newest
    guard let newest else {
      missing = []
      return
    }
    var missing: [Text] = []
    for text in met where !isEarlier(text) {
      let isKnown = (missing + [newest]).contains {
        ArticleWriter.isSameText($0.article.draft.body, text.article.draft.body)
      }
      if !isKnown { missing.append(text) }
    }
    self.missing = missing
  }

  /// The texts of all files in which an article was met, in the order in which they were imported.
  private static func met(
    _ id: ArticleID, _ files: KeptFiles, _ database: Database
  ) throws -> [Text] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT original_id, position, min(path) AS path FROM sighting WHERE article_id = ?
        GROUP BY original_id, position ORDER BY min(run_id), original_id
        """, arguments: [id.rawValue]
    ).compactMap { row in
      let (original, path): (Int64, String) = (
        try row.value("original_id"), try row.value("path")
      )
      let article = try files.article(at: try row.value("position"), of: original, path: path)
      return article.map { Text(article: $0, original: original, path: path) }
    }
  }
}
