import Articles
import Testing

@testable import Formats

@Suite struct FileNameTests {
  @Test(arguments: [
    ("2026-02-05-talks.txt", "2026-02-05"),
    ("2026-02-05.txt", "2026-02-05"),
    ("2026-02-05 talks.md", "2026-02-05"),
    ("2026-02-05_talks", "2026-02-05"),
    ("talks-2026-02-05.txt", "2026-02-05"),
    ("talks_2026-02-05.txt.gz", "2026-02-05"),
    ("news/2025/2026-02-05-talks.txt", "2026-02-05"),
    ("2026-02-05-to-2026-02-07.txt", "2026-02-05"),
  ])
  func tellsTheDay(path: String, day: String) {
    #expect(FileName.day(in: path)?.description == day)
  }

  @Test(arguments: [
    "talks.txt", "", "/", "2026-02-30-talks.txt", "12026-02-05.txt", "2026-02-055.txt",
    "x2026-02-05.txt", "2026-02-05x.txt", "talks-2026-02-05-final.txt", "2026-02-05/talks.txt",
    "2026-02.txt", "02-05-2026.txt", ".2026-02-05",
  ])
  func tellsNothingElse(_ path: String) {
    #expect(FileName.day(in: path) == nil)
  }
}
