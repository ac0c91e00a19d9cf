import Articles
import Formats
import GRDB

/// Writes batches of prepared files into an archive: decides for each article whether it is new, a
/// changed text or a repeat, and keeps the index in step.
///
/// One writer serves one transaction: what it remembers is true only while nobody else can write.
struct ArticleWriter {
  let database: Database
  let statements: ArticleStatements
  let book: SourceBook
  let overrides: Overrides
  var summary = ImportSummary()
  var pending = PendingArticles()
  /// The articles that came with the ids that an export gives them.
  var exported: Set<ArticleID> = []
  private let run: Int64
  private var sightings: [(article: ArticleID, original: Int64, position: Int, path: String)] = []
  private var numbers: [Day?: Int64] = [:]

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
    book = try SourceBook(database)
  }

  /// Writes some files in their order; `progress` is told how many articles are written.
  mutating func write(_ files: [PreparedFile], _ progress: (Int) -> Void) throws {
    for file in files {
      try write(file)
      if !file.isLine { summary.files += 1 }
    }
    try flush(progress)
  }

  private mutating func write(_ file: PreparedFile) throws {
    summary.passedOver += file.passedOver.count
    switch file.content {
    case .passedOver: break
    case .settings(let settings): try keep(settings)
    case .known(let original): try seeAgain(original, at: file.path)
    case .rejected(let reason, let sha256):
      try reject(file.path, place: nil, reason, sha256)
    case .read(let original, let articles, let rejections):
      for rejection in rejections {
        try reject(file.path, place: rejection.place, rejection.reason, original.sha256)
        summary.rejected += rejection.count - 1
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
  func keep(_ original: PreparedOriginal) throws -> (id: Int64, isNew: Bool) {
    let sha256 = BoundStatement.Value.blob(original.sha256.bytes)
    if let row = try statements.findOriginal.firstRow(sha256) {
      if row[1] != 0, original.stored.compression != Zstandard.removed {
        try statements.restoreOriginal.run(
          .text(original.stored.compression), .blob(original.stored.bytes), .integer(row[0]))
      }
      return (row[0], false)
    }
    try statements.insertOriginal.run(
      sha256, .integer(Int64(original.size)), .text(original.mediaType),
      .text(original.stored.compression), .blob(original.stored.bytes))
    return (database.lastInsertedRowID, true)
  }

  /// Counts the articles of a file that the archive has whole, and notes where it was met now.
  private mutating func seeAgain(_ original: Int64, at path: String) throws {
    for row in try statements.findSightings.rows(.integer(original)) {
      summary.seen += 1
      sightings.append((ArticleID(rawValue: row[0]), original, Int(row[1]), path))
    }
  }

  // MARK: Articles

  private mutating func write(
    _ article: PreparedArticle, of original: (id: Int64, isNew: Bool), at path: String
  ) throws {
    let language = Vocabulary.language(of: article.draft)
    for word in article.newWords + (article.kept?.earlier.flatMap(\.article.newWords) ?? []) {
      try statements.insertWord.run(.text(word), .text(language))
    }
    if !original.isNew, !overrides.isEmpty,
      let row = try statements.findSighted.firstRow(
        .integer(original.id), .integer(Int64(article.position)), .text(path))
    {
      return try correct(ArticleID(rawValue: row[0]), with: article.draft)
    }
    let source = try book.source(of: article.draft) { try flush() }
    var article = article
    article.draft.source = source.map { Found($0.name, by: article.draft.source?.by ?? .host) }
    if try !isApart(article),
      let found = try repeated(article) ?? changed(article, of: source, original.id)
    {
      noteSighting(of: found, article, original.id, path)
    } else {
      try add(article, of: source, original.id, path)
    }
  }

  private mutating func add(
    _ article: PreparedArticle, of source: KeptSource?, _ original: Int64, _ path: String
  ) throws {
    let day = article.draft.published?.value.day
    guard let id = try keptID(of: article) ?? nextID(on: day) else {
      let reason =
        "the archive has \(ArticleID.largestNumber) articles of \(day?.description ?? "")"
      return try reject(path, place: nil, "\(reason), and ids for no more", nil)
    }
    if article.kept?.id == id { exported.insert(id) }
    pending.add(PendingArticle(id: id, article: article, original: original, source: source?.id))
    noteSighting(of: id, article, original, path)
    summary.added += 1
  }

  /// Notes where an article was met; one of an export, where it was met before that.
  private mutating func noteSighting(
    of id: ArticleID, _ article: PreparedArticle, _ original: Int64, _ path: String
  ) {
    let paths = article.kept?.paths ?? []
    for path in paths.isEmpty ? [path] : paths {
      sightings.append((id, original, article.position, path))
    }
  }

  /// Keeps a file in which an article was met, and notes that.
  ///
  /// - Returns: the archive's id of the file.
  mutating func noteSighting(of id: ArticleID, _ sight: PreparedSight) throws -> Int64 {
    let original = try keep(sight.file).id
    for path in sight.paths { sightings.append((id, original, sight.position, path)) }
    return original
  }

  /// The id that an article of an export had, where it is free and of its day.
  private mutating func keptID(of article: PreparedArticle) throws -> ArticleID? {
    guard let id = article.kept?.id, id.day == article.draft.published?.value.day,
      !pending.holds(id), try statements.findID.firstRow(.integer(id.rawValue)) == nil
    else { return nil }
    guard let next = try nextID(on: id.day) else { return nil }
    // The one that was not needed is the next.
    numbers[id.day] = max(next.number - 1, id.number)
    return id
  }

  /// The first free id of a day; ids are never given twice, also not those of moved articles.
  mutating func nextID(on day: Day?) throws -> ArticleID? {
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

  // MARK: Flushing

  /// Writes the new articles in the order of their ids, which the index needs to be fast, and then
  /// all that refers to them.
  mutating func flush(_ progress: (Int) -> Void = { _ in }) throws {
    let articles = pending.takeSorted()
    for item in articles { try statements.insert(item) }
    for (index, item) in articles.enumerated() {
      try statements.index(item)
      if index % 256 == 0 { progress(index) }
    }
    // The words of leads are few enough to stay near, where those of texts do not come between.
    for item in articles { try statements.indexLead(item) }
    for item in articles { try statements.facts.keep(item.article.facts, of: item.id) }
    for item in articles {
      if let kept = item.article.kept { try keep(kept, of: item.id) }
    }
    for item in articles {
      try statements.stories.add(
        item.article.signature, textKey: item.article.textKey, of: item.id)
    }
    sightings.sort { $0.article < $1.article }
    for sighting in sightings {
      try statements.insertSighting.run(
        .integer(sighting.article.rawValue), .integer(sighting.original),
        .integer(Int64(sighting.position)), .text(sighting.path), .integer(run))
    }
    sightings.removeAll(keepingCapacity: true)
  }

  /// What was noted of an article in this batch goes with it to its new id.
  mutating func moveSightings(of id: ArticleID, to moved: ArticleID) {
    for index in sightings.indices where sightings[index].article == id {
      sightings[index].article = moved
    }
  }
}
