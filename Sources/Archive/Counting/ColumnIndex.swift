import Articles
import GRDB

/// A column of articles whose values stand in an index, too: where many articles are asked for it is
/// read through, as their rows have their texts beside them.
struct ColumnIndex {
  private let column: String
  private let name: String
  /// The table with the names of the values; nil where they are their own.
  private let names: String?

  static let source = ColumnIndex(column: "source_id", name: "article_by_source", names: "source")
  static let language = ColumnIndex(column: "language", name: "article_by_language", names: nil)

  /// Of how many articles one must be asked for: in about the time of one row, the index is read for
  /// so many.
  private static let share = 20

  /// Whether it takes less time than reading the rows of some articles.
  static func isWorthwhile(for hits: Int, _ database: Database) throws -> Bool {
    let articles =
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM article INDEXED BY article_by_language") ?? 0
    return hits >= articles / share
  }

  /// How many of some articles have each value; nil stands for none.
  ///
  /// - Parameter hits: ascending.
  func counts(of hits: [Int64], _ database: Database) throws -> [String?: Int] {
    let texts = try texts(database)
    var counts: [String?: Int] = [:]
    // Equal values follow one another.
    var value = DatabaseValue.null
    var count = 0
    func endValue() {
      if count > 0 { counts[texts(value), default: 0] += count }
      count = 0
    }
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(column), id FROM article INDEXED BY \(name)")
    while let row = try rows.next() {
      let next: DatabaseValue = row[0]
      if next != value {
        endValue()
        value = next
      }
      if hits.holds(try row.value(at: 1)) { count += 1 }
    }
    endValue()
    return counts
  }

  /// What tells the text of a value.
  private func texts(_ database: Database) throws -> (DatabaseValue) -> String? {
    guard let names else { return String.fromDatabaseValue }
    var texts: [DatabaseValue: String] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT id, name FROM \(names)") {
      texts[row[0]] = try row.value("name") as String
    }
    return { [texts] in texts[$0] }
  }
}

extension [Int64] {
  /// Whether an ascending list has a number.
  fileprivate func holds(_ number: Int64) -> Bool {
    let place = partitionIndex { $0 >= number }
    return place < count && self[place] == number
  }
}
