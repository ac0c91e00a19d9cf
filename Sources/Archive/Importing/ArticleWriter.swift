import Articles
import Formats
import GRDB

/// Writes batches of prepared files into an archive: decides for each article whether it is new, a
/// changed text or a repeat, and keeps the index in step.
///
/// One writer serves one transaction: what it remembers is true only while nobody else can write.
struct ArticleWriter {
  private let database: Database
  private let statements: ArticleStatements
  private let run: Int64
  private let overrides: Overrides
  private(set) var summary = ImportSummary()

  private var pending = PendingArticles()
  private var sightings: [(article: ArticleID, original: Int64, position: Int, path: String)] = []
  private var numbers: [Day?: Int64] = [:]
  private var sources: [String: Int64] = [:]

  /// Particulars that the user gave for the whole import.
  struct Overrides: Sendable {
    let source: String?
    let day: Day?
    var isEmpty: Bool { source == nil && day == nil }
  }

  init(_ database: Database, run: Int64, _ overrides: Overrides) throws {
    self.database = database
    self.run = run
    self.overrides = overrides
    statements = try ArticleStatements(database)
  }

  /// Writes some files in their order; `progress` is told how many articles are written.
  mutating func write(_ files: [PreparedFile], _ progress: (Int) -> Void) throws {
    for file in files {
      try write(file)
      summary.files += 1
    }
    try flush(progress)
  }

  private mutating func write(_ file: PreparedFile) throws {
    switch file.content {
    case .known(let original): try seeAgain(original, at: file.path)
    case .rejected(let reason, let sha256):
      try reject(file.path, place: nil, reason, sha256)
    case .read(let original, let articles, let rejections):
      for rejection in rejections {
        try reject(file.path, place: rejection.place, rejection.reason, original.sha256)
      }
      guard !articles.isEmpty else { return }
      let kept = try keep(original)
      for article in articles { try write(article, of: kept, at: file.path) }
    }
  }

  private mutating func reject(
    _ path: String, place: String?, _ reason: String, _ sha256: SHA256?
  ) throws {
    summary.rejected += 1
    try statements.insertRejection.run(
      .integer(run), .text(path), sha256.map { .blob($0.bytes) } ?? .null, .text(place),
      .text(reason))
  }

  // MARK: Originals and sightings

  /// The archive's id of an original, which is kept where it was not yet.
  private func keep(_ original: PreparedOriginal) throws -> (id: Int64, isNew: Bool) {
    let sha256 = BoundStatement.Value.blob(original.sha256.bytes)
    if let row = try statements.findOriginal.firstRow(sha256) { return (row[0], false) }
    try statements.insertOriginal.run(
      sha256, .integer(Int64(original.size)), .text(original.mediaType),
      .text(original.stored.compression), .blob(original.stored.bytes))
    return (database.lastInsertedRowID, true)
  }

  /// Counts the articles of a file that the archive has whole, and notes where it was met now.
  private mutating func seeAgain(_ original: Int64, at path: String) throws {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT DISTINCT article_id, position FROM sighting WHERE original_id = ?",
      arguments: [original])
    for row in rows {
      summary.seen += 1
      sightings.append((ArticleID(rawValue: row[0]), original, row[1], path))
    }
  }

  // MARK: Articles

  private mutating func write(
    _ article: PreparedArticle, of original: (id: Int64, isNew: Bool), at path: String
  ) throws {
    let language = Vocabulary.language(of: article.draft)
    for word in article.newWords {
      try statements.insertWord.run(.text(word), .text(language))
    }
    if !original.isNew, !overrides.isEmpty,
      let row = try statements.findSighted.firstRow(
        .integer(original.id), .integer(Int64(article.position)), .text(path))
    {
      return try correct(ArticleID(rawValue: row[0]), with: article.draft)
    }
    if let found = try repeated(article) {
      summary.seen += 1
      sightings.append((found, original.id, article.position, path))
      return
    }
    if let url = article.draft.url?.value, Addresses.namesPage(url) {
      if pending.holds(url: url) { try flush() }
      if let row = try statements.findByURL.firstRow(.text(url)) {
        let id = try revise(ArticleID(rawValue: row[0]), with: article, original.id)
        sightings.append((id, original.id, article.position, path))
        return
      }
    }
    try add(article, original.id, path)
  }

  private mutating func add(_ article: PreparedArticle, _ original: Int64, _ path: String) throws {
    let day = article.draft.published?.value.day
    guard let id = try nextID(on: day) else {
      let reason =
        "the archive has \(ArticleID.largestNumber) articles of \(day?.description ?? "")"
      return try reject(path, place: nil, "\(reason), and ids for no more", nil)
    }
    let source = try article.draft.source.map { try sourceID($0.value, of: article.draft) }
    pending.add(PendingArticle(id: id, article: article, original: original, source: source))
    sightings.append((id, original, article.position, path))
    summary.added += 1
  }

  /// The first free id of a day; ids are never given twice, also not those of moved articles.
  private mutating func nextID(on day: Day?) throws -> ArticleID? {
    let number: Int64
    if let last = numbers[day] {
      number = last + 1
    } else {
      let ids = ArticleID.range(of: day.map { $0...$0 })
      let row = try statements.findLastID.firstRow(
        .integer(ids.lowerBound), .integer(ids.upperBound))
      number = ArticleID(rawValue: row?[0] ?? 0).number + 1
    }
    guard day == nil || number <= ArticleID.largestNumber else { return nil }
    numbers[day] = number
    return ArticleID(day: day, number: number)
  }

  /// The id of a publisher, who is kept where he was not yet.
  private mutating func sourceID(_ name: String, of draft: ArticleDraft) throws -> Int64 {
    if let id = sources[name] { return id }
    let id: Int64
    if let row = try statements.findSource.firstRow(.text(name)) {
      id = row[0]
    } else {
      try statements.insertSource.run(.text(name), .text(draft.domain))
      id = database.lastInsertedRowID
    }
    sources[name] = id
    return id
  }

  // MARK: Repeats

  /// The article that has this text already: the same text from the same source, not under another
  /// headline, and not on another day. (A notice that a paper prints word for word every week is an article each time.)
  private mutating func repeated(_ article: PreparedArticle) throws -> ArticleID? {
    let draft = article.draft
    if let twin = pending.twin(of: article) {
      // An undated twin is dated by this one, for which it must stand in the archive.
      guard twin.article.draft.published == nil, draft.published != nil else { return twin.id }
      try flush()
    }
    guard try statements.findText.firstRow(.integer(article.textKey)) != nil else { return nil }
    let headline = """
      CASE json_extract(found_by, '$.headline') WHEN '\(FoundBy.firstSentence.rawValue)' THEN NULL
      ELSE headline END AS headline
      """
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, source, published, \(headline), body, 0 AS is_old FROM article
        WHERE text_key = :key
        UNION ALL
        SELECT article_id, source, published, \(headline), body, 1 FROM revision
        WHERE text_key = :key
        """, arguments: ["key": article.textKey])
    while let row = try rows.next() {
      let published = ArticleColumns.date(row["published"])
      guard row["body"] == draft.body, row["source"] == draft.source?.value,
        ArticleWriter.mayBeSameDay(published?.day, draft.published?.value.day),
        ArticleWriter.mayBeSameHeadline(row["headline"], draft.printedHeadline)
      else { continue }
      let id = ArticleID(rawValue: row["id"])
      if published == nil, let found = draft.published, row["is_old"] == 0 {
        return try date(id, found)
      }
      return id
    }
    return nil
  }

  /// Two headlines over one text are two articles; a text without one may be either.
  static func mayBeSameHeadline(_ left: String?, _ right: String?) -> Bool {
    left == nil || right == nil || left == right
  }

  static func mayBeSameDay(_ left: Day?, _ right: Day?) -> Bool {
    left == nil || right == nil || left == right
  }

  // MARK: Changes

  /// Keeps the new text of an article, and the old one as its earlier revision.
  private mutating func revise(
    _ id: ArticleID, with article: PreparedArticle, _ original: Int64
  ) throws -> ArticleID {
    summary.revised += 1
    let source = try article.draft.source.map { try sourceID($0.value, of: article.draft) }
    try statements.copyToRevisions.run(.integer(id.rawValue))
    try statements.indexRevision.run(.integer(database.lastInsertedRowID))
    try statements.unindex(id)
    try statements.revise.run(
      statements.values(of: article, original: original, source: source)
        + [.integer(id.rawValue)])
    try statements.index(id)
    try statements.deleteFacts.run(.integer(id.rawValue))
    try statements.insert(article.facts, of: id)
    guard let found = article.draft.published, found.value.day != id.day else { return id }
    return try move(id, to: found.value.day)
  }

  /// Puts right what the user now says of an article that was imported before.
  private mutating func correct(_ id: ArticleID, with draft: ArticleDraft) throws {
    let row = try Row.fetchOne(
      database, sql: "SELECT source, published FROM article WHERE id = ?", arguments: [id.rawValue])
    var changed = false
    if let source = overrides.source, row?["source"] != source {
      let sourceID = try sourceID(source, of: draft)
      try statements.unindex(id)
      try statements.setSource.run(.text(source), .integer(sourceID), .integer(id.rawValue))
      try statements.index(id)
      changed = true
    }
    if let day = overrides.day, day != id.day {
      _ = try date(id, Found(NewsDate(day), by: .option))
      changed = true
    }
    if changed { summary.revised += 1 } else { summary.seen += 1 }
  }

  /// Dates an article; returns the id that it has then.
  private mutating func date(_ id: ArticleID, _ found: Found<NewsDate>) throws -> ArticleID {
    try statements.setPublished.run(
      .text(found.value.description), .text(found.by.rawValue), .integer(id.rawValue))
    return try move(id, to: found.value.day)
  }

  /// Gives an article an id of another day; the old id keeps finding it.
  private mutating func move(_ id: ArticleID, to day: Day) throws -> ArticleID {
    guard let moved = try nextID(on: day) else { return id }
    try statements.unindex(id)
    try statements.setID.run(.integer(moved.rawValue), .integer(id.rawValue))
    try statements.index(moved)
    try statements.insertAlias.run(.integer(id.rawValue), .integer(moved.rawValue))
    for index in sightings.indices where sightings[index].article == id {
      sightings[index].article = moved
    }
    return moved
  }

  // MARK: Flushing

  /// Writes the new articles in the order of their ids, which the index needs to be fast, and then
  /// all that refers to them.
  private mutating func flush(_ progress: (Int) -> Void = { _ in }) throws {
    let articles = pending.takeSorted()
    for item in articles { try statements.insert(item) }
    for (index, item) in articles.enumerated() {
      try statements.index(item)
      if index % 256 == 0 { progress(index) }
    }
    for item in articles { try statements.insert(item.article.facts, of: item.id) }
    sightings.sort { $0.article < $1.article }
    for sighting in sightings {
      try statements.insertSighting.run(
        .integer(sighting.article.rawValue), .integer(sighting.original),
        .integer(Int64(sighting.position)), .text(sighting.path), .integer(run))
    }
    sightings.removeAll(keepingCapacity: true)
  }
}
