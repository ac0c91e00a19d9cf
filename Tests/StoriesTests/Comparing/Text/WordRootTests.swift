import Testing

@testable import Stories

@Suite struct WordRootTests {
  @Test(arguments: [
    "violent violence", "slow slowly slower", "grind grinder grinders", "harbour harbor",
    "kilometre kilometers", "organise organizing", "employ employee employs employment",
    "automatic automated",
  ])
  func `a family of words has one root`(words: String) {
    #expect(Set(words.split(separator: " ").map { WordRoot.of(String($0)) }).count == 1)
  }

  @Test(arguments: [
    "morning mourning", "our or", "water wat", "four for", "final fin", "tower tow",
  ])
  func `other words have other roots`(words: String) {
    #expect(Set(words.split(separator: " ").map { WordRoot.of(String($0)) }).count == 2)
  }

  @Test func `figures and dates are what they mean`() {
    let likeness = InventedTellings.likeness([
      "Two dozen divers paid $1.2 million.", "Some 24 divers paid $1.2m.",
    ])
    let keys = likeness.tellings.map { Set($0.sentences.flatMap(\.keys)) }
    #expect(keys[0].isSubset(of: keys[1]))
  }
}
