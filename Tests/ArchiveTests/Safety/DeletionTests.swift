import Articles
import Foundation
import Query
import Testing

@testable import Archive

/// What is deleted is gone: from searches, from the indexes, and from the bytes of the file.
@Suite struct DeletionTests {
  private let files: TemporaryArchive

  init() throws { files = try TemporaryArchive() }

  private func delete(_ query: String) throws -> Int {
    let ids = try files.archive().search(try Query(query)).map(\.id)
    return try ArticleDeleter(files.path).delete(ids) { _ in }
  }

  /// Whether a text stands anywhere in the files of the archive.
  private func stands(_ text: String) throws -> Bool {
    for suffix in ["", "-wal", "-shm"] {
      guard let bytes = FileManager.default.contents(atPath: files.path + suffix) else { continue }
      if bytes.range(of: Data(text.utf8)) != nil { return true }
    }
    return false
  }

  /// Words that are long enough to stand whole on the pages of the index.
  private static let words = ["Zvornikoglu", "zvornikoglu", "Quellenstrasse", "quellenstrasse"]

  private func importThree() throws {
    try files.file(
      "1.txt",
      article(
        "Zvornikoglu resigns", source: "Quellenstrasse Bote", date: "2026-02-05",
        url: "https://bote.example/zvornikoglu", "The mayor, Ada Zvornikoglu, resigned on Thursday."
      ))
    try files.file(
      "2.txt",
      article(
        "Mayor resigns", source: "Quellenstrasse Bote", date: "2026-02-05",
        url: "https://bote.example/zvornikoglu",
        "The mayor, Ada Zvornikoglu, of the Quellenstrasse, resigned on Thursday evening."))
    try files.file("3.txt", article("Bread", date: "2026-02-06", "The baker of Olm won a prize."))
    try files.importing("1.txt", "2.txt", "3.txt")
  }

  @Test func `nothing of an article is left in the bytes of the archive`() throws {
    try importThree()
    for word in DeletionTests.words { #expect(try stands(word), "the test looks for \(word)") }
    #expect(try delete("Zvornikoglu") == 1)
    for word in DeletionTests.words { #expect(try !stands(word), "\(word) is left") }
    #expect(try files.ids("*") == ["2026-02-06/1"])
    #expect(try files.plainSQL("SELECT term FROM word WHERE term LIKE 'resign%'") == [String]())
    #expect(try files.plainSQL("SELECT count(*) FROM original") == [1])
    #expect(try files.plainSQL("SELECT count(*) FROM source") == [0])
    try files.checkIndexes()
    #expect(try ArchiveChecker(files.path).check { _ in }.allSatisfy { $0.broken == 0 })
  }

  @Test func `where a publisher was met, and what was asked for, go with the last of it`() throws {
    try files.file(
      "1.txt", article("One", source: "Olm Sun", date: "2026-02-05", "The baker of Olm won."))
    try files.file(
      "2.txt",
      article(
        "Two", source: "Olm Sun", date: "2026-02-06", url: "https://zvornikoglu.example/two",
        "The boats of Olm lay still."))
    try files.importing("1.txt")
    try files.importing("2.txt")
    let _: [Int] = try files.plainSQL(
      "UPDATE run SET command = 'import 2.txt --source Quellenstrasse' WHERE id = 2 RETURNING id")
    #expect(try stands("zvornikoglu.example"))
    #expect(try delete("boats") == 1)
    #expect(try !stands("zvornikoglu.example"))
    #expect(try !stands("Quellenstrasse"))
  }

  @Test func `an import brings back what was deleted`() throws {
    try importThree()
    _ = try delete("Zvornikoglu")
    #expect(try files.importing("1.txt", "2.txt", "3.txt").added == 1)
    #expect(try files.ids("Quellenstrasse") == ["2026-02-05/1"])
  }

  @Test func `what came in one file with others goes alone, and the file with it`() throws {
    try files.file(
      "two.jsonl",
      """
      {"headline": "Zvornikoglu wins", "published": "2026-02-05", "body": "Ada Zvornikoglu won the race at Olm."}
      {"headline": "Bread", "published": "2026-02-05", "body": "The baker of Olm won a prize on Thursday."}
      """)
    try files.importing("two.jsonl")
    let deletion = try files.archive().deletion(
      of: [ArticleID(rawValue: 20_260_205_000_001), ArticleID(rawValue: 7)])
    #expect(deletion.articles == 1)
    #expect(deletion.sharedFiles == 1)
    #expect(deletion.missing == [ArticleID(rawValue: 7)])
    #expect(try delete("Zvornikoglu") == 1)
    #expect(try !stands("Zvornikoglu"))
    #expect(try files.ids("baker") == ["2026-02-05/2"])
    let id = ArticleID(rawValue: 20_260_205_000_002)
    #expect(throws: ArchiveError.self) { try files.archive().original(of: id) }
    // The file is not known any more, and brings back both.
    #expect(try files.importing("two.jsonl").added == 1)
    #expect(try files.archive().original(of: id)?.bytes.isEmpty == false)
  }

  @Test func `an article goes by an id that it had before, and none of an unknown one`() throws {
    try files.file("1.txt", article("Bread", date: "2026-02-06", "The baker of Olm won a prize."))
    try files.importing("1.txt")
    var options = ImportOptions()
    options.day = Day("2026-03-01")
    try files.importing("1.txt", options: options)
    let deleter = ArticleDeleter(files.path)
    #expect(try deleter.delete([ArticleID(rawValue: 7)]) { _ in } == 0)
    #expect(try deleter.delete([ArticleID(rawValue: 20_260_206_000_001)]) { _ in } == 1)
    #expect(try files.ids("*") == [])
    #expect(try files.plainSQL("SELECT count(*) FROM alias") == [0])
  }

  @Test func `stories lose what is deleted`() throws {
    for (number, source) in ["Harbor Wire", "Coast Paper", "Valley Sun"].enumerated() {
      try files.file(
        "\(number).txt",
        article(
          "Fire at Brunn", source: source, date: "2026-02-0\(number + 5)",
          """
          A fire at the harbor of Brunn killed two people on Thursday and burned 40 boats, the fire \
          service said. The flames began in a warehouse of nets on Pier 9. Paper \(number).
          """))
    }
    try files.importing("0.txt", "1.txt", "2.txt")
    #expect(try files.plainSQL("SELECT articles FROM story") == [3])
    _ = try delete("source:\"Harbor Wire\"")
    #expect(try files.plainSQL("SELECT articles FROM story") == [2])
    #expect(try files.plainSQL("SELECT id FROM story") == [20_260_206_000_001])
    _ = try delete("source:\"Coast Paper\"")
    #expect(try files.plainSQL("SELECT count(*) FROM story") == [0])
    #expect(try files.plainSQL("SELECT count(*) FROM story_article") == [0])
  }

  @Test func `a deletion that was stopped before the file was rewritten is finished later`() throws
  {
    try importThree()
    try files.execute(
      "INSERT INTO run(started, command, program) VALUES ('2026-02-05', 'newsarchive delete', '')")
    let broken = try ArchiveChecker(files.path).check { _ in }.filter { $0.broken > 0 }
    #expect(broken.map(\.name) == ["deletions"])
    var steps: [ArticleDeleter.Step] = []
    #expect(try ArticleDeleter(files.path).delete([]) { steps.append($0) } == 0)
    #expect(steps == [.deleting, .sweeping])
    #expect(try ArchiveChecker(files.path).check { _ in }.allSatisfy { $0.broken == 0 })
  }
}
