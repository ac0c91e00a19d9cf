import Archive
import Articles
import Query
import Testing

/// What an import makes of files: new articles, repeats, revisions, corrections.
@Suite struct ImportTests {
  private let files: TemporaryArchive

  init() throws { files = try TemporaryArchive() }

  private func id(_ text: String) throws -> ArticleID { try #require(ArticleID(text)) }

  private static let flood =
    "The river rose over its banks on Tuesday. Three people died in the town."

  @Test func `ids are days, numbered in the order of the files`() throws {
    try files.file("1.txt", article("Flood", date: "2026-02-05", ImportTests.flood))
    try files.file(
      "2.txt", article("Fire", date: "2026-02-05", "A barn burned down near the mill."))
    try files.file("3.txt", article("Frost", date: "2025-12-31", "Frost took the apple bloom."))
    try files.file("4.txt", "A storm that nobody dated tore the roof off the school on the hill.")
    let summary = try files.importing("1.txt", "2.txt", "3.txt", "4.txt")
    #expect(summary.added == 4)
    #expect(try files.ids("*") == ["2026-02-05/2", "2026-02-05/1", "2025-12-31/1", "undated/1"])
    #expect(try files.archive().article(try id("2026-02-05/1"))?.headline == "Flood")
    try files.checkIndexes()
  }

  @Test func `importing twice changes nothing`() throws {
    try files.file("a/1.txt", article("Flood", date: "2026-02-05", ImportTests.flood))
    try files.file(
      "a/2.txt", article("Fire", date: "2026-02-05", "A barn burned down near the mill."))
    try files.importing("a")
    let before: [String] = try files.plainSQL("SELECT path FROM sighting ORDER BY 1")
    let again = try files.importing("a")
    #expect((again.added, again.seen, again.revised) == (0, 2, 0))
    #expect(try files.plainSQL("SELECT path FROM sighting ORDER BY 1") == before)
    #expect(try files.plainSQL("SELECT count(*) FROM original") == [2])
  }

  @Test func `the same text of the same source is one article with two sightings`() throws {
    let text = article("Flood", source: "The Ledger", date: "2026-02-05", ImportTests.flood)
    try files.file("1.txt", text)
    try files.file("copy.txt", text)
    try files.file("windows.txt", text.replacing("\n", with: "\r\n"))
    let summary = try files.importing("1.txt", "copy.txt", "windows.txt")
    #expect((summary.added, summary.seen) == (1, 2))
    #expect(try files.plainSQL("SELECT count(*) FROM sighting") == [3])
    #expect(try files.plainSQL("SELECT count(*) FROM original") == [2])
  }

  @Test func `the same text of another source, or of another day, is another article`() throws {
    try files.file(
      "1.txt", article("Flood", source: "Ledger", date: "2026-02-05", ImportTests.flood))
    try files.file("2.txt", article("Flood", source: "Wire", date: "2026-02-05", ImportTests.flood))
    try files.file("3.txt", article("Flood", source: "Wire", date: "2026-02-12", ImportTests.flood))
    #expect(try files.importing("1.txt", "2.txt", "3.txt").added == 3)
  }

  @Test func `another headline over the same text is another article`() throws {
    try files.file("1.txt", article("Notice one", source: "Ledger", ImportTests.flood))
    try files.file("2.txt", article("Notice two", source: "Ledger", ImportTests.flood))
    #expect(try files.importing("1.txt", "2.txt").added == 2)
    #expect(try files.ids("two") == ["undated/2"])
    #expect(try files.importing("2.txt", "1.txt").seen == 2)
  }

  @Test func `an address of a whole site makes no revisions`() throws {
    let site = "https://ledger.example/"
    try files.file("1.txt", article("Flood", date: "2026-02-05", url: site, ImportTests.flood))
    try files.file("2.txt", article("Fire", date: "2026-02-06", url: site, "A barn burned down."))
    let summary = try files.importing("1.txt", "2.txt")
    #expect((summary.added, summary.revised) == (2, 0))
  }

  @Test func `a changed text at the same address is a new revision`() throws {
    let url = "https://ledger.example/flood"
    try files.file(
      "1.txt", article("Three dead", date: "2026-02-05", url: url, ImportTests.flood))
    try files.file(
      "2.txt",
      article(
        "Five dead", date: "2026-02-05", url: url + "?utm_source=mail#top",
        "The river rose again. Five people died in the town."))
    try files.importing("1.txt")
    let summary = try files.importing("2.txt")
    #expect((summary.added, summary.revised) == (0, 1))
    let found = try #require(try files.archive().article(try id("2026-02-05/1")))
    #expect(found.headline == "Five dead")
    #expect(found.revision == 2)
    #expect(try files.ids("three") == [], "search finds the newest text")
    var all = SearchOptions()
    all.revisions = true
    #expect(try files.ids("three", all) == ["2026-02-05/1"])
    #expect(try files.ids("people", all) == ["2026-02-05/1", "2026-02-05/1"])
    try files.checkIndexes()
    #expect(try files.importing("1.txt", "2.txt").seen == 2, "an old text is no new revision")
  }

  @Test func `revisions, repeats and reprints in one batch`() throws {
    let url = "https://ledger.example/flood"
    try files.file(
      "1.txt", article("A", source: "L", date: "2026-02-05", url: url, "First text here."))
    try files.file(
      "2.txt", article("B", source: "L", date: "2026-02-05", url: url, "Second text now."))
    try files.file(
      "3.txt", article("B", source: "L", date: "2026-02-05", url: url, "Second text now."))
    try files.file(
      "4.txt", article("C", source: "L", date: "2026-02-06", url: url, "Third text then."))
    let summary = try files.importing("1.txt", "2.txt", "3.txt", "4.txt")
    #expect((summary.added, summary.revised, summary.seen) == (1, 2, 1))
    #expect(try files.ids("*") == ["2026-02-06/1"])
    #expect(
      try files.archive().article(try id("2026-02-05/1"))?.headline == "C",
      "the id from before it was dated anew keeps resolving")
    #expect(try files.plainSQL("SELECT revision FROM revision ORDER BY 1") == [1, 2])
    try files.checkIndexes()
  }

  @Test func `a day found later dates the article`() throws {
    try files.file("1.txt", article("Flood", source: "Ledger", ImportTests.flood))
    try files.file(
      "2.txt", article("Flood", source: "Ledger", date: "2026-02-05", ImportTests.flood))
    try files.importing("1.txt")
    #expect(try files.ids("flood") == ["undated/1"])
    #expect(try files.importing("2.txt").seen == 1)
    #expect(try files.ids("flood") == ["2026-02-05/1"])
    #expect(try files.archive().article(try id("undated/1")) != nil)
    try files.file("3.txt", "Another storm that nobody dated tore the roof off the school.")
    try files.importing("3.txt")
    #expect(try files.ids("storm") == ["undated/2"], "an id is never given twice")
    try files.checkIndexes()
  }

  @Test func `particulars given by the user override and correct`() throws {
    try files.file("1.txt", article("Flood", date: "2026-02-05", ImportTests.flood))
    try files.importing("1.txt")
    var options = ImportOptions()
    options.source = "The Ledger"
    options.day = Day("2026-02-06")
    let summary = try files.importing("1.txt", options: options)
    #expect((summary.added, summary.revised) == (0, 1))
    #expect(try files.ids("source:Ledger") == ["2026-02-06/1"])
    #expect(try files.importing("1.txt", options: options).seen == 1)
    try files.checkIndexes()
  }

  @Test func `what cannot be read is told and recorded, and the rest goes on`() throws {
    try files.file("a/1.txt", article("Flood", date: "2026-02-05", ImportTests.flood))
    try files.file("a/2.txt", "")
    try files.file("a/3.jsonl", "{\"title\": \"T\", \"text\": \"One text.\"}\nnot json\n")
    var told: [String] = []
    let summary = try files.importing("a", "missing.txt") { event in
      if case .rejected(let path, let place, let reason) = event {
        told.append(
          "\(path.split(separator: "/").last ?? ""): \(place ?? "-"): \(reason.prefix(22))")
      }
    }
    #expect((summary.added, summary.rejected) == (2, 3))
    #expect(
      told == [
        "2.txt: -: the file is empty", "3.jsonl: line 2: it is no valid JSON: n",
        "missing.txt: -: there is no such file",
      ])
    #expect(try files.plainSQL("SELECT count(*) FROM rejection") == [3])
    #expect(try files.importing("a").rejected == 2, "what was rejected is told again")
  }

  @Test func `very many faults of one file are all counted, and told by their number`() throws {
    let bad = String(repeating: "not json\n", count: 1000)
    try files.file("a.jsonl", "{\"title\": \"T\", \"text\": \"One text.\"}\n" + bad)
    var told: [String] = []
    let summary = try files.importing("a.jsonl") { event in
      if case .rejected(_, let place, _) = event { told.append(place ?? "-") }
    }
    #expect((summary.added, summary.rejected) == (1, 1000))
    #expect(told == (2...101).map { "line \($0)" } + ["line 102 to line 1001"])
    #expect(try files.plainSQL("SELECT count(*) FROM rejection") == [101])
    #expect(try files.plainSQL("SELECT rejected FROM run") == [1000])
  }

  @Test func `very many notes on one file are told by their number`() throws {
    let lines = (0..<150).map {
      Array("{\"text\": \"Report \($0) of the café, née Müller, at the h".utf8) + [0xFF]
        + Array("arbour.\"}\n".utf8)
    }
    try files.file("a.jsonl", Array(lines.joined()))
    var notes: [String] = []
    try files.importing("a.jsonl") { event in
      if case .noted(_, let note) = event { notes.append(note) }
    }
    #expect(notes.count == 101)
    #expect(notes.last == "50 more notes on its articles")
  }

  @Test func `a dry run keeps nothing`() throws {
    try files.file("1.txt", article("Flood", date: "2026-02-05", ImportTests.flood))
    var options = ImportOptions()
    options.dryRun = true
    #expect(try files.importing("1.txt", options: options).added == 1)
    #expect(throws: ArchiveError.self) { try files.archive() }
    try files.importing("1.txt")
    try files.file("2.txt", article("Fire", date: "2026-02-05", "A barn burned down."))
    let summary = try files.importing("1.txt", "2.txt", options: options)
    #expect((summary.added, summary.seen) == (1, 1))
    #expect(try files.ids("*") == ["2026-02-05/1"])
  }

  @Test func `order and outcome do not depend on how many files are read at a time`() throws {
    for number in 0..<200 {
      let day = "2026-01-\(number % 28 < 9 ? "0" : "")\(number % 28 + 1)"
      try files.file(
        "many/\(1000 + number).txt", article("H\(number)", date: day, "Text \(number)."))
    }
    var options = ImportOptions()
    options.jobs = 8
    try files.importing("many", options: options)
    let other = try TemporaryArchive()
    _ = try Importer(other.path, ImportOptions()).run(FileWalk([files.folder + "/many"])) { _ in }
    let sql = "SELECT id || headline FROM article ORDER BY id"
    let parallel: [String] = try files.plainSQL(sql)
    #expect(try other.plainSQL(sql) == parallel)
    try files.checkIndexes()
  }

  @Test func `originals come back bit for bit`() throws {
    let bytes: [UInt8] = Array("Caf\u{E9} news. ".unicodeScalars.map { UInt8($0.value) })
    let content = (0..<50).flatMap { _ in bytes }
    let path = try files.file("1.txt", content)
    try files.importing("1.txt")
    let original = try #require(try files.archive().original(of: try id("undated/1")))
    #expect(original.bytes == content)
    #expect(original.paths == [path])
  }

  @Test func `a text with NUL is kept whole`() throws {
    try files.file("1.txt", article("Clock", date: "2026-02-05", "Before\u{0}after and the end."))
    try files.importing("1.txt")
    let body: [String] = try files.plainSQL("SELECT body FROM article")
    #expect(body == ["Before\u{FFFD}after and the end."])
    #expect(try files.ids("end") == ["2026-02-05/1"])
  }
}
