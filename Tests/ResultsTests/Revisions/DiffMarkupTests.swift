import Articles
import Testing

@testable import Results

@Suite struct DiffMarkupTests {
  private func lines(
    _ old: String, _ new: String, width: Int? = nil, inColour: Bool = false
  ) -> [String] {
    var style = TerminalStyle()
    style.hasColour = inColour
    return DiffMarkup(style: style).lines(WordDiff(from: old, to: new).parts, width: width)
  }

  @Test(arguments: [
    ("Of 3,000 men", "Of 4,000 men", "Of [-3,000-]{+4,000+} men"),
    ("the old mill", "the mill", "the [-old-] mill"),
    ("He said no", "He said no.", "He said no{+.+}"),
    ("on Monday and left.", "on Monday.", "on Monday[- and left-]."),
    (
      "opened on Monday and employs 85 people", "opened on Monday, employing 90 people",
      "opened on Monday[- and employs 85-]{+, employing 90+} people"
    ),
    ("glad, he said, today", "glad today", "glad[-, he said,-] today"),
    ("glad, he said", "glad and well", "glad[-, he said-]{+ and well+}"),
    ("the plan (late) failed", "the plan: failed", "the plan[- (late)-]{+:+} failed"),
    ("他昨天說", "他天說", "他[-昨-]天說"), ("Rain.", "", "[-Rain.-]"), ("", "Rain.", "{+Rain.+}"),
  ])
  func `without colours, brackets`(old: String, new: String, shown: String) {
    #expect(lines(old, new) == [shown])
  }

  @Test func `colours end with each line and begin again with the next`() {
    #expect(
      lines("It rained.", "It rained in all the town.", width: 12, inColour: true) == [
        "It rained \u{1B}[32min\u{1B}[0m", "\u{1B}[32mall the\u{1B}[0m", "\u{1B}[32mtown\u{1B}[0m.",
      ])
    #expect(
      lines("Of 3,000 men", "Of 4,000 men", inColour: true) == [
        "Of \u{1B}[9;31m3,000\u{1B}[0m\u{1B}[32m4,000\u{1B}[0m men"
      ])
  }

  @Test func `a paragraph of very many changes takes no longer for each`() {
    let words = (0..<6_000).map { "word\($0)" }
    let kept = words.indices.filter { $0 % 3 != 1 }.map { words[$0] }
    let shown = lines(words.joined(separator: ", "), kept.joined(separator: " "))
    #expect(shown.count == 1)
    #expect(shown[0].hasPrefix("word0[-, word1,-] word2"), "\(shown[0].prefix(80))")
  }

  @Test func `control characters of articles are left out`() {
    #expect(lines("a\u{1}b\u{1B}[2J c", "a\u{1}b\u{1B}[2J d") == ["ab[2J [-c-]{+d+}"])
  }
}
