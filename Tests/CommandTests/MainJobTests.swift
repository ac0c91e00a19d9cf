import Foundation
import Testing

/// The main job on the samples: import, search, export.
@Suite struct MainJobTests {
  private let newsarchive: Program

  init() throws { newsarchive = try Program() }

  @Test func `import, search, export`() throws {
    let imported = try newsarchive("import", Program.samples)
    #expect(imported.status == 2, "some samples cannot be read")
    #expect(imported.output == "")
    let first = try #require(Counts(imported.messages))
    #expect(first.new > 200 && first.revised > 0 && first.seen > 0 && first.rejected > 40)

    let found = try newsarchive("search", "Grynkewich AND Abu Dhabi")
    #expect(found.status == 0)
    #expect(found.output.contains("U.S. and Russia to reopen top-level military channel"))
    #expect(found.output.contains("have agreed to restore a…\n"))
    #expect(found.messages == "2 articles\n")

    let none = try newsarchive("search", "Grynkewich AND Dhabi Abu")
    #expect(none.status == 1)
    #expect(none.output == "")
    #expect(
      none.messages == """
        nothing found for Grynkewich AND "Dhabi Abu"
          4  Grynkewich
          0  "Dhabi Abu"
        the words apart: Dhabi AND Abu finds 4 articles

        """)

    let exported = try newsarchive(
      "search", "Grynkewich AND Abu Dhabi", "--format", "csv", "--output", "hits.csv")
    #expect(exported.status == 0)
    let csv = String(decoding: try newsarchive.read("hits.csv"), as: UTF8.self)
    #expect(csv.hasPrefix("id,published,source,headline,byline,url,words,snippet\r\n"))
    #expect(csv.components(separatedBy: "\r\n").count == 4)

    let again = try newsarchive("import", Program.samples)
    let second = try #require(Counts(again.messages))
    #expect(second.new == 0 && second.revised == 0)
    #expect(second.seen == first.new + first.revised + first.seen)
    #expect(second.rejected == first.rejected)
  }

  /// The counts of the last line that an import writes.
  private struct Counts {
    let new, revised, seen, rejected: Int

    init?(_ messages: String) {
      let line = messages.split(separator: "\n").last ?? ""
      let parts = line.replacing(",", with: "").split(separator: " ")
      guard parts.count > 7, let new = Int(parts[0]), let revised = Int(parts[2]),
        let seen = Int(parts[4]), let rejected = Int(parts[7]), parts[8].hasPrefix("rejected")
      else { return nil }
      (self.new, self.revised, self.seen, self.rejected) = (new, revised, seen, rejected)
    }
  }

  @Test(arguments: [
    ("empty.txt", "the file is empty"),
    ("only-spaces.txt", "the file holds only white space"),
    ("binary.txt", "this is binary data, which cannot be read as an article"),
    ("image.png", "this is a PNG image, which cannot be read as an article"),
    ("cut.txt.gz", "the packed file is damaged: it is cut short; get it whole again, if you can"),
    (
      "broken.json",
      "it is no valid JSON: the string that begins here has no end (line 8, column 11)"
    ),
  ])
  func `a file that cannot be read is told with its reason`(name: String, reason: String) throws {
    let path = Program.samples + "/trouble/" + name
    let imported = try newsarchive("import", path)
    #expect(imported.status == 2)
    #expect(imported.messages.hasPrefix("rejected: \(path): \(reason)\n"))
    let read = try newsarchive("read", path)
    #expect(read.status == 2)
    #expect(read.messages == "newsarchive: \(path): \(reason)\n")
  }

  @Test(arguments: [
    ("bad-bytes.txt", "3 bad UTF-8 sequences replaced by U+FFFD"),
    ("nul-in-text.txt", "1 NUL replaced by U+FFFD"),
    ("bad-date.txt", "the date \"2025-02-31\" cannot be read"),
  ])
  func `a file that is not all sound is kept, with a note`(name: String, note: String) throws {
    let imported = try newsarchive("import", Program.samples + "/trouble/" + name)
    #expect(imported.status == 0)
    #expect(imported.messages.contains("/trouble/\(name): \(note)\n"))
    #expect(imported.messages.contains("1 new"))
  }

  @Test func `an article is shown, and its file given back bit for bit`() throws {
    let sample = Program.samples + "/text/stadtbad-sanierung.txt"
    try newsarchive("import", sample)
    let shown = try newsarchive("show", "2024-01-23/1")
    #expect(shown.status == 0)
    #expect(shown.output.hasPrefix("Brennhofen streitet über sein Stadtbad"))
    #expect(shown.output.contains("Caption: Foto: Max Muster/Rheinischer Bote"))
    let original = try newsarchive("show", "2024-01-23/1", "--original")
    #expect(original.bytes == (try Data(contentsOf: URL(fileURLWithPath: sample))))
    let missing = try newsarchive("show", "2024-01-23/7")
    #expect(missing.status == 1)
    #expect(missing.messages.contains("there is no article 2024-01-23/7"))
  }

  @Test func `read and show print the same JSON`() throws {
    let sample = Program.samples + "/json/trafilatura-canal-lock.json"
    try newsarchive("import", sample)
    let read = try object(try newsarchive("read", sample, "--format", "jsonl").output)
    let id = try #require(
      try newsarchive("search", "*", "--format", "csv", "--columns", "id").output
        .components(separatedBy: "\r\n").dropFirst().first)
    let shown = try object(try newsarchive("show", id, "--format", "jsonl").output)
    for key in ["headline", "byline", "source", "url", "published", "published_found_by", "body"] {
      #expect(read[key] != nil, "\(key)")
      #expect(read[key] == shown[key], "\(key)")
    }
    #expect(read["published_found_by"] == "json key")
    #expect(read["path"] == "\(sample)")
    #expect(shown["id"] == "\(id)")
  }

  @Test func `a text on standard input is read whole as a body`() throws {
    let read = try newsarchive(
      "read", "--plain", "--date", "2026-02-05", "--format", "jsonl", "-",
      input: "By Jane Doe\n\n  Talks resume on Thursday.\n")
    let article = try object(read.output)
    #expect(article["body"] == "By Jane Doe\n\n  Talks resume on Thursday.\n")
    #expect(article["published"] == "2026-02-05")
    #expect(article["headline"] == nil)
  }

  /// The members of a JSON object, as text.
  private func object(_ line: String) throws -> [String: String] {
    let parsed = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return try #require(parsed).mapValues { "\($0)" }
  }
}
