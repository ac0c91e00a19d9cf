import Articles
import GRDB

/// Writes facts that were made elsewhere, in one transaction.
struct FactBatch {
  private let database: Database
  private let statements: FactStatements
  private(set) var replaced: Set<ReplacedFacts>
  private(set) var facts = 0
  /// What was given of articles, and is not written yet.
  private var given: [ReplacedFacts: (facts: [Fact], body: CodePointText)] = [:]
  /// The article of the line before, which often is that of the next.
  private var last: (place: FactLine.Place, id: ArticleID, body: CodePointText)?

  init(_ database: Database, replaced: Set<ReplacedFacts>) throws {
    self.database = database
    self.replaced = replaced
    statements = try FactStatements(database)
  }

  mutating func write(
    _ line: ArraySlice<UInt8>, _ number: Int, _ report: (FactImporter.Event) -> Void
  ) throws {
    let (facts, id, body): (FactLine, ArticleID, CodePointText)
    do throws(FactLine.Unreadable) {
      facts = try FactLine(line)
    } catch {
      return report(.rejected(line: number, fact: nil, reason: error.reason))
    }
    switch try article(facts.article) {
    case .success(let found): (id, body) = found
    case .failure(let error):
      return report(.rejected(line: number, fact: nil, reason: error.reason))
    }
    var sound: [Fact] = []
    for (factNumber, fact) in facts.facts {
      switch fact {
      case .success(let fact):
        if let reason = fact.misplacement(in: body) {
          report(.rejected(line: number, fact: factNumber, reason: reason))
        } else {
          sound.append(fact)
        }
      case .failure(let error):
        report(.rejected(line: number, fact: factNumber, reason: error.reason))
      }
    }
    let key = ReplacedFacts(article: id, finder: facts.finder)
    if given[key] == nil { given[key] = (try before(key, body), body) }
    given[key]?.facts += sound
    replaced.insert(key)
    self.facts += sound.count
  }

  /// What this import has written already: what the finder gave before it goes.
  private func before(_ key: ReplacedFacts, _ body: CodePointText) throws -> [Fact] {
    guard replaced.contains(key) else { return [] }
    return try Archive.factLists(of: key.article, database)
      .filter { $0.finder == key.finder }.flatMap { $0.facts(in: body) }
  }

  /// The article that a line is about, and its body.
  private mutating func article(
    _ place: FactLine.Place
  ) throws -> Result<(ArticleID, CodePointText), FactLine.Unreadable> {
    if let last, last.place == place { return .success((last.id, last.body)) }
    let id: ArticleID
    switch place {
    case .id(let named):
      guard let found = try Archive.currentID(of: named, database) else {
        return .failure(FactLine.Unreadable(reason: "there is no article \(named)"))
      }
      id = found
    case .url(let url):
      let ids = try Int64.fetchAll(
        database, sql: "SELECT id FROM article WHERE url = ? ORDER BY id LIMIT 2", arguments: [url])
      guard let first = ids.first, ids.count == 1 else {
        let reason =
          ids.isEmpty
          ? "there is no article at \(url)" : "several articles are at \(url); give the id of one"
        return .failure(FactLine.Unreadable(reason: reason))
      }
      id = ArticleID(rawValue: first)
    }
    let body = try String.fetchOne(
      database, sql: "SELECT body FROM article WHERE id = ?", arguments: [id.rawValue])
    let text = CodePointText(body ?? "")
    last = (place, id, text)
    return .success((id, text))
  }

  /// Writes the facts, and brings the names of their articles into line with them.
  func finish() throws {
    for (key, value) in given {
      try statements.keep(
        FactList(value.facts, in: value.body, finder: key.finder), of: key.article)
    }
    var changes: [NameRewriting.Change] = []
    for id in Set(given.keys.map(\.article)) {
      guard
        let row = try Row.fetchOne(
          database, sql: "SELECT \(ArticleColumns.list) FROM article WHERE id = ?",
          arguments: [id.rawValue])
      else { continue }
      let draft = try ArticleColumns.draft(row, found: ArticleColumns.foundAnyhow)
      let names = NameColumns(
        try Archive.facts(of: id, in: CodePointText(draft.body), database))
      if try names != NameColumns(row) {
        changes.append(
          NameRewriting.Change(id: id, names: names, language: Vocabulary.language(of: draft)))
      }
    }
    try NameRewriting(database).make(changes)
  }
}
