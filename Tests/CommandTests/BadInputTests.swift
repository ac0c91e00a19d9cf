import Foundation
import Testing

/// Files and folders as they should not be: each has a clear message, and the rest of the run is
/// done.
@Suite struct BadInputTests {
  private let newsarchive: Program

  init() throws {
    newsarchive = try Program()
    try newsarchive.file("good.txt", "Rain at last\n\nRain fell on the dry fields on Sunday.\n")
  }

  @Test(arguments: [
    ("mkfifo pipe", "pipe", "this is a FIFO, and only files are read"),
    (":", "/dev/null", "this is a device, and only files are read"),
    (":", "missing.txt", "there is no such file"),
    (
      "touch $'bad\\xff.txt'", "$'bad\\xff.txt'", "its name is no valid UTF-8; rename it"
    ),
    ("truncate -s 100M big.txt", "big.txt", "it has 104857600 bytes, over the limit of 67108864"),
    (
      "head -c 70000000 /dev/zero | gzip > bomb.gz", "bomb.gz",
      "it unpacks to more than 100 times its size, as only a bomb does"
    ),
    (
      "printf 'x\\ny' > $'two\\nlines.bin'; printf '\\x7fELF' > $'two\\nlines.bin'",
      "$'two\\nlines.bin'", "two\\nlines.bin: this is a program"
    ),
  ])
  func `is refused with its reason`(prepare: String, path: String, reason: String) throws {
    let path = path.hasPrefix("$") || path.hasPrefix("/") ? path : "'\(path)'"
    let outcome = try newsarchive.shell("\(prepare)\nnewsarchive import \(path) good.txt")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains(reason), "\(outcome.messages)")
    #expect(outcome.messages.contains("1 new, 0 revised, 0 seen before, 1 rejected"))
  }

  @Test(arguments: [
    ("2999-01-01", "2999-01-01 is still to come, and nothing can have been published on it"),
    ("1066-10-14", "1066-10-14 is older than any paper: days begin with the year 1600"),
    ("2026-02-30", "it is no day of the calendar, written as 2026-02-05"),
  ])
  func `a day on which nothing can have appeared is refused`(day: String, reason: String) throws {
    for command in ["import", "read"] {
      let outcome = try newsarchive(command, "--date", day, "good.txt")
      #expect(outcome.status == 2)
      #expect(outcome.messages.contains("The value '\(day)' is invalid"), "\(outcome.messages)")
      #expect(outcome.messages.contains(reason), "\(outcome.messages)")
    }
  }

  @Test func `hidden files and symbolic links in folders are passed over`() throws {
    let outcome = try newsarchive.shell(
      """
      mkdir -p folder/sub; cp good.txt folder/sub/a.txt; cp good.txt folder/.hidden.txt
      mkdir folder/.git; cp good.txt folder/.git/b.txt
      ln -s ../good.txt folder/link.txt; ln -s . folder/loop
      newsarchive import folder; newsarchive search '*' --format csv --columns headline
      """)
    #expect(outcome.messages.contains("1 new, 0 revised, 0 seen before, 0 rejected (1 file "))
    #expect(outcome.output == "headline\r\nRain at last\r\n")
  }

  @Test func `an archive in the folder that is imported is passed over`() throws {
    let outcome = try newsarchive.shell(
      """
      mkdir here; mv good.txt here; cd here
      newsarchive import . --archive ./a.db && newsarchive import . --archive ./a.db
      """)
    #expect(outcome.status == 0)
    #expect(outcome.messages.contains("1 new, 0 revised, 0 seen before, 0 rejected (1 file "))
    #expect(outcome.messages.contains("0 new, 0 revised, 1 seen before, 0 rejected (1 file "))
  }

  @Test func `paths come from a list`() throws {
    try newsarchive.file("list", "good.txt\n\nother.txt\r\n")
    try newsarchive.file("other.txt", "Frost again\n\nFrost took the bloom of every tree.\n")
    #expect(try newsarchive("import", "--files-from", "list").messages.contains("2 new"))
    let piped = try newsarchive.shell(
      "printf 'good.txt\\0other.txt\\0' | newsarchive import --files-from - -0")
    #expect(piped.messages.contains("2 seen before"))
    let missing = try newsarchive("import", "--files-from", "nowhere")
    #expect(missing.status == 2)
    #expect(missing.messages.contains("cannot read the list nowhere: there is no such file"))
  }

  @Test func `a text comes from standard input`() throws {
    let outcome = try newsarchive(
      "import", "-", input: "Hail\n\nHail broke the windows of the school.\n")
    #expect(outcome.messages.contains("1 new"))
    #expect(try newsarchive("search", "hail", "--count").output == "1\n")
  }

  @Test func `an import of nothing says so`() throws {
    let outcome = try newsarchive.shell("mkdir nothing; newsarchive import nothing")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("0 new, 0 revised, 0 seen before, 0 rejected (0 files "))
  }

  @Test func `a full disk is an error`() throws {
    try newsarchive("import", "good.txt")
    let outcome = try newsarchive.shell("newsarchive search '*' --format csv > /dev/full")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("cannot write the output: No space left on device"))
  }

  @Test func `control characters of articles do not reach a terminal`() throws {
    try newsarchive.file(
      "evil.txt", "Evil \u{1B}[31mheadline\u{202E}\n\nThe text \u{7}rings a bell in the night.\n")
    try newsarchive("import", "evil.txt")
    let table = try newsarchive("search", "bell")
    #expect(!table.bytes.contains(0x1B))
    #expect(!table.bytes.contains(0x07))
    let json = try newsarchive("search", "bell", "--format", "jsonl", "--columns", "headline")
    #expect(json.output == "{\"headline\": \"Evil \\u001b[31mheadline\\u202e\"}\n")
  }
}
