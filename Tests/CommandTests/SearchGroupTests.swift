import Foundation
import Testing

/// Searches with one row a story.
@Suite struct SearchGroupTests {
  private let newsarchive: Program

  init() throws {
    newsarchive = try Program()
    try newsarchive(
      "import", Program.samples + "/stories/quake-quilmarca",
      Program.samples + "/stories/elrick-dock-strike",
      Program.samples + "/stories/near-misses/quake-rio-hondo.txt")
  }

  private func rows(_ arguments: String) throws -> [String] {
    let found = try newsarchive.shell("newsarchive search --group -f csv \(arguments)")
    return Array(found.output.components(separatedBy: "\r\n").dropFirst().dropLast())
  }

  @Test func `the newest hit of each story stands for the others`() throws {
    #expect(
      try rows("'earthquake OR quake' --columns published,source,others") == [
        "2025-03-12T08:15:00-04:00,Harrow Press,0", "2025-03-06,Globe Courier,4",
      ])
    let oldest = try rows("'earthquake OR quake' --sort oldest --columns source,others")
    #expect(oldest == ["Northside Evening Bulletin,4", "Harrow Press,0"])
    let table = try newsarchive("search", "earthquake OR quake", "--group")
    #expect(table.messages == "2 stories, 6 articles\n")
    #expect(table.output.split(separator: "\n")[0].hasSuffix("STORY         OTHERS"))
  }

  @Test(arguments: ["newest", "oldest", "best"])
  func `every hit is counted once`(sort: String) throws {
    let others = try rows("'*' --sort \(sort) --columns others").compactMap { Int($0) }
    let hits = try newsarchive("search", "*", "--count").output
    #expect("\(others.reduce(0) { $0 + $1 + 1 })\n" == hits)
    #expect(try newsarchive("search", "*", "--group", "--count").output == "\(others.count)\n")
    let stories = try rows("'*' --sort \(sort) --columns story").filter {
      !$0.isEmpty && $0 != "\"\""
    }
    #expect(Set(stories).count == stories.count)
  }

  @Test(arguments: ["newest", "oldest", "best"])
  func `pages are of stories`(sort: String) throws {
    let query = "'quake OR strike OR harbor' --sort \(sort) --columns id,story,others"
    let all = try rows(query)
    #expect(all.count > 2)
    var paged: [String] = []
    for offset in all.indices { paged += try rows("\(query) --limit 1 --offset \(offset)") }
    #expect(paged == all)
    let past = try newsarchive.shell(
      "newsarchive search --group \(query) --limit 5 --offset \(all.count)")
    #expect(past.status == 1)
    #expect(past.messages.hasPrefix("none of \(all.count) stories, "))
    let first = try newsarchive.shell("newsarchive search --group \(query) --limit 1")
    #expect(first.messages.hasPrefix("1 to 1 of \(all.count) stories, "))
  }

  @Test(arguments: ["table", "csv", "tsv", "json", "jsonl", "markdown"])
  func `every format has the columns`(format: String) throws {
    let found = try newsarchive("search", "coffins", "--group", "--format", format)
    #expect(found.status == 0)
    #expect(found.output.lowercased().contains("others"))
    #expect(found.output.contains("2025-03-05/"))
  }

  @Test func `what nobody asked to group has no such columns`() throws {
    #expect(!(try newsarchive("search", "quake")).output.contains("OTHERS"))
    #expect(try newsarchive("search", "quake", "--columns", "others").status == 2)
    #expect(try newsarchive("search", "quake", "--group", "--facets", "day").status == 2)
    #expect(try newsarchive("search", "Grynkewich", "--group").status == 1)
  }

  @Test func `earlier texts of an article are hits of one row`() throws {
    for words in ["rose", "fell again", "rose once more"] {
      let path = try newsarchive.file(
        "r.txt",
        "Title: River\nDate: 2026-02-05\nURL: https://wire.example/river\n\nThe river \(words).\n")
      try newsarchive("import", path)
    }
    let columns = "--columns id,revision,others"
    #expect(try rows("river --revisions \(columns)") == ["2026-02-05/1,3,2"])
    #expect(try rows("river \(columns)") == ["2026-02-05/1,3,0"])
  }
}
