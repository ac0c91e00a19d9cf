import GRDB

/// What of an archive's structure is missing, is another than it should be, or cannot be read.
struct StructureDamage {
  /// What the migrations make.
  let promised: ArchiveSchema
  /// What the file has.
  let kept: ArchiveSchema
  /// Parts that are missing or others.
  private let lacking: Set<String>
  /// Tables in which SQLite finds something wrong, be it in one of their indexes.
  private let unsound: Set<String>

  /// - Parameter model: an archive with nothing in it.
  init(_ database: Database, comparedWith model: Database) throws {
    promised = try ArchiveSchema(model)
    kept = try ArchiveSchema(database)
    var lacking = Set(kept.lacking(of: promised).map(\.part.name))
    for index in promised.parts where index.isFullText {
      if try !StructureDamage.hasSettings(index, database, of: model) { lacking.insert(index.name) }
    }
    self.lacking = lacking
    var unsound: Set<String> = []
    // The tables of virtual tables are looked at by their own names.
    for table in kept.parts where table.type == "table" && !table.isVirtual {
      if try !StructureDamage.isSound(table.name, database) { unsound.insert(table.name) }
    }
    self.unsound = unsound
  }

  /// Whether a part is missing, or not the one that it should be.
  func lacks(_ part: ArchiveSchema.Part) -> Bool { lacking.contains(part.name) }

  /// Whether SQLite finds something wrong in a table or one of its indexes.
  func spoils(_ part: ArchiveSchema.Part) -> Bool { unsound.contains(part.table) }

  /// Whether a full-text index must be made again with all its tables, as not even FTS5 could work
  /// on what is there.
  func ruins(_ index: ArchiveSchema.Part) -> Bool {
    lacks(index)
      || promised.parts.contains {
        promised.index(behind: $0)?.name == index.name && (lacks($0) || spoils($0))
      }
  }

  // MARK: Looking

  /// Whether SQLite finds nothing wrong in a table and its indexes.
  static func isSound(_ table: String, _ database: Database) throws -> Bool {
    do {
      return try String.fetchAll(database, sql: "PRAGMA integrity_check('\(table)')") == ["ok"]
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return false
    }
  }

  /// Whether a full-text index has the settings of the one that is made, and is of FTS5's version;
  /// imports choose their values.
  private static func hasSettings(
    _ index: ArchiveSchema.Part, _ database: Database, of model: Database
  ) throws -> Bool {
    func settings(_ database: Database) throws -> [String] {
      try String.fetchAll(
        database,
        sql: """
          SELECT k || CASE k WHEN 'version' THEN v ELSE '' END FROM \(index.name)_config ORDER BY k
          """)
    }
    do {
      return try Set(settings(database)).isSuperset(of: settings(model))
    } catch is DatabaseError {
      // It is missing or damaged; which of the two is no matter here.
      return false
    }
  }
}
