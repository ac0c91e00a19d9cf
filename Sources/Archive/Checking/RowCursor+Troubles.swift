import Articles
import GRDB

extension RowCursor {
  /// Hands on what is wrong with rows, in their order. They are looked at on every core, so many at a
  /// time.
  ///
  /// - Returns: how many rows there were.
  func forEachTrouble<Item: Sendable, Trouble: Sendable>(
    batches size: Int, _ make: (Row) throws -> Item, _ trouble: @Sendable (Item) -> Trouble?,
    _ visit: (Item, Trouble) throws -> Void
  ) throws -> Int {
    var checked = 0
    var batch: [Item] = []
    func finish() throws {
      for (item, trouble) in zip(batch, batch.concurrentMap(trouble)) {
        if let trouble { try visit(item, trouble) }
      }
      batch = []
    }
    while let row = try next() {
      checked += 1
      batch.append(try make(row))
      if batch.count == size { try finish() }
    }
    try finish()
    return checked
  }
}
