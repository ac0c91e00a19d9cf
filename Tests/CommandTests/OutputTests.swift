import Foundation
import Testing

/// What goes to which stream, in which form, with which status.
@Suite struct OutputTests {
  private let newsarchive: Program

  init() throws {
    newsarchive = try Program()
    try newsarchive("import", Program.samples + "/text", Program.samples + "/json")
  }

  @Test(arguments: ["csv", "tsv", "json", "jsonl", "markdown", "table"])
  func `all formats give all the hits that were asked for`(format: String) throws {
    let found = try newsarchive(
      "search", "*", "--format", format, "--columns", "id", "--limit", "7")
    #expect(found.status == 0)
    let ids = found.output.unicodeScalars
      .split { "\r\n,|[]{}\": ".unicodeScalars.contains($0) }.filter { $0.contains("/") }
    #expect(ids.count == 7)
    #expect(ids.first.map { String($0) } == "2026-02-11/1")
  }

  @Test func `a table shows a page, and how many there are`() throws {
    let page = try newsarchive("search", "*")
    #expect(page.output.contains("ID "))
    #expect(page.messages == "1 to 20 of 57 articles\n")
    let last = try newsarchive("search", "*", "--offset", "50")
    #expect(last.messages == "51 to 57 of 57 articles\n")
    let beyond = try newsarchive("search", "*", "--offset", "90")
    #expect(beyond.status == 1)
    #expect(beyond.messages == "none of 57 articles from hit 91 on\n")
    #expect(try newsarchive("search", "*", "--count").output == "57\n")
  }

  @Test func `CSV reads back byte for byte`() throws {
    let csv = try newsarchive("search", "*", "--format", "csv", "--columns", "id,headline,body")
    let json = try newsarchive("search", "*", "--format", "json", "--columns", "id,headline,body")
    let parsed = try #require(
      try JSONSerialization.jsonObject(with: json.bytes) as? [[String: Any]])
    try newsarchive.file("all.csv", csv.output)
    try newsarchive.file("all.json", json.output)
    #expect(parsed.count == 57)
    let compared = try newsarchive.shell(
      """
      command -v python3 >/dev/null || { echo same; exit; }
      python3 -c '
      import csv, json
      rows = list(csv.DictReader(open("all.csv", encoding="utf-8", newline="")))
      gold = [{k: v or "" for k, v in row.items()} for row in json.load(open("all.json", encoding="utf-8"))]
      print("same" if rows == gold else "different")'
      """)
    #expect(compared.output == "same\n")
  }

  @Test func `an archive is never written over by its own hits`() throws {
    let outcome = try newsarchive("search", "*", "--output", newsarchive.archive)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("it is a database, which would be lost"))
    #expect(try newsarchive("search", "*", "--count").output == "57\n")
  }

  @Test func `a closed pipe is no error`() throws {
    let piped = try newsarchive.shell(
      """
      newsarchive search '*' --format jsonl --columns body,body,body,body,body | head -1
      echo ${PIPESTATUS[0]}
      """)
    #expect(piped.output.hasSuffix("\n0\n"))
    #expect(piped.messages == "")
  }

  @Test func `colours only where they are asked for`() throws {
    #expect(try !newsarchive("search", "Grynkewich").output.contains("\u{1B}"))
    #expect(
      try newsarchive("search", "Grynkewich", "--color", "always").output.contains("\u{1B}[1;33m"))
  }

  @Test(arguments: [
    (["search", "*", "--columns", "id,nonsense"], "there is no column \"nonsense\""),
    (["search", "*", "--format", "xml"], "there is no format \"xml\""),
    (["search", "headlin:x"], "did you mean headline:"),
    (["search", "*", "--output", "/nowhere/x.csv"], "cannot write /nowhere/x.csv"),
    (["search", "*", "--from", "2026-13"], "--from"),
    (["search", "*", "--from", "2026", "--to", "2025"], "--from is after --to"),
    (["search"], "<query>"),
    (["search", "*", "--offset", "9223372036854775807"], "--offset takes 0 to"),
    (["show", "yesterday"], "is no id of an article"),
    (["import"], "Name what to import"),
    (["import", "x", "--date", "2026-02-30"], "--date"),
    (["import", "x", "--max-size", "lots"], "--max-size"),
    (["import", "x", "--format", "doc"], "there is no format \"doc\""),
    (["import", "x", "--as", "doc"], "there is no format \"doc\""),
    (["read", "x", "--as", "zip"], "zip is a container, which is opened of itself"),
    (["nonsense"], "nonsense"),
    (["stats", "--archive", "/nowhere/a.db"], "there is no archive at /nowhere/a.db"),
    (["import", "x", "--archive", "/nowhere/a.db"], "/nowhere/a.db"),
  ])
  func `an error is told on standard error, with status 2`(
    arguments: [String], message: String
  ) throws {
    let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
    let outcome = try newsarchive.shell("newsarchive \(quoted)")
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }

  @Test func `the archive is where it is looked for`() throws {
    let other = try newsarchive.shell(
      """
      unset NEWSARCHIVE; newsarchive import "$SAMPLES/text/bakery-feud.txt"
      ls .local/share/newsarchive
      XDG_DATA_HOME=$PWD/data newsarchive import "$SAMPLES/text/bakery-feud.txt"; ls data/newsarchive
      """)
    #expect(other.output == "archive.db\narchive.db-lock\narchive.db\narchive.db-lock\n")
  }

  @Test func `alone it tells what it is for`() throws {
    let alone = try newsarchive()
    #expect(alone.status == 0)
    #expect(alone.output.contains("newsarchive search 'Grynkewich AND Abu Dhabi'"))
    #expect(try newsarchive("--version").output == "0.1.0\n")
  }

  @Test(arguments: [
    "import", "search", "query", "timeline", "show", "read", "searches", "alerts", "sources",
    "stats", "facts", "stories", "similar",
  ])
  func `every command's help has examples`(command: String) throws {
    let help = try newsarchive("help", command)
    #expect(help.status == 0)
    #expect(help.output.contains("EXAMPLES:\n"))
    #expect(help.output.contains("newsarchive \(command)"))
    #expect(try newsarchive().output.contains("  \(command) "))
  }
}
