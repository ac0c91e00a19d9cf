import Foundation
import Testing

/// Articles that are like one, and what an article's page and the archive's numbers say of stories.
@Suite struct SimilarCommandTests {
  private let newsarchive: Program

  init() throws {
    newsarchive = try Program()
    try newsarchive(
      "import", Program.samples + "/stories/quake-quilmarca",
      Program.samples + "/stories/near-misses/quake-rio-hondo.txt")
  }

  /// The id of the article of a publisher.
  private func id(of source: String) throws -> String {
    let found = try newsarchive("search", "source:\"\(source)\"", "-f", "tsv", "--columns", "id")
    return found.output.components(separatedBy: "\n")[1]
  }

  @Test func `the nearest come first, with why`() throws {
    let similar = try newsarchive("similar", try id(of: "Prairie Herald"), "--format", "json")
    #expect(similar.status == 0)
    let rows = try #require(
      try JSONSerialization.jsonObject(with: similar.bytes) as? [[String: Any]])
    #expect(rows.first?["source"] as? String == "Harrow Press")
    let likeness = rows.compactMap { $0["likeness"] as? Double }
    #expect(likeness.count == rows.count)
    #expect(likeness == likeness.sorted(by: >))
    #expect(rows.filter { $0["story"] as? String == "same" }.count == 4)
    let next = rows.first { $0["published"] as? String == "2025-03-12T08:15:00-04:00" }
    #expect(next?["story"] as? String == "other")
    #expect((rows.first?["why"] as? String)?.contains("names: Rosaura Llanque") == true)
  }

  @Test(arguments: ["table", "csv", "tsv", "jsonl", "markdown"])
  func `every format has them`(format: String) throws {
    let id = try id(of: "Globe Courier")
    let similar = try newsarchive("similar", id, "--limit", "2", "--format", format)
    #expect(similar.status == 0)
    #expect(similar.output.components(separatedBy: "same").count == 3)
    #expect(!similar.output.contains(id))
  }

  @Test func `a table has likeness with two digits behind the point`() throws {
    let similar = try newsarchive(
      "similar", try id(of: "Globe Courier"), "--columns", "likeness", "--limit", "3")
    let likeness = similar.output.split(whereSeparator: \.isWhitespace)
    #expect(likeness.count == 3)
    #expect(likeness.allSatisfy { $0.hasPrefix("0.") && $0.count == 4 }, "\(similar.output)")
  }

  @Test func `an article like none`() throws {
    let path = try newsarchive.file(
      "odd.txt", "Title: A recipe\nDate: 2026-01-04\n\nBoil the beets with dill and vinegar.\n")
    try newsarchive("import", path)
    let none = try newsarchive("similar", "2026-01-04/1")
    #expect(none.status == 1)
    #expect(none.output == "")
    #expect(none.messages == "no article is like 2026-01-04/1\n")
    #expect(try newsarchive("similar", "2026-01-04/1", "-f", "json").output == "[]\n")
  }

  @Test(arguments: [
    (["2025-03-05/99"], 1, "there is no article 2025-03-05/99 in "),
    (["quake"], 2, "\"quake\" is no id of an article"),
    (["2025-03-05/1", "--limit", "0"], 2, "--limit cannot be less than 1"),
    (["2025-03-05/1", "--columns", "body"], 2, "there is no column \"body\""),
    ([], 2, "Missing expected argument '<id>'"),
  ])
  func `what there is not`(arguments: [String], status: Int32, message: String) throws {
    let outcome = try newsarchive.shell("newsarchive similar \(arguments.joined(separator: " "))")
    #expect(outcome.status == status)
    #expect(outcome.output == "")
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }

  // MARK: Pages and numbers

  @Test func `a page ends with its story`() throws {
    let id = try id(of: "Prairie Herald")
    let page = try newsarchive("show", id).output
    let story = try #require(page.components(separatedBy: "\nStory  ").last)
    let lines = story.components(separatedBy: "\n")
    #expect(lines[0].hasSuffix(": 5 articles, 4 tellings, 3 origins"))
    #expect(lines[2].hasPrefix("  origin 1  2025-03-05/"))
    #expect(lines[2].contains("  earliest  Harrow Press "))
    #expect(lines.contains { $0.contains("\(id)  reprint ") && $0.hasSuffix("(this one)") })
    #expect(lines.contains { $0.hasPrefix("  origin 3  ") })
    #expect(!(try newsarchive("show", "2025-03-12/1")).output.contains("\nStory  "))
  }

  @Test func `the story of a page as JSON is that of the list`() throws {
    let shown = try newsarchive("show", try id(of: "Prairie Herald"), "--format", "jsonl")
    let article = try JSONSerialization.jsonObject(with: shown.bytes) as? [String: Any]
    let listed = try newsarchive("stories", "--format", "jsonl")
    let story = try JSONSerialization.jsonObject(with: listed.bytes) as? NSDictionary
    #expect(article?["story"] as? NSDictionary == story)
    let single = try newsarchive("show", "2025-03-12/1", "--format", "jsonl")
    #expect(!single.output.contains("\"story\""))
  }

  @Test func `stories are among the numbers`() throws {
    let numbers = try newsarchive("stats", "--format", "csv")
    #expect(numbers.output.contains("stories,1\r\n"))
  }
}
