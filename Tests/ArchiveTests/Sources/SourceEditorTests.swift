import Archive
import Articles
import Testing

/// What a person puts right of the publishers' names.
@Suite struct SourceEditorTests {
  private let files: TemporaryArchive

  init() throws {
    files = try TemporaryArchive()
    for (number, source) in ["NYT", "New York Times Sport", "Wire", "WIRE", "Times"].enumerated() {
      try files.file(
        "a/\(number).txt",
        article("H\(number)", source: source, date: "2026-02-05", "Rain in town number \(number)."))
    }
    try files.importing("a")
  }

  private func importing(_ source: String) throws -> String? {
    try files.file("x.txt", article("X", source: source, date: "2026-02-06", "Hail on the hill."))
    try files.importing("x.txt")
    return try files.archive().article(ArticleID(day: Day("2026-02-06"), number: 1))?.source
  }

  @Test func `a new name holds for all articles, also later ones`() throws {
    let renamed = try SourceEditor(files.path).rename("nyt", to: "The New York Times")
    #expect((renamed.name, renamed.articles) == ("The New York Times", 1))
    #expect(renamed.aliases == ["NYT"])
    #expect(try files.ids("source:\"New York Times\"") == ["2026-02-05/2", "2026-02-05/1"])
    #expect(try importing("NYT") == "The New York Times")
    try files.checkIndexes()
  }

  @Test(arguments: ["...", "", " ", "?!", "—"])
  func `a name needs a letter or a digit`(name: String) throws {
    let error = #expect(throws: ArchiveError.self) {
      try SourceEditor(files.path).rename("NYT", to: name)
    }
    #expect(error?.description.contains("needs a letter or a digit") == true)
    #expect(try files.archive().sources().contains { $0.name == "NYT" })
  }

  @Test func `two publishers become one`() throws {
    let merged = try SourceEditor(files.path).merge("Wire", into: "Times")
    #expect((merged.name, merged.articles) == ("Times", 3))
    #expect(merged.aliases == ["WIRE", "Wire"])
    #expect(try files.archive().sources().map(\.name) == ["Times", "NYT", "New York Times Sport"])
    #expect(try importing("Wire") == "Times")
    try files.checkIndexes()
  }

  @Test func `an article is found by all names of its publisher, and no other's is`() throws {
    _ = try SourceEditor(files.path).merge("Wire", into: "Times")
    // "New York Times Sport" holds the name that "wire" now stands for.
    #expect(try files.ids("source:wire").count == 3)
    #expect(try files.ids("source:(wire OR nyt)").count == 4)
    #expect(try files.ids("source:wir*").count == 3)
    #expect(try files.ids("NOT source:wire").count == 2)
    #expect(try files.ids("source:case:WIRE").count == 3)
    #expect(try files.ids("source:times").count == 4)
    #expect(try files.ids("wire") == [], "the other parts of an article know no aliases")
  }

  @Test(arguments: [
    ("Wirre", "did you mean \"WIRE\", \"Wire\""), ("York", "\"New York Times Sport\""),
    ("Gazeta", "newsarchive sources lists them"),
  ])
  func `an unknown name is told, with those that may be meant`(name: String, hint: String) {
    let error = #expect(throws: ArchiveError.self) {
      try SourceEditor(files.path).rename(name, to: "X")
    }
    #expect(error?.description.contains("there is no publisher \"\(name)\"") == true)
    #expect(error?.description.contains(hint) == true, "\(error?.description ?? "")")
  }

  @Test func `the name of another publisher is not taken`() throws {
    let error = #expect(throws: ArchiveError.self) {
      try SourceEditor(files.path).rename("NYT", to: "the wire")
    }
    #expect(error?.description.contains("newsarchive sources --merge 'NYT' 'the wire'") == true)
    #expect(throws: ArchiveError.self) { try SourceEditor(files.path).merge("Wire", into: "WIRE") }
    #expect(try SourceEditor(files.path).rename("Wire", to: "WIRE").name == "WIRE")
  }

  @Test func `where no archive is, none is made`() throws {
    let error = #expect(throws: ArchiveError.self) {
      try SourceEditor(files.folder + "/none.db").rename("A", to: "B")
    }
    #expect(error?.kind == .missing)
  }
}
