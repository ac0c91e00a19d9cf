import Articles
import GRDB

/// That a text, also an earlier one, agrees with the key by which repeats are found, and with the
/// number of its words.
struct TextPromise: ArchivePromise {
  let name = "texts"
  let promise = "every text, also an earlier one, is the one that was imported, its words counted"

  /// How many are compared at a time, on every core.
  private static let batch = 512

  func check(_ database: Database, _ result: inout CheckedPromise) throws {
    result.checked = try forEachTrouble(database) { text, trouble in
      switch trouble {
      case .text: result.fail("\(text.name) is not the one that was imported")
      case .words: result.fail("the words of \(text.name) are counted wrongly")
      }
    }
  }

  /// - Returns: how many things were looked at.
  private func forEachTrouble(
    _ database: Database, _ visit: (KeptText, KeptText.Trouble) throws -> Void
  ) throws -> Int {
    try Row.fetchCursor(database, sql: KeptText.all)
      .forEachTrouble(batches: TextPromise.batch, KeptText.init, { $0.trouble }, visit)
  }

  // MARK: Repairing

  func repair(_ database: Database) throws -> [String] {
    var found: [(text: KeptText, trouble: KeptText.Trouble)] = []
    _ = try forEachTrouble(database) { found.append(($0, $1)) }
    let files = KeptFiles(database)
    return try found.map { text, trouble in
      switch trouble {
      case .text:
        return try repair(text, files, database)
      case .words:
        try set("words", text.countedWords, of: text, database)
        return "the words of \(text.name) were counted anew"
      }
    }
  }

  /// Where the text was damaged, the original has it still; where the key was, the text is right.
  private func repair(
    _ text: KeptText, _ files: KeptFiles, _ database: Database
  ) throws -> String {
    let imported = try text.imported(files, database)
    if let imported, SHA256.key(of: imported) == text.textKey {
      try set("body", imported, of: text, database)
      return "\(text.name) was read again from the file in which it came"
    }
    try set("text_key", text.key, of: text, database)
    return imported == text.body
      ? "the key of \(text.name) was made anew"
      : """
      \(text.name) is not the one that was imported, and no original gives that; it stays as it is
      """
  }

  private func set(
    _ column: String, _ value: some DatabaseValueConvertible, of text: KeptText,
    _ database: Database
  ) throws {
    try database.execute(
      sql: "UPDATE \(text.table) SET \(column) = ? WHERE id = ?",
      arguments: [value, text.row])
  }
}
