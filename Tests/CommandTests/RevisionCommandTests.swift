import Foundation
import Testing

/// What show tells of an article's texts, and of those who printed it, too.
@Suite struct RevisionCommandTests {
  private let newsarchive: Program

  init() throws {
    newsarchive = try Program()
    let head = "Date: 2026-02-05\nURL: https://wire.example/flood\nSource: Harbor Wire\n"
    try newsarchive.file(
      "1.txt",
      "Title: Three dead\nBy Ada Holm\n\(head)\nThree people died.\n\nOf 3,000 men one spoke.\n\n"
        + "Nobody knows more.\n\nThe dam held.\n")
    try newsarchive.file(
      "2.txt",
      "Title: Five dead\nBy Ada Holm\n\(head)Updated: 2026-02-06\n\nFive people died.\n\n"
        + "Of 4,000 men one spoke.\n\nNobody knows more.\n\nThe dam held.\n")
    try newsarchive("import", "1.txt")
    try newsarchive("import", "2.txt")
  }

  @Test func `the difference in a pipe is marked in brackets`() throws {
    let shown = try newsarchive("show", "2026-02-05/1", "--diff")
    #expect(shown.status == 0)
    // The two may have been imported in one second or in two.
    let lines = shown.output.components(separatedBy: "\n").filter { !$0.hasPrefix("imported") }
    #expect(
      lines.joined(separator: "\n") == """
        2026-02-05/1, from revision 1 to revision 2

        headline   [-Three-]{+Five+} dead
        updated    {+2026-02-06+}

        [-Three-]{+Five+} people died.

        Of [-3,000-]{+4,000+} men one spoke.

        (2 paragraphs unchanged)

        """)
    let back = try newsarchive("show", "--diff", "2026-02-05/1", "--revisions", "2..1")
    #expect(back.output.contains("Of [-4,000-]{+3,000+} men one spoke."))
  }

  @Test func `the difference on a screen is in colours`() throws {
    let shown = try newsarchive("show", "2026-02-05/1", "--diff", "--color", "always")
    #expect(shown.output.contains("\u{1B}[9;31m3,000\u{1B}[0m\u{1B}[32m4,000\u{1B}[0m men"))
    #expect(!shown.output.contains("[-"))
  }

  @Test func `the difference as JSON has each part`() throws {
    let shown = try newsarchive("show", "2026-02-05/1", "--diff", "--format", "json")
    let parsed = try #require(
      try JSONSerialization.jsonObject(with: shown.bytes) as? [[String: Any]])
    let parts = try #require(parsed.first?["body"] as? [[String: String]])
    let new = parts.filter { $0["kind"] != "deleted" }.compactMap { $0["text"] }.joined()
    #expect(
      new == "Five people died.\n\nOf 4,000 men one spoke.\n\nNobody knows more.\n\nThe dam held.")
  }

  @Test func `the history tells what each revision changed`() throws {
    let shown = try newsarchive("show", "2026-02-05/1", "--history")
    #expect(shown.status == 0)
    #expect(shown.output.hasPrefix("Five dead\n2026-02-05/1, 2 revisions\n\nrevision 2\n"))
    #expect(shown.output.contains("  headline   [-Three-]{+Five+} dead\n"))
    #expect(!shown.output.contains("byline     [-"), "the byline is the same")
    let lines = try newsarchive("show", "2026-02-05/1", "--history", "-f", "jsonl").output
      .split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("\"changed\": [\"headline\", \"body\"]") == true)
  }

  @Test(arguments: [
    (["--diff", "--revisions", "1..7"], 2, "has no revision 7; it has 1 to 2"),
    (["--diff", "--revisions", "one"], 2, "--revisions"),
    (["--diff", "--revisions", "2..2"], 2, "--revisions"),
    (["--revisions", "1..2"], 2, "--revisions is for --diff"),
    (["--diff", "--history"], 2, "show different things; take one"),
    (["--diff", "2026-02-05/1"], 2, "name one id"),
  ])
  func `what cannot be compared is told`(options: [String], status: Int32, message: String) throws {
    let outcome = try newsarchive.shell(
      "newsarchive show 2026-02-05/1 \(options.joined(separator: " "))")
    #expect(outcome.status == status)
    #expect(outcome.output == "")
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }

  @Test func `one revision cannot be compared, and what is not there has none`() throws {
    let path = try newsarchive.file("3.txt", "Title: Rain\nDate: 2026-02-07\n\nRain fell.\n")
    try newsarchive("import", path)
    let one = try newsarchive("show", "2026-02-07/1", "--diff")
    #expect((one.status, one.output) == (1, ""))
    #expect(one.messages.contains("has one revision"))
    #expect(try newsarchive("show", "2026-02-07/9", "--history").status == 1)
  }

  @Test func `who else printed a text is told`() throws {
    let text = String(decoding: try newsarchive.read("2.txt"), as: UTF8.self)
    try newsarchive.file(
      "3.txt",
      text.replacingOccurrences(of: "Harbor Wire", with: "Meridian Post")
        .replacingOccurrences(of: "wire.example", with: "meridian.example"))
    try newsarchive("import", "3.txt")
    let shown = try newsarchive("show", "2026-02-05/1")
    #expect(shown.output.contains("also printed by  Meridian Post (2026-02-05/2)\n"))
    let json = try newsarchive("show", "2026-02-05/2", "--format", "jsonl")
    #expect(json.output.contains("\"reprints\": [\"2026-02-05/1\"]"))
  }
}
