import TestSupport
import Testing

@testable import Stories

@Suite struct WordSearchTests {
  @Test func `words are found where a slow search finds them`() {
    var numbers = SeededNumbers(seed: 5)
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...12, using: &numbers)).map { _ in
        Int.random(in: 0...1, using: &numbers)
      }
      let words = (0..<Int.random(in: 0...4, using: &numbers)).map { _ in
        Int.random(in: 0...1, using: &numbers)
      }
      let slow = text.indices.first {
        !words.isEmpty && text[$0...].starts(with: words)
      }
      #expect(WordSearch.range(of: words, in: text) == slow.map { $0..<$0 + words.count })
    }
  }
}
