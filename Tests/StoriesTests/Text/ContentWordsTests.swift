import Testing

@testable import Stories

@Suite struct ContentWordsTests {
  @Test(arguments: [
    "attack attacks attacked attacking", "city cities", "carry carries carried carrying",
    "stop stops stopped stopping", "kill kills killed killing", "move moves moved moving",
    "loss losses", "church churches", "soldier soldiers", "force forces forced forcing",
  ])
  func `inflections of a word are one`(words: String) {
    #expect(Set(words.split(separator: " ").map { LightStem.of(String($0)) }).count == 1)
  }

  @Test(arguments: [
    "gas ga", "species spec", "bus bu", "basis basi", "red r", "king k", "string str", "need ne",
    "speed spe", "1990s 1990", "zürichs zürich", "bring br",
  ])
  func `other words are not`(words: String) {
    #expect(Set(words.split(separator: " ").map { LightStem.of(String($0)) }).count == 2)
  }

  @Test func `a text is its words that mean something`() {
    #expect(
      ContentWords.of("The soldiers were killed, in Brandsund's harbour.")
        == ["soldier", "kill", "brandsund", "harbour"])
  }

  @Test func `likeness is the share of common words`() {
    #expect(ContentWords.likeness(["a", "b"], ["b", "a"]) == 1)
    #expect(ContentWords.likeness(["a", "a", "b"], ["a"]) == 0.5)
    #expect(ContentWords.likeness([], []) == 0)
  }
}
