import Articles
import GRDB
import Query

/// Turns the rows of a search into hits.
struct HitReader {
  private let snippets: SnippetMaker?
  private let keepsBody: Bool

  init(_ search: PreparedSearch) {
    snippets = search.options.snippet ? SnippetMaker(search.query.expression) : nil
    keepsBody = search.options.body
  }

  func hit(_ row: Row) throws -> Hit {
    let body: String? = try row.value("body")
    return Hit(
      id: ArticleID(rawValue: try row.value("id")), revision: try row.count("revision"),
      published: try row.value("published"),
      source: try row.value("source"), headline: try row.value("headline"),
      byline: ArticleColumns.list(try row.value("byline"), ArticleColumns.separator) ?? [],
      url: try row.value("url"), language: try row.value("language"),
      dateline: try row.value("dateline"),
      updated: try row.value("updated"),
      captions: ArticleColumns.list(try row.value("captions"), "\n") ?? [],
      words: try row.count("words"), snippet: snippets?.snippet(of: body ?? ""),
      body: keepsBody ? body : nil)
  }
}
