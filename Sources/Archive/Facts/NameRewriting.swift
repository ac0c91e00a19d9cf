import Articles
import GRDB

/// Gives articles other names of people, organisations and places: the columns, the index and the
/// words follow.
struct NameRewriting {
  private let index: TableIndex
  private let update: BoundStatement
  private let insertWord: BoundStatement

  /// The names of an article that are to be kept, and its language.
  struct Change {
    let id: ArticleID
    let names: NameColumns
    let language: String
  }

  init(_ database: Database) throws {
    index = try TableIndex.articles(database)
    let assignments = NameColumns.names.map { "\($0) = ?" }.joined(separator: ", ")
    update = try BoundStatement(database, "UPDATE article SET \(assignments) WHERE id = ?")
    insertWord = try BoundStatement(
      database, "INSERT OR IGNORE INTO word(term, language) VALUES (?, ?)")
  }

  /// Makes some changes: all are taken out of the index, with the names that it has of them, before
  /// they are put in again, in order both times.
  func make(_ changes: [Change]) throws {
    let changes = changes.sorted { $0.id < $1.id }
    for change in changes { try index.remove(change.id.rawValue) }
    for change in changes {
      try update.run(
        change.names.all.map { BoundStatement.Value.text($0) } + [.integer(change.id.rawValue)])
      for names in change.names.all { try addWords(of: names ?? "", change.language) }
    }
    for change in changes { try index.add(change.id.rawValue) }
  }

  private func addWords(of names: String, _ language: String) throws {
    for word in Tokenizer.folded(names).split(separator: " ") where !(word.first?.isNumber ?? true)
    {
      try insertWord.run(.text(String(word)), .text(language))
    }
  }
}
