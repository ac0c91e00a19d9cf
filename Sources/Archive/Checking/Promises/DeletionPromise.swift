import GRDB

/// That what was deleted has left the file.
struct DeletionPromise: ArchivePromise {
  let name = "deletions"
  let promise = "nothing that was deleted is left in the file"

  func check(_ database: Database, _ result: inout CheckedPromise) throws {
    result.checked =
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM run WHERE command = ?",
        arguments: [FileSweep.command]) ?? 0
    if try FileSweep.isDue(database) {
      result.fail(
        "a deletion was stopped before the file was rewritten: newsarchive delete --sweep")
    }
  }

  /// The file is rewritten after all transactions.
  func repair(_ database: Database) throws -> [String] { ["the file was rewritten"] }
}
