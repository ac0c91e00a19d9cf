import Foundation
import GRDB

/// Puts a file that is not kept as it came right: from its own bytes where they are whole and what is
/// said of them is not, or else from where it was imported.
struct OriginalRepair {
  private let database: Database
  private let compressor = Zstandard.Compressor()

  /// The largest file that is read again.
  private static let largest = 1 << 30

  init(_ database: Database) { self.database = database }

  /// - Returns: what was done.
  func repair(_ id: Int64) throws -> String {
    let paths = try String.fetchAll(
      database, sql: "SELECT DISTINCT path FROM sighting WHERE original_id = ? ORDER BY path",
      arguments: [id])
    let name = paths.first ?? "the file number \(id)"
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT \(StoredOriginal.columns) FROM original WHERE id = ?",
        arguments: [id])
    else { return "\(name) is gone" }
    let stored = try StoredOriginal(row)
    if let whole = stored.readings.first(where: { stored.isFile($0.bytes) }) {
      try describe(id, as: whole)
      return "what is said of \(name) was put right; its bytes are whole"
    }
    if let bytes = paths.lazy.compactMap(OriginalRepair.bytes).first(where: stored.isFile) {
      try keep(compressor.store(bytes), size: bytes.count, of: id)
      return "\(name) was read again"
    }
    if let whole = try stored.readings.first(where: { try givesTexts($0.bytes, id, name) }),
      try describeAnew(id, as: whole)
    {
      return """
        the SHA-256 of \(name) was not that of its bytes, which give every text that came in it, and \
        was made anew
        """
    }
    try keep(Zstandard.Stored(bytes: [], compression: Zstandard.removed), size: nil, of: id)
    return "the damaged copy of \(name) was removed; importing that file again brings it back"
  }

  // MARK: Looking

  /// Whether a file gives all the texts that came in it.
  private func givesTexts(_ bytes: [UInt8], _ id: Int64, _ path: String) throws -> Bool {
    let texts = try Row.fetchAll(
      database,
      sql: """
        WITH met AS (SELECT article_id FROM sighting WHERE original_id = :id)
        SELECT position, text_key FROM article WHERE id IN met AND original_id = :id
        UNION ALL
        SELECT position, text_key FROM revision WHERE article_id IN met AND original_id = :id
        """, arguments: ["id": id])
    guard !texts.isEmpty else { return false }
    let given = KeptFile.articles(in: bytes, path: path)
    return try texts.allSatisfy { text in
      let (position, key): (Int, Int64) = (try text.value("position"), try text.value("text_key"))
      return given.contains { $0.position == position && $0.textKey == key }
    }
  }

  /// What lies at a path, where that can be read.
  private static func bytes(of path: String) -> [UInt8]? {
    do {
      return try FileReading.bytes(of: path, limit: largest)
    } catch {
      return nil
    }
  }

  // MARK: Writing

  /// Says of the bytes that are stored what they are.
  private func describe(_ id: Int64, as reading: StoredOriginal.Reading) throws {
    try database.execute(
      sql: "UPDATE original SET compression = ?, size = ? WHERE id = ?",
      arguments: [reading.compression, reading.bytes.count, id])
  }

  /// - Returns: whether they are not the bytes of another file that is kept.
  private func describeAnew(_ id: Int64, as reading: StoredOriginal.Reading) throws -> Bool {
    try database.execute(
      sql: "UPDATE OR IGNORE original SET sha256 = ? WHERE id = ?",
      arguments: [Data(SHA256(reading.bytes).bytes), id])
    guard database.changesCount > 0 else { return false }
    try describe(id, as: reading)
    return true
  }

  private func keep(_ stored: Zstandard.Stored, size: Int?, of id: Int64) throws {
    try database.execute(
      sql: "UPDATE original SET compression = ?, bytes = ?, size = ifnull(?, size) WHERE id = ?",
      arguments: [stored.compression, Data(stored.bytes), size, id])
  }
}
