import Testing

@testable import Formats

@Suite struct FileContentTests {
  @Test(arguments: [
    ("news/talks.txt", "txt"), ("talks.TXT", "txt"), ("talks.txt.gz", "txt"),
    ("talks.jsonl.zst", "jsonl"), ("talks.gz", "gz"), ("talks", ""), ("a.b/talks", ""),
    ("-", ""), ("", ""), ("talks.2026.md", "md"), ("talks.", ""),
  ])
  func knowsItsExtension(path: String, name: String) {
    #expect(FileContent(path: path, bytes: []).fileExtension == name)
  }

  @Test(arguments: [
    ("{\"a\": 1}", "{", "\""), ("\u{FEFF} \n[ {", "[", "{"), ("ab", "a", "b"),
  ])
  func knowsItsFirstMarks(text: String, first: String, second: String) throws {
    let marks = try #require(FileContent(path: "-", bytes: Array(text.utf8)).firstTwoMarks)
    #expect([marks.0, marks.1] == Array((first + second).utf8))
  }

  @Test(arguments: ["", "{", " \n ", "\u{FEFF}{ "])
  func hasNoMarksWhereThereIsNothing(_ text: String) {
    #expect(FileContent(path: "-", bytes: Array(text.utf8)).firstTwoMarks == nil)
  }
}
