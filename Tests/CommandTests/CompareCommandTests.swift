import Foundation
import Testing

/// Tellings compared, as a person asks for it.
@Suite struct CompareCommandTests {
  private let newsarchive: Program

  init() throws {
    newsarchive = try Program()
    try newsarchive.file(
      "1.txt",
      "Title: Two die in Brunn fire\nSource: Harbor Wire\nDate: 2026-02-05\n\n"
        + "A fire at the harbor of Brunn killed two people on Thursday, the fire service said.\n\n"
        + "“Peace on the water is won through strength,” said Ada Holm, the mayor of Brunn.\n")
    try newsarchive.file(
      "2.txt",
      "Title: Brunn mourns\nSource: Coast Paper\nDate: 2026-02-06\n\n"
        + "A fire at the harbor of Brunn killed three people on Thursday, the fire service said.\n\n"
        + "“Peace on the water is won through force,” said Ada Holm, the mayor of Brunn.\n")
    try newsarchive("import", "1.txt", "2.txt")
  }

  @Test func `two articles are compared in the order of time`() throws {
    let compared = try newsarchive("compare", "2026-02-06/1", "2026-02-05/1")
    #expect(compared.status == 0)
    #expect(compared.output.hasPrefix("2 TEXTS COMPARED\n"))
    #expect(compared.output.contains("\n  A  Two die in Brunn fire\n"))
    #expect(compared.output.contains("\n  B  Brunn mourns\n"))
    #expect(compared.output.contains("won through [strength|force]"))
  }

  @Test(arguments: [
    ("json", "{\"articles\": [{\"telling\": \"A\", \"id\": \"2026-02-05/1\""),
    ("markdown", "# 2 texts compared\n"), ("html", "<!DOCTYPE html>\n"),
  ])
  func `each format is one document`(format: String, start: String) throws {
    let compared = try newsarchive("compare", "2026-02-05/1", "2026-02-06/1", "-f", format)
    #expect(compared.status == 0)
    #expect(compared.output.hasPrefix(start))
    let file = newsarchive.folder + "/out"
    try newsarchive("compare", "2026-02-05/1", "2026-02-06/1", "-f", format, "-o", file)
    #expect(try newsarchive.read("out") == compared.bytes)
  }

  @Test func `two of a story are compared beside its other tellings`() throws {
    let takeover = try Program()
    try takeover("import", Program.samples + "/stories/castellan-takeover")
    let compared = try takeover("compare", "2026-01-14/1", "2026-01-14/2")
    #expect(compared.output.hasPrefix("2 TEXTS COMPARED\n  1 conflict "))
    #expect(compared.output.contains("  people employed: 2,400 or 2,600\n"))
    #expect(compared.output.contains("  read beside 1 other telling of the story: 2026-01-15/1\n"))
    let story = try takeover("compare", "--story", "2026-01-14/1", "--format", "json")
    #expect(
      story.output.contains("\"notes\": [{\"kind\": \"repeated\", \"articles\": [\"2026-01-16/1\"]")
    )
  }

  @Test func `what is of several stories says so`() throws {
    let both = try Program()
    try both(
      "import", Program.samples + "/stories/castellan-takeover",
      Program.samples + "/stories/near-misses/varnholt-lyskilde.txt")
    let compared = try both(
      "compare", "2026-01-14/1", "2026-01-14/2", "2025-06-10/1", "--format", "markdown")
    #expect(compared.output.contains("people employed: 2,400 or 2,600"))
    #expect(compared.output.contains("\n- note: not known to tell one story, but for B C"))
  }

  @Test func `what cannot be compared is told`() throws {
    let missing = try newsarchive("compare", "2026-02-05/1", "2026-02-09/1")
    #expect(missing.status == 1)
    #expect(missing.messages.contains("there is no article 2026-02-09/1"))
    let one = try newsarchive("compare", "2026-02-05/1", "2026-02-05/1")
    #expect(one.status == 2)
    #expect(one.messages.contains("the same article is named each time"))
    let alone = try newsarchive("compare", "2026-02-05/1")
    #expect(alone.status == 2)
    #expect(alone.messages.contains("name at least two articles, or one with --story"))
    let many = try newsarchive.shell("newsarchive compare undated/{1..13}")
    #expect(many.status == 2)
    #expect(many.messages.contains("at most 12 articles"))
    let both = try newsarchive("compare", "2026-02-06/1", "--story", "2026-02-05/1")
    #expect(both.status == 2)
    let wrong = try newsarchive("compare", "one", "two")
    #expect(wrong.status == 2)
    #expect(wrong.messages.contains("\"one\" is no id of an article"))
  }
}
