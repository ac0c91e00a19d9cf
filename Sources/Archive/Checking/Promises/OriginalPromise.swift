import Articles
import Foundation
import GRDB

/// That every file is kept as it came, bit for bit.
struct OriginalPromise: ArchivePromise {
  let name = "originals"
  let promise = "every file that was imported is kept with the bytes of its SHA-256"

  /// How many are restored at a time, on every core.
  private static let batch = 64

  /// The largest file that is read again.
  private static let largest = 1 << 30

  private struct Stored: Sendable {
    let id: Int64
    let sha256: [UInt8]
    let size: Int
    let compression: String
    let bytes: [UInt8]

    init(_ row: Row) throws {
      id = try row.value("id")
      sha256 = [UInt8](try row.value("sha256") as Data)
      size = try row.value("size")
      compression = try row.value("compression")
      bytes = [UInt8](try row.value("bytes") as Data)
    }

    /// Whether its bytes are those of its digest.
    var isWhole: Bool {
      do {
        let restored = try Zstandard.restore(bytes, compression: compression, size: size)
        return restored.count == size && SHA256(restored).bytes == sha256
      } catch {
        return false
      }
    }
  }

  func check(_ database: Database, _ result: inout CheckedPromise) throws {
    result.checked = try forEachBroken(database) { id in
      let path = try String.fetchOne(
        database, sql: "SELECT min(path) FROM sighting WHERE original_id = ?", arguments: [id])
      result.fail("the file \(path ?? "number \(id)") is not kept as it came")
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
        SELECT id, sha256, size, compression, bytes FROM original
        WHERE compression <> '\(Zstandard.removed)' ORDER BY id
        """)
    var batch: [Stored] = []
    func finish() throws {
      for (stored, isWhole) in zip(batch, batch.concurrentMap(\.isWhole)) where !isWhole {
        try visit(stored.id)
      }
      batch = []
    }
    while let row = try rows.next() {
      checked += 1
      batch.append(try Stored(row))
      if batch.count == OriginalPromise.batch { try finish() }
    }
    try finish()
    return checked
  }

  func repair(_ database: Database) throws -> [String] {
    var broken: [Int64] = []
    _ = try forEachBroken(database) { broken.append($0) }
    var done: [String] = []
    let compressor = Zstandard.Compressor()
    for id in broken {
      let (path, bytes) = try found(id, database)
      let stored = bytes.map { compressor.store($0) }
      try database.execute(
        sql: "UPDATE original SET compression = ?, bytes = ?, size = ifnull(?, size) WHERE id = ?",
        arguments: [
          stored?.compression ?? Zstandard.removed, Data(stored?.bytes ?? []), bytes?.count, id,
        ])
      done.append(
        stored == nil
          ? "the damaged copy of \(path) was removed; importing that file again brings it back"
          : "\(path) was read again")
    }
    return done
  }

  /// Where a file was met, and its bytes where it still lies there unchanged.
  private func found(
    _ id: Int64, _ database: Database
  ) throws -> (path: String, bytes: [UInt8]?) {
    let sha256 = try Data.fetchOne(
      database, sql: "SELECT sha256 FROM original WHERE id = ?", arguments: [id])
    let paths = try String.fetchAll(
      database, sql: "SELECT DISTINCT path FROM sighting WHERE original_id = ? ORDER BY path",
      arguments: [id])
    for path in paths {
      if let bytes = bytes(of: path), SHA256(bytes).bytes == sha256.map({ [UInt8]($0) }) {
        return (path, bytes)
      }
    }
    return (paths.first ?? "a file", nil)
  }

  /// What lies at a path, where that can be read.
  private func bytes(of path: String) -> [UInt8]? {
    do {
      return try FileReading.bytes(of: path, limit: OriginalPromise.largest)
    } catch {
      return nil
    }
  }
}
