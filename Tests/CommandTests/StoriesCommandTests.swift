import Foundation
import Testing

/// The stories that several articles tell: listed, exported, grouped anew.
@Suite struct StoriesCommandTests {
  private let newsarchive: Program

  /// The five tellings of one earthquake, and an article of the next one.
  init() throws {
    newsarchive = try Program()
    try newsarchive(
      "import", Program.samples + "/stories/quake-quilmarca",
      Program.samples + "/stories/near-misses/quake-rio-hondo.txt")
  }

  @Test func `a table has a row a story`() throws {
    let table = try newsarchive("stories")
    #expect(table.status == 0)
    let lines = table.output.components(separatedBy: "\n")
    #expect(lines[0].split(separator: " ") == ["STORY", "DAYS", "TITLE"])
    #expect(lines[1].hasPrefix("2025-03-05/"))
    #expect(lines[1].contains("  2025-03-05..06  "))
    #expect(lines[2].hasPrefix("    5 articles, 4 tellings, 3 origins, in Harrow Press; "))
    #expect(table.messages == "1 story of 5 articles\n")
  }

  @Test func `what is uncertain says so`() throws {
    let launch = try Program()
    try launch("import", Program.samples + "/stories/skarvoy-launch")
    let table = try launch("stories").output
    #expect(table.contains("    3 articles, 3 tellings, 2 origins, 1 uncertain, in "))
    let compared = try launch("compare", "--story", "undated/1")
    #expect(compared.messages.isEmpty)
    #expect(compared.output.contains("  not certain that C tells this story\n"))
    let page = try launch("show", "undated/1").output
    #expect(page.contains("  telling, uncertain  "))
  }

  @Test(arguments: ["json", "jsonl"])
  func `a story is an object with its articles`(format: String) throws {
    let found = try newsarchive("stories", "--format", format)
    let json = try JSONSerialization.jsonObject(with: found.bytes)
    let story = try #require((json as? [[String: Any]])?.first ?? json as? [String: Any])
    let keys = ["story", "title", "from", "to", "tellings", "origins", "why", "articles"]
    #expect(Set(story.keys) == Set(keys))
    #expect(story["from"] as? String == "2025-03-05")
    #expect(story["to"] as? String == "2025-03-06")
    #expect(story["origins"] as? Int == 3)
    #expect((story["why"] as? String)?.contains("Rosaura Llanque") == true)
    let articles = try #require(story["articles"] as? [[String: Any]])
    #expect(
      Set(articles[0].keys) == [
        "id", "url", "headline", "source", "published", "relation", "nearest", "likeness",
        "certainty", "evidence", "origin",
      ])
    #expect(articles[0]["id"] as? String == story["story"] as? String)
    #expect(articles[0]["relation"] as? String == "earliest")
    #expect(articles[0]["nearest"] is NSNull)
    #expect(
      Set(articles.compactMap { $0["relation"] as? String }) == ["earliest", "reprint", "telling"])
    #expect(Set(articles.compactMap { $0["origin"] as? Int }) == [1, 2, 3])
  }

  @Test func `a table of values has a row an article, with the columns of its story`() throws {
    let csv = try newsarchive("stories", "--format", "csv")
    let rows = csv.output.components(separatedBy: "\r\n").dropLast()
    #expect(
      rows.first == """
        story,title,from,to,articles,tellings,origins,why,id,published,source,headline,url,words,\
        relation,nearest,likeness,certainty,origin,evidence
        """)
    #expect(rows.count == 6)
    let named = try newsarchive(
      "stories", "--format", "tsv", "--columns", "articles,source,relation")
    #expect(named.output.contains("5\tPrairie Herald\treprint\n"))
  }

  @Test func `columns about stories alone have a row a story`() throws {
    for format in ["csv", "jsonl"] {
      let rows = try newsarchive(
        "stories", "--format", format, "--columns", "articles,tellings,origins,from,days")
      #expect(
        rows.output
          == (format == "csv"
            ? "articles,tellings,origins,from,days\r\n5,4,3,2025-03-05,2025-03-05..06\r\n"
            : """
            {"articles": 5, "tellings": 4, "origins": 3, "from": "2025-03-05", "days": "2025-03-05..06"}

            """))
    }
    let report = try newsarchive("stories", "--format", "markdown")
    #expect(
      report.output.hasPrefix(
        "| story | days | title | articles | tellings | origins | sources | why |\n"))
    #expect(report.output.split(separator: "\n").count == 3)
  }

  @Test(arguments: [
    "source:\"Globe Courier\"", "coffins schoolyard", "-l1 Quilmarca", "coffins --from 2025-03-06",
  ])
  func `a story with a hit is listed whole`(arguments: String) throws {
    let found = try newsarchive.shell("newsarchive stories -f csv --columns articles \(arguments)")
    #expect(found.output == "articles\r\n5\r\n")
  }

  @Test func `single articles are stories of one where they are asked for`() throws {
    let all = try newsarchive(
      "stories", "--all", "--format", "csv", "--columns", "articles,from,why,tellings,origins")
    #expect(all.status == 0)
    #expect(all.output.components(separatedBy: "\r\n")[1] == "1,2025-03-12,,1,1")
    #expect(all.messages == "2 stories of 6 articles\n")
    let bySize = try newsarchive.shell(
      "newsarchive stories --all --sort size -f csv --columns articles")
    #expect(bySize.output == "articles\r\n5\r\n1\r\n")
    let one = try newsarchive("stories", "--all", "--limit", "1")
    #expect(one.messages == "1 of 2 stories; --limit shows more\n")
    #expect(one.output.contains("1 article, in Harrow Press"))
  }

  @Test func `nothing found`() throws {
    let none = try newsarchive("stories", "Grynkewich")
    #expect(none.status == 1)
    #expect(none.output == "")
    #expect(none.messages.contains("nothing found for Grynkewich"))
    let single = try newsarchive("stories", "Hondo", "--format", "json")
    #expect(single.status == 1)
    #expect(single.output == "[]\n")
    #expect(
      single.messages
        == "1 article found for Hondo, but no story that several tell; --all lists single articles\n"
    )
  }

  @Test(arguments: [
    ["--limit", "-1"], ["--sort", "best"], ["--refresh", "quake"], ["--refresh", "--all"],
    ["--columns", "snippet"], ["--format", "html"], ["AND"],
  ])
  func `what cannot be done is refused`(arguments: [String]) throws {
    let quoted = arguments.joined(separator: " ")
    let outcome = try newsarchive.shell("newsarchive stories \(quoted)")
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
  }

  // MARK: Grouping

  @Test func `a refresh gives the same stories`() throws {
    let before = try newsarchive("stories", "--format", "jsonl").output
    let refreshed = try newsarchive("stories", "--refresh")
    #expect(refreshed.status == 0)
    #expect(refreshed.messages == "1 story found in 6 articles\n")
    #expect(try newsarchive("stories", "--format", "jsonl").output == before)
  }

  @Test func `an archive without articles`() throws {
    let empty = try Program()
    try empty("import", try empty.file("empty.txt", ""))
    let found = try empty("stories")
    #expect(found.status == 1)
    #expect(found.messages.contains("the archive holds no articles yet"))
    #expect(try empty("stories", "--refresh").status == 1)
    #expect(try empty("similar", "2025-03-05/1").status == 1)
    let missing = try Program()
    #expect(try missing("stories").status == 2)
    #expect(try missing("stories", "--refresh").status == 2)
    #expect(!FileManager.default.fileExists(atPath: missing.archive))
  }

  @Test(arguments: [1, 3, 5])
  func `an archive of an earlier program says what to do`(schema: Int) throws {
    let old = try Program()
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../ArchiveTests/Fixtures/schema-\(schema).db")
    try FileManager.default.copyItem(atPath: fixture.path, toPath: old.archive)
    let note = "not grouped yet; to group them: newsarchive stories --refresh\n"
    let before = try old("stories")
    #expect(before.status == 1)
    #expect(before.messages.contains(note), "\(before.messages)")
    let refreshed = try old("stories", "--refresh")
    #expect(refreshed.status == 0, "\(refreshed.messages)")
    #expect(!(try old("stories")).messages.contains(note))
  }
}
