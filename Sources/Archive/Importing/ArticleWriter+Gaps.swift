import Articles
import GRDB

/// Filling in what was not known of an article when it was met before.
extension ArticleWriter {
  /// What is taken over where an article lacks it, besides its dates; of a row of the table.
  static let gaps = "\(printedHeadline), byline, url, language, dateline, captions"

  /// A headline that a person wrote; the first sentence, which serves where there is none, is no
  /// headline.
  private static let printedHeadline = """
    CASE json_extract(found_by, '$.headline') WHEN '\(FoundBy.firstSentence.rawValue)' THEN NULL
    ELSE headline END AS headline
    """

  /// Takes over the values that an article lacks and another sighting of its text has.
  mutating func fillGaps(of id: ArticleID, _ row: Row, from draft: ArticleDraft) throws {
    let lacking = try draft.values.filter { try row.value($0.column) as String? == nil }
    let filled = try lacking.filter { try $0.column != "url" || isFree(url: $0.value) }
    guard !filled.isEmpty else { return }
    try statements.unindex(id)
    for value in filled {
      try database.execute(
        sql: "UPDATE article SET \(value.column) = ? WHERE id = ?",
        arguments: [value.value, id.rawValue])
      guard let by = value.by else { continue }
      try database.execute(
        sql: "UPDATE article SET found_by = json_set(found_by, ?, ?) WHERE id = ?",
        arguments: ["$.\(value.column)", by.rawValue, id.rawValue])
    }
    try statements.index(id)
    // A headline tells the story, too.
    try findFactsAnew(of: id)
  }

  /// Whether no article has an address: one whose text has changed keeps it.
  private func isFree(url: String) throws -> Bool {
    try Row.fetchOne(database, sql: "SELECT 1 FROM article WHERE url = ?", arguments: [url]) == nil
  }
}

extension ArticleDraft {
  /// Whether it has a value that another draft of the same text lacks.
  func fillsGaps(of other: ArticleDraft) -> Bool {
    let known = Set(other.values.map(\.column))
    return values.contains { !known.contains($0.column) }
  }

  /// What fills the gaps of an article of the same text, by its columns.
  fileprivate var values: [(column: String, value: String, by: FoundBy?)] {
    let values: [(String, String?, FoundBy?)] = [
      ("headline", printedHeadline, headline?.by),
      ("byline", byline?.value.joined(separator: ArticleColumns.separator), byline?.by),
      ("url", url?.value, url?.by), ("language", language?.value, language?.by),
      ("dateline", dateline, nil),
      ("captions", captions.isEmpty ? nil : captions.joined(separator: "\n"), nil),
    ]
    return values.compactMap { column, value, by in value.map { (column, $0, by) } }
  }
}
