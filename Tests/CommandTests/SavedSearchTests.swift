import Foundation
import Testing

/// Searches kept by name, and what is new in them.
@Suite struct SavedSearchTests {
  private let newsarchive: Program

  init() throws { newsarchive = try Program() }

  private func importing(_ name: String, _ headline: String, _ body: String) throws {
    let path = try newsarchive.file(
      name,
      "Title: \(headline)\nDate: 2026-02-05\nURL: https://wire.example/\(headline)\n\n\(body)\n")
    try newsarchive("import", path)
  }

  @Test func `a saved search is used, listed and removed`() throws {
    try importing("1.txt", "Flood", "The river rose on Tuesday, and people left their houses.")
    let saved = try newsarchive("search", "river OR flood", "--save", "water")
    #expect(saved.status == 0)
    #expect(saved.messages == "saved as query:water\n1 article\n")
    #expect(try newsarchive("search", "query:water AND houses", "--count").output == "1\n")
    #expect(try newsarchive("search", "NOT query:water", "--count").output == "0\n")
    let list = try newsarchive(
      "searches", "--format", "csv", "--columns", "name,query,articles,new")
    #expect(list.output == "name,query,articles,new\r\nwater,river OR flood,1,0\r\n")

    let again = try newsarchive("search", "houses", "--save", "water")
    #expect(again.status == 2)
    #expect(again.messages.contains("\"water\" is saved already, as: river OR flood"))
    #expect(try newsarchive("search", "x", "--save", "two words").status == 2)

    #expect(try newsarchive("searches", "--remove", "water").status == 0)
    #expect(try newsarchive("searches", "--remove", "water").status == 1)
    #expect(try newsarchive("searches").status == 1)
    let gone = try newsarchive("search", "query:water")
    #expect(gone.status == 2)
    #expect(gone.messages.contains("no query is saved as \"water\""))
  }

  @Test func `a saved search that others need is not removed`() throws {
    try importing("1.txt", "Flood", "The river rose on Tuesday, and people left their houses.")
    try newsarchive("search", "river", "--save", "one")
    try newsarchive("search", "query:one OR rain", "--save", "two")
    let removed = try newsarchive("searches", "--remove", "one")
    #expect(removed.status == 2)
    #expect(removed.messages.contains("two would not work without query:one"))
    #expect(try newsarchive("searches", "--remove", "two").status == 0)
    #expect(try newsarchive("searches", "--remove", "one").status == 0)
  }

  @Test(arguments: [["--from", "2026"], ["--to", "2026"], ["--any"], ["--revisions"]])
  func `what no query says cannot be saved with it`(options: [String]) throws {
    try importing("1.txt", "Flood", "The river rose on Tuesday, and people left their houses.")
    let outcome = try newsarchive.shell(
      "newsarchive search river --save water \(options.joined(separator: " "))")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("--save keeps the query and nothing else"))
    #expect(try newsarchive("searches").status == 1)
  }

  @Test func `several alerts at once tell each article once`() throws {
    try importing("1.txt", "Flood", "The river rose on Tuesday, and people left their houses.")
    try newsarchive("search", "river", "--save", "water")
    try importing("2.txt", "Rain", "The river fell again on Friday, and people came home.")
    let outcome = try newsarchive.shell(
      "for i in 1 2 3 4; do newsarchive alerts -f csv --columns id > $i.csv & done; wait; cat ?.csv"
    )
    #expect(outcome.output.components(separatedBy: "2026-02-05/2").count == 2)
  }

  @Test func `alerts that could not be written are told again`() throws {
    try importing("1.txt", "Flood", "The river rose on Tuesday, and people left their houses.")
    try newsarchive("search", "river", "--save", "water")
    try importing("2.txt", "Rain", "The river fell again on Friday, and people came home.")
    #expect(try newsarchive("alerts", "--output", "/nowhere/x.csv").status == 2)
    #expect(try newsarchive("alerts").output.contains("2026-02-05/2"))
    #expect(try newsarchive("alerts", "--format", "json").output == "[]\n")
  }

  @Test func `alerts tell an article once, and again when its text has changed`() throws {
    try importing("1.txt", "Flood", "The river rose on Tuesday, and people left their houses.")
    try newsarchive("search", "river", "--save", "water")
    let quiet = try newsarchive("alerts")
    #expect(quiet.status == 1)
    #expect(quiet.output == "")
    #expect(quiet.messages == "", "cron sends no mail")

    try importing("2.txt", "Rain", "The river fell again on Friday, and people came home.")
    let peeked = try newsarchive("alerts", "--peek", "--format", "csv", "--columns", "search,id")
    #expect(peeked.output == "search,id\r\nwater,2026-02-05/2\r\n")
    let told = try newsarchive("alerts", "water", "--format", "csv", "--columns", "search,id")
    #expect(told.output == peeked.output)
    #expect(told.status == 0)
    #expect(try newsarchive("alerts").status == 1)

    try importing("3.txt", "Rain", "The river fell again on Friday, and most people came home.")
    let changed = try newsarchive("alerts", "--format", "csv", "--columns", "id,revision")
    #expect(changed.output == "id,revision\r\n2026-02-05/2,2\r\n")
    #expect(try newsarchive("alerts", "wine").status == 2)
  }
}
