/// Puts whole texts into an archive's table and its index, and does nothing else: what any program
/// must do, as fast as SQLite does it.
struct BareLoader {
  private let connection: SQLiteConnection
  private let insertArticle: SQLiteStatement
  private let insertIndexed: SQLiteStatement

  /// - Parameter path: An archive that the program has made, without articles.
  init(_ path: String) throws {
    let connection = try BareLoader.open(path)
    self.connection = connection
    // Every article must refer to an original; here all refer to one that is empty.
    try connection.execute(
      """
      INSERT INTO original(id, sha256, size, media_type, compression, bytes)
      VALUES (1, zeroblob(32), 0, 'text/plain', 'none', x'')
      """)
    insertArticle = try SQLiteStatement(
      connection,
      """
      INSERT INTO article(
        id, headline, published, words, revision, found_by, text_key, original_id, position, body)
      VALUES (?1, ?2, ?3, 0, 1, '{}', 0, 1, 1, ?4)
      """)
    insertIndexed = try SQLiteStatement(
      connection, "INSERT INTO article_search(rowid, headline, body) VALUES (?1, ?2, ?3)")
  }

  /// Opens an archive with the settings with which the program writes.
  private static func open(_ path: String) throws -> SQLiteConnection {
    guard let size = TextFile.size(path) else { throw missing(path, "there is no archive \(path)") }
    guard size > 0 else { throw missing(path, "\(path) is empty") }
    let connection = try SQLiteConnection(path)
    let tables = "SELECT count(*) FROM sqlite_schema WHERE name IN ('article', 'article_search')"
    guard try connection.integer(tables) == 2 else {
      throw missing(path, "\(path) has no table article")
    }
    guard try connection.integer("SELECT count(*) FROM original") == 0,
      try connection.integer("SELECT count(*) FROM article") == 0
    else { throw missing(path, "\(path) has articles already") }
    try connection.execute(
      """
      PRAGMA foreign_keys = ON;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA wal_autocheckpoint = 0;
      PRAGMA secure_delete = OFF;
      PRAGMA cache_size = -65536;
      """)
    return connection
  }

  private static func missing(_ path: String, _ reason: String) -> Failure {
    Failure("\(reason); make an empty one: mkdir none && newsarchive import none --archive \(path)")
  }

  /// Writes a batch in one transaction, and moves it from the log into the file.
  func write(_ batch: TextBatch) throws {
    batch.sort()
    try connection.execute("BEGIN IMMEDIATE")
    for text in batch.texts {
      let published = BareLoader.day(of: text.id)
      try published.withUnsafeBytes { published in
        try insertArticle.bind(1, text.id)
        try insertArticle.bind(2, text.headline)
        try insertArticle.bind(3, published)
        try insertArticle.bind(4, text.whole)
        try insertArticle.run()
      }
    }
    for text in batch.texts {
      try insertIndexed.bind(1, text.id)
      try insertIndexed.bind(2, text.headline)
      try insertIndexed.bind(3, text.whole)
      try insertIndexed.run()
    }
    try connection.execute("COMMIT")
    try connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
  }

  /// Leaves nothing in the log.
  func finish() throws { try connection.execute("PRAGMA wal_checkpoint(TRUNCATE)") }

  /// The bytes of `2019-03-01`, of an id that begins with 20190301.
  private static func day(of id: Int64) -> [UInt8] {
    var digits = Array(String(id / 1_000_000).utf8)
    digits.insert(UInt8(ascii: "-"), at: 6)
    digits.insert(UInt8(ascii: "-"), at: 4)
    return digits
  }
}
