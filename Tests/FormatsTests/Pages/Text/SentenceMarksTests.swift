import Testing

@testable import Formats

@Suite struct SentenceMarksTests {
  @Test(arguments: [
    ("He left. She stayed.", 2, true), ("He left", 0, false), ("“He left.”", 1, true),
    ("Version 3.11 of it", 0, false), ("Really?!", 1, true), ("彼は去った。", 1, true),
    ("「彼は去った。」", 1, true), ("वह चला गया।", 1, true), ("هل رحل؟", 1, true), ("", 0, false),
    ("(He left.)", 1, true), ("And then…", 1, true), ("« Il part. »", 1, true),
    ("He left. Then", 1, false),
  ])
  func sentenceEnds(text: String, count: Int, atEnd: Bool) {
    let marks = SentenceMarks.count(in: Array(text.utf8)[...])
    #expect(marks.count == count)
    #expect(marks.atEnd == atEnd)
  }
}
