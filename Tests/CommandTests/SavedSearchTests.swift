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

  @Test func `a saved search that would never end is an error`() throws {
    try importing("1.txt", "Flood", "The river rose on Tuesday, and people left their houses.")
    try newsarchive("search", "river", "--save", "one")
    try newsarchive("search", "query:one OR rain", "--save", "two")
    try newsarchive("searches", "--remove", "one")
    let outcome = try newsarchive("search", "query:two", "--save", "one")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("no query is saved as \"one\""))
    #expect(try newsarchive("searches").messages.contains("two: cannot read the query"))
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
