import Articles
import Foundation
import Query
import Testing

@testable import Archive

/// The publishers that an archive of the schema before had.
@Suite struct SourceMigrationTests {
  private let files: TemporaryArchive

  /// An archive of version 2 with some publishers, an article each.
  init() throws {
    files = try TemporaryArchive()
    let fixture = try #require(
      Bundle.module.path(forResource: "schema-2", ofType: "db", inDirectory: "Fixtures"))
    try FileManager.default.copyItem(atPath: fixture, toPath: files.path)
    _ = chmod(files.path, 0o600)
    try files.execute(
      """
      INSERT INTO source(name, domain) VALUES ('Lowland Ledger', 'lowland.example'),
        ('lowland.example', 'lowland.example'), ('One', 'shared.example'), ('Two', 'shared.example');
      UPDATE article SET source = 'lowland.example', url = 'https://lowland.example/a',
        source_id = (SELECT id FROM source WHERE name = 'lowland.example')
      WHERE id = (SELECT min(id) FROM article);
      INSERT INTO article_search(article_search) VALUES ('rebuild');
      """)
  }

  @Test func `names and domains are entered, and nothing is merged`() throws {
    _ = try files.archive()
    let aliases: [String] = try files.plainSQL(
      """
      SELECT source_alias.name || ' ' || kind || ': ' || source.name FROM source_alias
      JOIN source ON source.id = source_id
      WHERE source_alias.name GLOB '*.example' OR source_alias.name GLOB 'L*' ORDER BY 1
      """)
    #expect(
      aliases.filter { $0.contains("owland") || $0.contains("shared") } == [
        "Lowland Ledger name: Lowland Ledger", "lowland.example domain: lowland.example",
      ])
    #expect(try files.plainSQL("SELECT passed_over FROM run LIMIT 1") == [0])
    try files.checkIndexes()
  }

  @Test func `a name at the domain of a publisher joins the two`() throws {
    try files.file(
      "x.txt",
      article(
        "X", source: "Lowland Ledger", date: "2026-03-01", url: "https://lowland.example/x",
        "Hail fell on the hill."))
    try files.importing("x.txt")
    #expect(try files.ids("source:Lowland").count == 2)
    #expect(try files.plainSQL("SELECT count(*) FROM source WHERE name = 'lowland.example'") == [0])
    #expect(
      try Set(files.plainSQL("SELECT source FROM article WHERE url GLOB '*lowland*'") as [String])
        == ["Lowland Ledger"])
    try files.checkIndexes()
  }

  @Test func `reprints that were kept before are known`() throws {
    try files.execute(
      """
      UPDATE article SET body = 'The same.', text_key = 7;
      INSERT INTO article_search(article_search) VALUES ('rebuild');
      INSERT INTO lead_search(lead_search) VALUES ('rebuild');
      """)
    let archive = try files.archive()
    let ids = try archive.search(.everything).map(\.id)
    #expect(ids.count == 2)
    #expect(try archive.article(ids[0])?.reprints.map(\.id) == [ids[1]])
    #expect(try archive.article(ids[1])?.reprints.map(\.id) == [ids[0]])
  }
}
