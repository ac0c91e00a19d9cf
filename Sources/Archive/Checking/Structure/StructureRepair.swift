import GRDB

/// Makes again what an archive is made of: tables, indexes and views that are missing, and those
/// that are damaged and can be made of the articles.
///
/// Each step has a connection and a transaction of its own, so that one that fails hinders no other:
/// after SQLite has met a damaged page, the rest of a transaction fails, too.
struct StructureRepair {
  private let path: String
  private let model: DatabaseQueue
  private let damage: StructureDamage

  /// Tables whose rows are all made of other tables.
  private static let derived: Set<String> = [
    "word", "story", "story_article", "story_change", "story_signature", "fact_refresh",
  ]

  /// Looks at what is damaged; the caller holds the lock.
  init(_ path: String) throws {
    self.path = path
    let model = try ArchiveFile.openInMemory()
    self.model = model
    damage = try ArchiveFile.openForMending(path).inDatabase { database in
      try model.read { try StructureDamage(database, comparedWith: $0) }
    }
  }

  /// - Returns: what was done, a sentence each.
  func run() -> [String] {
    let parts = damage.promised.parts
    let indexes = parts.filter(\.isFullText)
    let tables = parts.filter {
      $0.type == "table" && !$0.isVirtual && damage.promised.index(behind: $0) == nil
    }
    var done = tables.flatMap(mendTable)
    done += parts.filter { $0.type == "view" && damage.lacks($0) }.flatMap(replace)
    done += parts.filter { $0.type == "index" && $0.sql != nil }.flatMap(mendIndex)
    done += tables.flatMap(copyTable)
    done += indexes.flatMap(mendFullText)
    done += parts.filter { $0.isVirtual && !$0.isFullText && damage.lacks($0) }.flatMap(replace)
    return done + freeRoom()
  }

  // MARK: Tables

  private func mendTable(_ table: ArchiveSchema.Part) -> [String] {
    if damage.kept[table.name] == nil {
      return step("the table \(table.name)") {
        try StructureStatements($0).make(table)
        if table.name == "fact_list" { try FactPromise().findAllAnew($0) }
        return "the table \(table.name) was gone, and was made again, empty"
      }
    }
    guard damage.spoils(table) else { return [] }
    guard StructureRepair.derived.contains(table.name) else { return [] }
    return step("the table \(table.name)") { database in
      let statements = try StructureStatements(database)
      try statements.forget { $0.table == table.name }
      try statements.make(table)
      return "the table \(table.name) was damaged, and was made again"
    }
  }

  /// A table whose own indexes are damaged, those that keep its values unique, is made again with its
  /// rows: they cannot be dropped without it.
  private func copyTable(_ table: ArchiveSchema.Part) -> [String] {
    let hasOwnIndexes = damage.promised.parts.contains {
      $0.type == "index" && $0.table == table.name && $0.sql == nil
    }
    guard damage.spoils(table), hasOwnIndexes, isStillSpoilt(table) else { return [] }
    let indexes = damage.promised.parts.filter { $0.table == table.name && $0.type == "index" }
    return step("the table \(table.name)") { database in
      let statements = try StructureStatements(database)
      try statements.copy(table)
      for index in indexes { try statements.make(index) }
      return "the table \(table.name) was made again with its rows"
    }
  }

  private func isStillSpoilt(_ table: ArchiveSchema.Part) -> Bool {
    do {
      return try !ArchiveFile.openForMending(path).inDatabase {
        try StructureDamage.isSound(table.name, $0)
      }
    } catch {
      return true
    }
  }

  // MARK: Indexes and views

  private func replace(_ part: ArchiveSchema.Part) -> [String] {
    step("the \(part.type) \(part.name)") {
      try StructureStatements($0).replace(with: part)
      return "the \(part.type) \(part.name) was made again"
    }
  }

  /// An index of a table that was made again went with it.
  private func mendIndex(_ index: ArchiveSchema.Part) -> [String] {
    guard damage.spoils(index) else {
      let isNeeded = damage.lacks(index) || damage.kept[index.table] == nil
      return isNeeded ? replace(index) : []
    }
    return step("the index \(index.name)") { database in
      let statements = try StructureStatements(database)
      try statements.forget { $0.name == index.name }
      try statements.make(index)
      return "the index \(index.name) was made anew"
    }
  }

  // MARK: Full-text indexes

  private func mendFullText(_ index: ArchiveSchema.Part) -> [String] {
    if !damage.ruins(index) {
      do {
        try change { try StructureStatements($0).rebuild(index) }
        return []
      } catch {
        // It is made again with all its tables.
      }
    }
    return step("the index \(index.name)") { database in
      let statements = try StructureStatements(database)
      try statements.forget {
        $0.name == index.name || damage.promised.index(behind: $0)?.name == index.name
      }
      try statements.makeFullText(index, settings: try settings(of: index))
      return "the index \(index.name) was made again from its texts"
    }
  }

  /// The version is FTS5's own.
  private func settings(of index: ArchiveSchema.Part) throws -> [(name: String, value: Int)] {
    try model.read { model in
      try Row.fetchAll(
        model, sql: "SELECT k, v FROM \(index.name)_config WHERE k <> 'version'"
      ).map { (try $0.value("k"), try $0.value("v")) }
    }
  }

  // MARK: Working

  /// What was taken out of the schema without a look at its pages left them behind.
  private func freeRoom() -> [String] {
    do {
      let queue = try ArchiveFile.openForMending(path)
      try queue.writeWithoutTransaction { database in
        guard try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") != "ok" else {
          return
        }
        try database.execute(sql: "VACUUM")
      }
      try queue.close()
      return []
    } catch {
      return ["the file could not be rewritten: \(error)"]
    }
  }

  private func step(_ name: String, _ work: (Database) throws -> String) -> [String] {
    do {
      return [try change(work)]
    } catch {
      return ["\(name) could not be repaired: \(error)"]
    }
  }

  private func change<Result>(_ work: (Database) throws -> Result) throws -> Result {
    let queue = try ArchiveFile.openForMending(path)
    let result = try queue.change(work)
    try queue.close()
    return result
  }
}
