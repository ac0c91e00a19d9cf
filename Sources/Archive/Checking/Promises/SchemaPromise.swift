import GRDB

/// That the file has every table, index and view of an archive.
struct SchemaPromise: ArchivePromise {
  let name = "schema"
  let promise = "the file has every table, index and view, as this program makes them"

  func check(_ database: Database, _ result: inout CheckedPromise) throws {
    let promised = try ArchiveSchema.promised()
    result.checked = promised.parts.count
    let lacking = try ArchiveSchema(database).lacking(of: promised)
    let missing = Set(lacking.filter { $0.kept == nil }.map(\.part.name))
    for (part, kept) in lacking {
      // What belongs to something that is missing is missing with it.
      let owner = promised.index(behind: part)?.name ?? part.table
      if kept == nil, owner != part.name, missing.contains(owner) { continue }
      result.fail(
        kept == nil
          ? "the \(part.type) \(part.name) is missing"
          : "the \(part.type) \(part.name) is not the one that this program makes")
    }
  }

  /// `StructureRepair` makes them again before anything else is repaired; what it cannot is told.
  func repair(_ database: Database) throws -> [String] {
    try ArchiveSchema(database).lacking(of: ArchiveSchema.promised()).map { part, _ in
      """
      the \(part.type) \(part.name) is still not as this program makes it: newsarchive export --all \
      saves what can be read
      """
    }
  }
}
