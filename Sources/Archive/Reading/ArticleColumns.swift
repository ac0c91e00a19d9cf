import Articles
import GRDB

/// The columns that tables of articles share, in the order in which they are written.
enum ArticleColumns {
  static let names = [
    "headline", "byline", "source", "source_id", "url", "published", "updated", "language",
    "dateline", "words", "people", "organisations", "places", "captions", "found_by", "notes",
    "text_key", "original_id", "position", "body",
  ]

  /// The columns of the full-text index.
  static let searched = [
    "headline", "body", "byline", "source", "people", "organisations", "places", "captions",
  ]

  static let list = names.joined(separator: ", ")

  /// What a byline's and other lists' parts are parted by.
  static let separator = "; "

  /// A draft from a row that has all columns and, in `found`, how its values were found.
  static func draft(_ row: Row, found: [String: FoundBy]) throws -> ArticleDraft {
    func value<Value>(_ name: String, _ value: Value?) -> Found<Value>? {
      value.flatMap { value in found[name].map { Found(value, by: $0) } }
    }
    var draft = ArticleDraft(body: try row.value("body"))
    draft.headline = value("headline", try row.value("headline"))
    draft.byline = value("byline", list(try row.value("byline"), separator))
    draft.source = value("source", try row.value("source"))
    draft.url = value("url", try row.value("url"))
    draft.published = value("published", date(try row.value("published")))
    draft.updated = value("updated", date(try row.value("updated")))
    draft.language = value("language", try row.value("language"))
    draft.dateline = try row.value("dateline")
    draft.captions = list(try row.value("captions"), "\n") ?? []
    draft.notes = list(try row.value("notes"), "\n") ?? []
    return draft
  }

  /// For whoever does not ask how the values were found.
  static let foundAnyhow = Dictionary(
    uniqueKeysWithValues: [
      "headline", "byline", "source", "url", "published", "updated", "language",
    ]
    .map { ($0, FoundBy.option) })

  static func date(_ text: String?) -> NewsDate? { text.flatMap { NewsDate(iso: $0) } }

  static func list(_ text: String?, _ separator: String) -> [String]? {
    guard let text else { return nil }
    guard text.utf8.contains(where: { $0 == separator.utf8.first }) else { return [text] }
    return text.split(separator: separator).map(String.init)
  }
}
