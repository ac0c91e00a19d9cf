import GRDB

/// What a database is made of: its tables, indexes and views, in the order in which they were made.
struct ArchiveSchema {
  let parts: [Part]

  struct Part: Sendable {
    /// As SQLite calls it: `table`, `index`, `view`.
    let type: String
    let name: String
    /// The table that an index is of; of everything else, its own name.
    let table: String
    /// What makes it; nil where SQLite makes it by itself, with its table.
    let sql: String?

    var isVirtual: Bool { sql.map { $0.hasPrefix("CREATE VIRTUAL TABLE") } ?? false }
    var isFullText: Bool { sql.map { isVirtual && $0.contains("USING fts5(") } ?? false }

    /// Whether it was made by the same words; how they are laid out does not matter.
    func isMadeLike(_ other: Part) -> Bool {
      func words(_ sql: String?) -> [Substring]? { sql?.split(whereSeparator: \.isWhitespace) }
      return type == other.type && table == other.table && words(sql) == words(other.sql)
    }
  }

  init(_ database: Database) throws {
    parts = try Row.fetchAll(
      database, sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid"
    ).map {
      Part(
        type: try $0.value("type"), name: try $0.value("name"), table: try $0.value("tbl_name"),
        sql: try $0.value("sql"))
    }
  }

  /// What the migrations make, which every archive has.
  static func promised() throws -> ArchiveSchema {
    try ArchiveFile.openInMemory().read { try ArchiveSchema($0) }
  }

  subscript(_ name: String) -> Part? { parts.first { $0.name == name } }

  /// The full-text index whose own table this is: FTS5 makes them, in words that may differ from
  /// version to version.
  func index(behind part: Part) -> Part? {
    parts.first { $0.isFullText && $0.name != part.name && part.name.hasPrefix($0.name + "_") }
  }

  /// The parts of another schema that are not here, or are not the same.
  func lacking(of promised: ArchiveSchema) -> [(part: Part, kept: Part?)] {
    let byName = Dictionary(parts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return promised.parts.compactMap { part in
      guard let kept = byName[part.name] else { return (part, nil) }
      let isSame = promised.index(behind: part) != nil || kept.isMadeLike(part)
      return isSame ? nil : (part, kept)
    }
  }
}
