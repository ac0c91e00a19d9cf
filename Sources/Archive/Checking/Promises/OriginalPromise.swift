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
    try Row.fetchCursor(
      database,
      sql: """
        SELECT \(StoredOriginal.columns) FROM original
        WHERE compression <> '\(Zstandard.removed)' OR length(bytes) > 0 ORDER BY id
        """
    ).forEachTrouble(
      batches: OriginalPromise.batch, StoredOriginal.init, { $0.isWhole ? nil : $0.id }
    ) { _, id in try visit(id) }
  }

  func repair(_ database: Database) throws -> [String] {
    var broken: [Int64] = []
    _ = try forEachBroken(database) { broken.append($0) }
    let repair = OriginalRepair(database)
    return try broken.map { try repair.repair($0) }
  }
}
