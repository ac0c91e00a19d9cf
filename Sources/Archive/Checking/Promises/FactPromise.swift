import Articles
import Facts
import GRDB

/// That the facts of an article stand in its text, and their names in its columns.
struct FactPromise: ArchivePromise {
  let name = "facts"
  let promise = "every fact stands in its article, and the names of the facts can be searched for"

  func check(_ database: Database, _ result: inout CheckedPromise) throws {
    result.checked = try forEachTrouble(database) { id, trouble in
      result.fail("\(id): \(trouble)")
    }
  }

  /// - Returns: how many things were looked at.
  private func forEachTrouble(
    _ database: Database, _ visit: (ArticleID, String) throws -> Void
  ) throws -> Int {
    var checked = 0
    let names = NameColumns.names.joined(separator: ", ")
    let rows = try Row.fetchCursor(database, sql: "SELECT id, \(names), body FROM article")
    while let row = try rows.next() {
      let id = ArticleID(rawValue: try row.value("id"))
      let body = CodePointText(try row.value("body"))
      var all: [Fact] = []
      for list in try Archive.factLists(of: id, database) {
        let facts = list.facts(in: body)
        checked += facts.count
        let isPlaced = facts.allSatisfy { body.text($0.span) != nil }
        if facts.count != list.count || !isPlaced { try visit(id, "its facts are damaged") }
        all += facts
      }
      // An archive that was made before there were facts has none, and no names.
      if try NameColumns(all) != NameColumns(row) {
        try visit(id, "its names are not those of its facts")
      }
    }
    return checked
  }

  func repair(_ database: Database) throws -> [String] {
    var ids: Set<ArticleID> = []
    _ = try forEachTrouble(database) { id, _ in ids.insert(id) }
    for id in ids.sorted() { try findAnew(id, database) }
    return ids.isEmpty ? [] : ["facts were found anew (articles: \(ids.count))"]
  }

  func findAllAnew(_ database: Database) throws {
    for id in try Int64.fetchAll(database, sql: "SELECT id FROM article") {
      try findAnew(ArticleID(rawValue: id), database)
    }
  }

  /// What others found stays where it can be read.
  func findAnew(_ id: ArticleID, _ database: Database) throws {
    guard let article = try Archive.whole(id, database) else { return }
    let body = CodePointText(article.draft.body)
    let statements = try FactStatements(database)
    for list in try Archive.factLists(of: id, database) where list.finder != nil {
      let facts = list.facts(in: body).filter { body.text($0.span) != nil }
      try statements.keep(FactList(facts, in: body, finder: list.finder), of: id)
    }
    let facts = FactKinds.facts(of: article.draft)
    try statements.keep(FactList(facts, in: body), of: id)
    let names = NameColumns(try Archive.facts(of: id, in: body, database))
    let assignments = NameColumns.names.map { "\($0) = ?" }.joined(separator: ", ")
    try BoundStatement(database, "UPDATE article SET \(assignments) WHERE id = ?").run(
      names.all.map { BoundStatement.Value.text($0) } + [.integer(id.rawValue)])
  }
}
