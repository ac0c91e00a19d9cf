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

  func hit(_ row: Row) -> Hit {
    let body: String? = row["body"]
    return Hit(
      id: ArticleID(rawValue: row["id"]), revision: row["revision"], published: row["published"],
      source: row["source"], headline: row["headline"],
      byline: ArticleColumns.list(row["byline"], ArticleColumns.separator) ?? [],
      url: row["url"], language: row["language"], dateline: row["dateline"],
      updated: row["updated"], captions: ArticleColumns.list(row["captions"], "\n") ?? [],
      words: row["words"], snippet: snippets?.snippet(of: body ?? ""), body: keepsBody ? body : nil)
  }
}
