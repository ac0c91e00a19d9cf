import Foundation
import Testing

/// Backing up, checking, exporting and deleting, as a person does it.
@Suite struct KeepingCommandTests {
  private let newsarchive: Program

  init() throws {
    newsarchive = try Program()
    for (number, body) in ["Rain fell on Olm.", "Fog lay over Olm.", "Snow came to Brunn."]
      .enumerated()
    {
      try newsarchive.file(
        "\(number).txt", "Title: H\(number)\nDate: 2026-02-0\(number + 1)\n\n\(body)\n")
    }
    try newsarchive("import", "0.txt", "1.txt", "2.txt")
  }

  // MARK: Deleting

  @Test func `a deletion asks, and where nobody can answer it is told how to go on`() throws {
    let asked = try newsarchive("delete", "--query", "Olm")
    #expect(asked.status == 2)
    #expect(
      asked.messages == """
          2026-02-02/1 H1
          2026-02-01/1 H0
        newsarchive: nobody can be asked here whether to delete 2 articles; to delete them: --yes

        """)
    let tried = try newsarchive("delete", "--query", "Olm", "--dry-run")
    #expect(tried.status == 0)
    #expect(tried.messages.hasSuffix("2 articles would be deleted\n"))
    #expect(try newsarchive("search", "*", "--count").output == "3\n")
    let deleted = try newsarchive("delete", "--query", "Olm", "--yes")
    #expect(deleted.status == 0)
    #expect(deleted.messages.hasSuffix("2 articles deleted\n"))
    #expect(try newsarchive("search", "*", "--count").output == "1\n")
    #expect(try newsarchive("check").status == 0)
  }

  @Test(arguments: [
    (["delete", "2026-02-01/9", "--yes"], 1, "there is no article 2026-02-01/9"),
    (["delete", "--query", "nowhere", "--yes"], 1, "nothing found for nowhere"),
    (["delete", "--query", " "], 2, "'*' finds everything"),
    (["delete", "--query", "(a", "--yes"], 2, "cannot read the query"),
    (["delete"], 2, "name ids of articles or a --query"),
    (["delete", "2026-02-01/1", "--query", "Olm"], 2, "name ids of articles or a --query"),
    (
      ["delete", "2026-02-01/1", "--yes", "--archive", "none.db"], 2,
      "there is no archive at none.db"
    ),
    (["backup", "0.txt"], 2, "is there already and no archive"),
    (["backup", "archive.db"], 2, "is the archive itself"),
    (["backup", "none/copy.db"], 2, "none/copy.db: No such file or directory"),
    (["backup", "copies/"], 2, "name a file for the copy"),
    (["backup", "copy.db", "--archive", "none.db"], 2, "there is no archive at none.db"),
    (["check", "--archive", "none.db"], 2, "there is no archive at none.db"),
    (["check", "--archive", "0.txt"], 2, "is not an archive of newsarchive"),
    (["check", "--backup", "x.db"], 2, "--backup is for --repair"),
    (["export"], 2, "name a query, or --all"),
    (["export", "--all", "Olm"], 2, "--all is everything"),
    (["export", "nowhere"], 1, "nothing found for nowhere"),
  ])
  func `what cannot be done is told with what to do`(
    _ arguments: [String], _ status: Int32, _ message: String
  ) throws {
    let line = (["newsarchive"] + arguments).map { "'\($0)'" }.joined(separator: " ")
    let outcome = try newsarchive.shell(line)
    #expect(outcome.status == status)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
    #expect(try newsarchive("search", "*", "--count").output == "3\n")
  }

  // MARK: Backing up and checking

  @Test func `a backup is an archive, and is replaced when that is asked for`() throws {
    #expect(try newsarchive("backup", "copy.db").status == 0)
    #expect(try newsarchive("search", "Olm", "--count", "--archive", "copy.db").output == "2\n")
    let again = try newsarchive("backup", "copy.db")
    #expect(again.status == 2)
    #expect(again.messages.contains("--replace"))
    #expect(try newsarchive("backup", "copy.db", "--replace").status == 0)
  }

  @Test func `a check lists what is promised, and repairs what is broken`() throws {
    let sound = try newsarchive("check", "--format", "csv", "--columns", "what,checked,state")
    #expect(sound.status == 0)
    #expect(sound.output.contains("articles,3,sound\r\n"))
    #expect(sound.output.contains("originals,3,sound\r\n"))
    let damage = "sqlite3 archive.db \"UPDATE article SET body = 'Hail' WHERE headline = 'H0'\""
    guard try newsarchive.shell("command -v sqlite3").status == 0 else { return }
    #expect(try newsarchive.shell(damage).status == 0)
    let broken = try newsarchive("check")
    #expect(broken.status == 2)
    #expect(
      broken.messages.contains(
        "texts: the text of 2026-02-01/1 is not the one that was imported"))
    #expect(broken.messages.contains("newsarchive check --repair"))
    let repaired = try newsarchive("check", "--repair")
    #expect(repaired.status == 0)
    #expect(
      repaired.messages.contains("repair: the text of 2026-02-01/1 was read again from the file"))
    #expect(try newsarchive("search", "rain", "--count").output == "1\n")
    let before = try newsarchive("search", "Hail", "--archive", "archive.db.before-repair")
    #expect(before.status == 1, "the copy is as it was, its index, too")
    // What an earlier repair kept is in nobody's way.
    #expect(try newsarchive.shell(damage).status == 0)
    let again = try newsarchive("check", "--repair")
    #expect(again.status == 0)
    #expect(again.messages.contains("archive.db.before-repair-2\n"))
  }

  // MARK: Exporting

  @Test(arguments: ["", "--originals"])
  func `an export read back and written out again is the same`(_ option: String) throws {
    let line = """
      newsarchive import "$SAMPLES" 2> errors
      newsarchive export --all \(option) > first.jsonl &&
      newsarchive import first.jsonl --archive copy.db &&
      newsarchive export --all \(option) --archive copy.db > second.jsonl &&
      cmp first.jsonl second.jsonl && newsarchive check --archive copy.db
      """
    let outcome = try newsarchive.shell(line)
    #expect(outcome.status == 0, "\(outcome.messages)")
  }

  @Test func `an export is one file, however many articles it has`() throws {
    let outcome = try newsarchive.shell(
      """
      newsarchive export --all > all.jsonl 2> /dev/null
      echo 'no article' >> all.jsonl
      newsarchive import all.jsonl --archive copy.db
      """)
    let count = try newsarchive("search", "*", "--count").output.dropLast()
    #expect(
      outcome.messages.contains(
        "\n\(count) new, 0 revised, 0 seen before, 1 rejected (1 file in "), "\(outcome.messages)")
  }

  @Test func `hits of some days can be exported`() throws {
    let outcome = try newsarchive("export", "--from", "2026-02-03", "--to", "2026-02-03")
    #expect(outcome.messages == "1 article exported\n", "\(outcome.messages)")
  }

  @Test func `hits can be exported alone`() throws {
    let outcome = try newsarchive("export", "Brunn")
    #expect(outcome.messages == "1 article exported\n")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix(#"{"newsarchive_export": 1, "#))
    #expect(lines[1].hasPrefix(#"{"id": "2026-02-03/1", "file": {"sha256": ""#))
  }
}
