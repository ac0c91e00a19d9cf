import Articles
import GRDB

/// A text that the archive keeps, the one that an article has or an earlier one, with what is said
/// of it.
struct KeptText: Sendable {
  /// `article` or `revision`.
  let table: String
  /// Its row there.
  let row: Int64
  let article: ArticleID
  let revision: Int
  let body: String
  let textKey: Int64
  private let words: Int
  let original: Int64
  let position: Int

  init(_ row: Row) throws {
    table = try row.value("kept_in")
    self.row = try row.value("id")
    article = ArticleID(rawValue: try row.value("article_id"))
    revision = try row.value("revision")
    body = try row.value("body")
    textKey = try row.value("text_key")
    words = try row.value("words")
    original = try row.value("original_id")
    position = try row.value("position")
  }

  /// All texts, as rows of which it can be made.
  static let all = """
    SELECT 'article' AS kept_in, id, id AS article_id, \(columns) FROM article
    UNION ALL SELECT 'revision', id, article_id, \(columns) FROM revision
    """

  private static let columns = "revision, text_key, words, original_id, position, body"

  /// What can be wrong with it.
  enum Trouble {
    /// The text is not that of its key.
    case text
    /// Its words are not as many as is said.
    case words
  }

  /// The words of a text that is another tell nothing.
  var trouble: Trouble? {
    if key != textKey { return .text }
    return countedWords == words ? nil : .words
  }

  var key: Int64 { SHA256.key(of: body) }
  var countedWords: Int { Tokenizer.count(body) }

  /// What a person is told of it: `the text of 2026-02-05/1`.
  var name: String {
    table == "article" ? "the text of \(article)" : "the text \(revision) of \(article)"
  }

  /// The text as its file has it; nil where that does not give it.
  func imported(_ files: KeptFiles, _ database: Database) throws -> String? {
    let path = try KeptFile.path(of: original, database)
    return try files.article(at: position, of: original, path: path)?.draft.body
  }
}
