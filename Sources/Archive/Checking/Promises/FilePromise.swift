import GRDB

/// That SQLite finds nothing wrong with the file: its pages, its tables, and its ordinary indexes.
struct FilePromise: ArchivePromise {
  let name = "file"
  let promise = "SQLite finds the file sound"

  func check(_ database: Database, _ result: inout CheckedPromise) throws {
    result.checked = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
    for trouble in try String.fetchAll(database, sql: "PRAGMA integrity_check(1000)")
    where trouble != "ok" {
      result.fail(trouble)
    }
  }

  /// `StructureRepair` has made the indexes anew before.
  func repair(_ database: Database) throws -> [String] {
    let trouble = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)")
    guard trouble != "ok" else { return [] }
    return [
      """
      the file itself is damaged (\(trouble ?? "it cannot be read")), which no program can put right: \
      take a backup, or save what can be read: newsarchive export --all
      """
    ]
  }
}
