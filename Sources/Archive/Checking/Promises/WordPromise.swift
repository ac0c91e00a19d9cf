import GRDB

/// That every word of the index is in the list of words, by which forms and near spellings are found.
struct WordPromise: ArchivePromise {
  let name = "words"
  let promise = "every word of the index is in the list of words"

  private static let missing = """
    SELECT term FROM article_vocabulary
    WHERE term NOT GLOB '[0-9]*' AND length(CAST(term AS BLOB)) < \(TableIndex.longestTerm)
    AND term NOT IN (SELECT term FROM word)
    """

  func check(_ database: Database, _ result: inout CheckedPromise) throws {
    result.checked = try Int.fetchOne(database, sql: "SELECT count(*) FROM word") ?? 0
    for word in try String.fetchAll(database, sql: WordPromise.missing) {
      result.fail("\"\(word)\" is missing")
    }
  }

  func repair(_ database: Database) throws -> [String] {
    try database.execute(
      sql:
        "INSERT OR IGNORE INTO word(term, language) SELECT term, '' FROM (\(WordPromise.missing))")
    let count = database.changesCount
    guard count > 0 else { return [] }
    return ["\(count == 1 ? "1 word was" : "\(count) words were") put into the list of words"]
  }
}
