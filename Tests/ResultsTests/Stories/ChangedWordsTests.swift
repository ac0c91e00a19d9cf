import Articles
import Testing

@testable import Results

/// Changed words as they are marked everywhere.
@Suite struct ChangedWordsTests {
  @Test(arguments: [
    ("through strength, and", "through force, and", "through [strength|force], and"),
    (
      "until they brought lamps", "until they came with lamps",
      "until they [brought|came with] lamps"
    ),
    (
      "It is late, but it is right", "It's late, but it's right",
      "[It is|It's] late, but [it is|it's] right"
    ),
    ("the old mill", "the mill", "the [old|] mill"),
    ("the mill", "the old mill", "the [|old] mill"),
    ("He said no", "He said no.", "He said no[|.]"), ("It burned", "It", "It [burned|]"),
    ("no way.", "no.", "no [way|]."), ("“Peace”", "\"Peace\"", "\"Peace\""),
    ("don't go — now", "don’t go - now", "don’t go - now"), ("他昨天說", "他今天說", "他[昨|今]天說"),
    ("same", "same", "same"), ("", "new", "[|new]"), ("", "", ""),
  ])
  func `both wordings in one`(first: String, other: String, marked: String) {
    #expect(ChangedWords(WordDiff(from: first, to: other)).plain == marked)
  }

  @Test(arguments: [
    (
      "The quake in the south left forty people dead.", "An earthquake in the south killed forty.",
      "[The quake|An earthquake] in the south [left|killed] forty [people dead|]."
    ),
    ("A b c d e.", "A x c y e.", "A [b|x] c [d|y] e."),
    (
      "It had been presented to the council on Monday.", "It was shown to parliament on Monday.",
      "It [had been presented to the council|was shown to parliament] on Monday."
    ),
  ])
  func `a word or two between changes goes under in them`(
    first: String, other: String, marked: String
  ) {
    #expect(ChangedWords(from: first, to: other).plain == marked)
  }

  @Test func `each wording by itself has its own words marked`() {
    let changes = ChangedWords(from: "an officer said to us.", to: "an old officer to us.")
    func side(_ side: ChangedWords.Side) -> String {
      changes.side(side).map { $0.isChanged ? "<\($0.text)>" : $0.text }.joined()
    }
    #expect(changes.plain == "an [|old] officer [said|] to us.")
    #expect(side(.first) == "an officer <said> to us.")
    #expect(side(.other) == "an <old> officer to us.")
  }

  @Test func `a wording by itself has the spaces that it was written with`() {
    let first = "Chief executive Gavin Strood said Tellwick Rail would appeal in January 2024."
    let other = "Gavin Strood, the operator's chairman, said it would appeal in January, 2024."
    let changes = ChangedWords(from: first, to: other)
    #expect(changes.side(.first).map(\.text).joined() == first)
    #expect(changes.side(.other).map(\.text).joined() == other)
    #expect(
      changes.plain.contains("Strood [said Tellwick Rail|, the operator's chairman, said it]"))
  }

  @Test(arguments: [
    ("It rained all night.", "It snowed all night.", true),
    ("It rained.", "Snow fell on us.", false),
  ])
  func `marks are for wordings that are alike`(first: String, other: String, isAlike: Bool) {
    #expect(ChangedWords(from: first, to: other).isAlike == isAlike)
  }

  @Test func `an excerpt has each change after the word before it`() {
    let lightly = ChangedWords(from: "It is for peace.", to: "It is in peace now.").excerpt
    #expect(lightly.count == 4)
    let words = ChangedWords(
      from: "Peace comes through strength, they say.", to: "War comes through force, they cry.")
    #expect(
      ShownText(words).written {
        $0
      } _: {
        "[\($0)|\($1)]"
      } == words.plain)
    let excerpt = words.excerpt.map { stretch in
      switch stretch {
      case .same(let text): text
      case .changed(let first, let other): "[\(first)|\(other)]"
      }
    }
    #expect(excerpt.joined() == "[Peace|War] … through [strength|force] … they [say|cry]")
  }

  @Test(arguments: [("a ", 20_000), ("word other ", 5_000)])
  func `long texts take no time`(unit: String, count: Int) {
    let text = String(repeating: unit, count: count)
    #expect(ChangedWords(from: text, to: "x " + text + "y").plain.hasPrefix("[|x] "))
  }
}
