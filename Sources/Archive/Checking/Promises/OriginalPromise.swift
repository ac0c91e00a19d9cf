import Articles
import Foundation
import GRDB

/// That every file is kept as it came, bit for bit.
struct OriginalPromise: ArchivePromise {
  let name = "originals"
  let promise = "every file that was imported is kept with the bytes of its SHA-256"

  /// How many are restored at a time, on every core.
  private static let batch = 64

  func check(_ database: Database, _ result: inout CheckedPromise) throws {
    result.checked = try forEachBroken(database) { id in
      let path = try KeptFile.path(of: id, database)
      result.fail("the file \(path.isEmpty ? "number \(id)" : path) is not kept as it came")
    }
  }

  /// - Returns: how many things were looked at.
  private func forEachBroken(
    _ database: Database, _ visit: (Int64) throws -> Void
  ) throws -> Int {
    var checked = 0
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(StoredOriginal.columns) FROM original
        WHERE compression <> '\(Zstandard.removed)' OR length(bytes) > 0 ORDER BY id
        """)
    var batch: [StoredOriginal] = []
    func finish() throws {
      for (stored, isWhole) in zip(batch, batch.concurrentMap(\.isWhole)) where !isWhole {
        try visit(stored.id)
      }
      batch = []
    }
    while let row = try rows.next() {
      checked += 1
      batch.append(try StoredOriginal(row))
      if batch.count == OriginalPromise.batch { try finish() }
    }
    try finish()
    return checked
  }

  func repair(_ database: Database) throws -> [String] {
    var broken: [Int64] = []
    _ = try forEachBroken(database) { broken.append($0) }
    let repair = OriginalRepair(database)
    return try broken.map { try repair.repair($0) }
  }
}
