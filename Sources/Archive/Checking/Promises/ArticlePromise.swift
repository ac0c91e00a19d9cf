import Articles
import GRDB

/// That the values of an article agree with each other: its id with its day, its text with the key
/// by which repeats are found, its publisher with the table of publishers.
struct ArticlePromise: ArchivePromise {
  let name = "articles"
  let promise = "every article has the id of its day, its own text, and a publisher that is known"

  /// How many are compared at a time, on every core.
  private static let batch = 512

  private struct Item: Sendable {
    let id: ArticleID
    let published: String?
    let textKey: Int64
    let body: String
    let hasSource: Bool

    init(_ row: Row) throws {
      id = ArticleID(rawValue: try row.value("id"))
      published = try row.value("published")
      textKey = try row.value("text_key")
      body = try row.value("body")
      hasSource = try row.value("has_source")
    }

    var day: Day? { ArticleColumns.date(published)?.day }
    var key: Int64 { SHA256.key(of: body) }

    var troubles: [Trouble] {
      var troubles: [Trouble] = []
      if day != id.day { troubles.append(.day) }
      if key != textKey { troubles.append(.text) }
      if !hasSource { troubles.append(.source) }
      return troubles
    }
  }

  private enum Trouble {
    case day, text, source
  }

  func check(_ database: Database, _ result: inout CheckedPromise) throws {
    result.checked = try forEachTrouble(database) { item, trouble in
      switch trouble {
      case .day:
        result.fail("\(item.id) was published on \(item.day?.description ?? "no known day")")
      case .text: result.fail("the text of \(item.id) is not the one that was imported")
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
        SELECT article.id AS id, published, text_key, body,
          article.source IS (SELECT name FROM source WHERE source.id = source_id) AS has_source
        FROM article
        """)
    var batch: [Item] = []
    func finish() throws {
      for (item, troubles) in zip(batch, batch.concurrentMap(\.troubles)) {
        for trouble in troubles { try visit(item, trouble) }
      }
      batch = []
    }
    while let row = try rows.next() {
      checked += 1
      batch.append(try Item(row))
      if batch.count == ArticlePromise.batch { try finish() }
    }
    try finish()
    return checked
  }

  // MARK: Repairing

  func repair(_ database: Database) throws -> [String] {
    var found: [(item: Item, trouble: Trouble)] = []
    _ = try forEachTrouble(database) { found.append(($0, $1)) }
    // An article that moves is known by its new id from then on, so that comes last.
    return try found.filter { $0.trouble != .day }.map {
      try repair($0.item, $0.trouble, database)
    } + found.filter { $0.trouble == .day }.map { try date($0.item, database) }
  }

  private func repair(_ item: Item, _ trouble: Trouble, _ database: Database) throws -> String {
    let id = item.id.rawValue
    guard trouble == .text else {
      try database.execute(
        sql: """
          INSERT OR IGNORE INTO source(name) SELECT source FROM article
          WHERE id = :id AND source NOTNULL;
          UPDATE article SET source_id = (SELECT id FROM source WHERE name = article.source)
          WHERE id = :id;
          """, arguments: ["id": id])
      return "\(item.id) was given the publisher of its name"
    }
    return try repairText(of: item, database)
  }

  /// Where the text was damaged, the original has it still; where the key was, the text is right.
  private func repairText(of item: Item, _ database: Database) throws -> String {
    let kept = try KeptFile.body(of: item.id, database)
    if let kept, SHA256.key(of: kept) == item.textKey {
      try database.execute(
        sql: "UPDATE article SET body = ? WHERE id = ?", arguments: [kept, item.id.rawValue])
      return "the text of \(item.id) was read again from the file in which it came"
    }
    try database.execute(
      sql: "UPDATE article SET text_key = ? WHERE id = ?",
      arguments: [item.key, item.id.rawValue])
    return kept == item.body
      ? "the key of the text of \(item.id) was made anew"
      : """
      the text of \(item.id) is not the one that was imported, and no original gives that; it stays \
      as it is
      """
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
