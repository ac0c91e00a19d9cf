import GRDB

/// Taking parts out of an archive's schema, and putting them in again, on a connection that may.
struct StructureStatements {
  private let database: Database
  private let kept: ArchiveSchema

  /// - Parameter database: of `ArchiveFile.openForMending`, in a transaction.
  init(_ database: Database) throws {
    self.database = database
    kept = try ArchiveSchema(database)
  }

  /// Makes a part, after whatever has its name is dropped.
  func replace(with part: ArchiveSchema.Part) throws {
    if let old = kept[part.name] {
      try database.execute(sql: "DROP \(old.type) \(old.name)")
    }
    try make(part)
  }

  func make(_ part: ArchiveSchema.Part) throws {
    if let sql = part.sql { try database.execute(sql: sql) }
  }

  /// Takes parts out of the schema without a look at their pages.
  ///
  /// To drop a table or an index SQLite reads it, and FTS5 its tables, which cannot be done where they
  /// are damaged. The pages stay in the file until it is rewritten.
  func forget(_ isMeant: (ArchiveSchema.Part) -> Bool) throws {
    try database.execute(sql: "PRAGMA writable_schema = ON")
    for part in kept.parts where isMeant(part) {
      try database.execute(
        sql: "DELETE FROM sqlite_schema WHERE type = ? AND name = ?",
        arguments: [part.type, part.name])
    }
    // SQLite reads the schema again.
    try database.execute(sql: "PRAGMA writable_schema = RESET")
  }

  /// Makes a table again with the rows that it has, as they stand in the table itself.
  func copy(_ table: ArchiveSchema.Part) throws {
    try database.execute(
      sql: "CREATE TEMP TABLE rows_kept AS SELECT * FROM main.\(table.name) NOT INDEXED")
    try forget { $0.table == table.name }
    try make(table)
    try database.execute(
      sql: """
        INSERT INTO main.\(table.name) SELECT * FROM temp.rows_kept;
        DROP TABLE temp.rows_kept;
        """)
  }

  /// Makes a full-text index anew from its texts.
  ///
  /// - Parameter settings: by their names.
  func makeFullText(_ index: ArchiveSchema.Part, settings: [(name: String, value: Int)]) throws {
    try make(index)
    for setting in settings {
      try database.execute(
        sql: "INSERT INTO \(index.name)(\(index.name), rank) VALUES (?, ?)",
        arguments: [setting.name, setting.value])
    }
    try rebuild(index)
  }

  func rebuild(_ index: ArchiveSchema.Part) throws {
    try database.execute(sql: "INSERT INTO \(index.name)(\(index.name)) VALUES ('rebuild')")
  }
}
