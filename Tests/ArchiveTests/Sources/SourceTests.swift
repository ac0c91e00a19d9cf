import Archive
import Articles
import Foundation
import Testing

/// One publisher under one name, whatever its pages call it.
@Suite struct SourceTests {
  private let files: TemporaryArchive

  init() throws { files = try TemporaryArchive() }

  /// Imports articles one after the other, each of a publisher or none, at an address or none.
  private func importing(_ articles: [(source: String?, url: String?)]) throws {
    let isNew = !FileManager.default.fileExists(atPath: files.path)
    let before: [Int] = try isNew ? [] : files.plainSQL("SELECT count(*) FROM article")
    for (offset, item) in articles.enumerated() {
      let number = (before.first ?? 0) + offset
      try files.file(
        "\(number).txt",
        article(
          "H\(number)", source: item.source, date: "2026-02-05",
          url: item.url.map { "https://\($0)/\(number)" }, "Rain fell in town number \(number)."))
      try files.importing("\(number).txt")
    }
    try files.checkIndexes()
  }

  /// The publishers of all articles in the order of their import; "-" is none.
  private func sources() throws -> [String] {
    try files.plainSQL("SELECT coalesce(source, '-') FROM article ORDER BY id")
  }

  @Test func `names and domains of one publisher`() throws {
    try importing([
      ("CBS News", "www.cbsnews.com"), ("CBS NEWS", nil), ("cbsnews.com", nil),
      ("www.cbsnews.com", "m.cbsnews.com"), (nil, "cbsnews.com"), (nil, nil),
    ])
    #expect(try sources() == Array(repeating: "CBS News", count: 5) + ["-"])
    let kept = try files.archive().sources()
    #expect(kept.map(\.name) == ["CBS News"])
    #expect(kept.first?.domain == "cbsnews.com")
    #expect(kept.first?.aliases == ["cbsnews.com", "CBS NEWS"])
    #expect(try files.plainSQL("SELECT count(*) FROM article WHERE source_id IS NULL") == [1])
  }

  @Test func `a publisher known by its domain takes the name that comes later`() throws {
    try importing([(nil, "www.ledger.example"), (nil, "ledger.example")])
    #expect(try sources() == ["ledger.example", "ledger.example"])
    let known = try files.archive().article(ArticleID(day: Day("2026-02-05"), number: 1))
    #expect(known?.draft.source?.by == .host)
    // A changed text keeps the earlier one, which must follow, too.
    try files.file(
      "0.txt",
      article("H0", date: "2026-02-05", url: "https://www.ledger.example/0", "Snow fell instead."))
    try files.importing("0.txt")
    try importing([("The Morning Ledger", "ledger.example")])
    #expect(try Set(sources()) == ["The Morning Ledger"])
    #expect(try files.plainSQL("SELECT source FROM revision") == ["The Morning Ledger"])
    #expect(try files.ids("source:Morn*").count == 3, "the new name's beginnings are found")
    #expect(try files.plainSQL("SELECT count(*) FROM source") == [1])
  }

  @Test func `names and domains in one batch`() throws {
    for (number, source) in ["", "Source: Ledger\n", "", "Source: LEDGER\n"].enumerated() {
      try files.file(
        "a/\(number).txt",
        "Title: H\(number)\nDate: 2026-02-05\n\(source)URL: https://ledger.example/\(number)\n\n"
          + "Rain fell in town number \(number).\n")
    }
    try files.importing("a")
    #expect(try sources() == ["Ledger", "Ledger", "Ledger", "Ledger"])
    try files.checkIndexes()
  }

  @Test func `a domain of several publishers names none of them`() throws {
    try importing([
      (nil, "writers.example"), ("Jane's Log", "writers.example"), (nil, "writers.example"),
    ])
    #expect(try Set(sources()) == ["Jane's Log"])
    try importing([("Bob's Log", "writers.example"), (nil, "writers.example")])
    #expect(
      try sources() == [
        "writers.example", "Jane's Log", "writers.example", "Bob's Log", "writers.example",
      ])
    try importing([("Carla", "writers.example")])
    #expect(try sources().last == "Carla")
    // The site's own name settles it.
    try importing([("Writers", "writers.example")])
    #expect(
      try sources() == [
        "Writers", "Jane's Log", "Writers", "Bob's Log", "Writers", "Carla", "Writers",
      ])
  }

  @Test func `the name that is in the domain fills the gaps`() throws {
    try importing([
      ("Reuters", "portal.example"), (nil, "portal.example"), ("Portal News", "portal.example"),
      (nil, "portal.example"), ("Tass", "portal.example"), (nil, "portal.example"),
    ])
    #expect(
      try sources() == [
        "Reuters", "Portal News", "Portal News", "Portal News", "Tass", "Portal News",
      ])
  }

  @Test func `a name that the user gives says nothing of the site`() throws {
    var options = ImportOptions()
    options.source = "My clippings"
    try files.file(
      "a.txt", article("A", date: "2026-02-04", url: "https://ledger.example/a", "Wind came up."))
    try files.importing("a.txt", options: options)
    try importing([(nil, "ledger.example")])
    #expect(try sources() == ["My clippings", "ledger.example"])
  }

  @Test func `a .com joins a name that has no other domain`() throws {
    try importing([("Ledger", nil), (nil, "ledger.com"), ("Post", "thepost.example")])
    #expect(try sources() == ["Ledger", "Ledger", "Post"])
    try importing([("post.com", nil)])
    #expect(try sources().last == "post.com", "the Post's domain is another")
  }
}
