import Articles
import GRDB

/// That the values of an article agree with each other: its id with its day, its publisher with the
/// table of publishers.
struct ArticlePromise: ArchivePromise {
  let name = "articles"
  let promise = "every article has the id of its day, and a publisher that is known"

  private struct Item {
    let id: ArticleID
    let day: Day?
    let hasSource: Bool

    init(_ row: Row) throws {
      id = ArticleID(rawValue: try row.value("id"))
      day = ArticleColumns.date(try row.value("published"))?.day
      hasSource = try row.value("has_source")
    }

    var troubles: [Trouble] {
      (day != id.day ? [.day] : []) + (hasSource ? [] : [.source])
    }
  }

  private enum Trouble {
    case day, source
  }

  func check(_ database: Database, _ result: inout CheckedPromise) throws {
    result.checked = try forEachTrouble(database) { item, trouble in
      switch trouble {
      case .day:
        result.fail("\(item.id) was published on \(item.day?.description ?? "no known day")")
      case .source: result.fail("the publisher of \(item.id) is not that of its name")
      }
    }
  }

  /// - Returns: how many things were looked at.
  private func forEachTrouble(
    _ database: Database, _ visit: (Item, Trouble) throws -> Void
  ) throws -> Int {
    var checked = 0
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT article.id AS id, published,
          article.source IS (SELECT name FROM source WHERE source.id = source_id) AS has_source
        FROM article
        """)
    while let row = try rows.next() {
      checked += 1
      let item = try Item(row)
      for trouble in item.troubles { try visit(item, trouble) }
    }
    return checked
  }

  // MARK: Repairing

  func repair(_ database: Database) throws -> [String] {
    var found: [(item: Item, trouble: Trouble)] = []
    _ = try forEachTrouble(database) { found.append(($0, $1)) }
    // An article that moves is known by its new id from then on, so that comes last.
    return try found.filter { $0.trouble == .source }.map { try name($0.item, database) }
      + found.filter { $0.trouble == .day }.map { try date($0.item, database) }
  }

  private func name(_ item: Item, _ database: Database) throws -> String {
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO source(name) SELECT source FROM article
        WHERE id = :id AND source NOTNULL;
        UPDATE article SET source_id = (SELECT id FROM source WHERE name = article.source)
        WHERE id = :id;
        """, arguments: ["id": item.id.rawValue])
    return "\(item.id) was given the publisher of its name"
  }

  /// Gives an article the id of its day, or, where its day is not known any more, the day of its id.
  private func date(_ item: Item, _ database: Database) throws -> String {
    guard let day = item.day else {
      try database.execute(
        sql: "UPDATE article SET published = ? WHERE id = ?",
        arguments: [item.id.day?.description, item.id.rawValue])
      return "\(item.id) was dated by its id"
    }
    let overrides = ArticleWriter.Overrides(source: nil, day: nil)
    var writer = try ArticleWriter(database, run: 0, overrides)
    guard let moved = try writer.nextID(on: day) else { return "\(day) has ids for no more" }
    try ArticleReferences(database).move(item.id, to: moved, database)
    try database.execute(
      sql: "INSERT INTO alias(id, article_id) VALUES (?, ?)",
      arguments: [item.id.rawValue, moved.rawValue])
    return "\(item.id) is \(moved) now"
  }

  // MARK: Naming

  static func name(of id: Int64) -> String { ArticleID(rawValue: id).description }
}
