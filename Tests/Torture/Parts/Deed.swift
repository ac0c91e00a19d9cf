import GRDB

/// What is done to an archive that is there, besides an import.
enum Deed: CaseIterable, Sendable {
  /// A quarter of the articles is deleted.
  case deletion
  /// Damage is mended.
  case repair
  case stories
  case facts

  var arguments: [String] {
    switch self {
    case .deletion: ["delete", "--query", "source:\"Meridian Post\"", "--yes"]
    case .repair: ["check", "--repair"]
    case .stories: ["stories", "--refresh"]
    case .facts: ["facts", "--refresh"]
    }
  }

  /// How many of the articles are left after it.
  func left(of total: Int) -> Int { self == .deletion ? total - total / 4 : total }

  /// Makes something of an archive for it to do.
  func prepare(_ archive: TestArchive) throws {
    guard self == .repair else { return }
    let queue = try DatabaseQueue(path: archive.path)
    try queue.writeWithoutTransaction {
      try $0.execute(
        sql: """
          DELETE FROM word WHERE term > 'm';
          DELETE FROM article_search_data WHERE id > 10;
          UPDATE article SET text_key = text_key + 1 WHERE id = (SELECT min(id) FROM article);
          """)
    }
    try queue.close()
  }
}
