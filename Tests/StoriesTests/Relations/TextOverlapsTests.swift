import Articles
import TestSupport
import Testing

@testable import Stories

@Suite struct TextOverlapsTests {
  @Test(arguments: 0..<30)
  func `what a text shares with an earlier one is what their sets of runs share`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let texts = (0..<4).map { _ in
      (0..<Int.random(in: 0...60, using: &numbers)).map { _ in
        "w\(Int.random(in: 0..<3, using: &numbers))"
      }
    }
    let overlaps = Self.overlaps(texts.map { $0.joined(separator: " ") })
    for index in texts.indices {
      let shares = texts[..<index].map { Self.share(texts[index], $0) }
      let most = shares.max() ?? 0
      let nearest = overlaps.nearest[index]
      #expect(abs((nearest?.overlap.containment ?? 0) - most) < 1e-9)
      #expect(nearest.map(\.text) == (most > 0 ? shares.firstIndex(of: most) : nil))
      #expect(nearest?.overlap.unquotedContainment == nearest?.overlap.containment)
    }
  }

  @Test func `runs that reach into a quotation are not counted outside quotations`() {
    let quoted = "“We pulled on the rope until at last it came and we all went home again,” he said"
    let words = HashedWords(Array(quoted.utf8))
    let end = quoted.utf8.count - 9
    let overlap = TextOverlaps([
      WordRuns(of: words, quotations: [0..<end], most: 100),
      WordRuns(of: words, quotations: [], most: 100),
    ]).nearest[1]?.overlap
    #expect(overlap?.containment == 1 && overlap?.unquotedContainment == 0)
  }

  /// A text of which a word is another each time.
  private static func reprints(_ count: Int, words: Int) -> [String] {
    (0..<count).map { number in
      (0..<words).map { $0 == number % words ? "other\(number)" : "word\($0)" }
        .joined(separator: " ")
    }
  }

  @Test(arguments: [40, 120])
  func `a reprint is found, however many came before`(words: Int) {
    let overlaps = Self.overlaps(Self.reprints(400, words: words))
    #expect(
      overlaps.nearest.dropFirst().allSatisfy { ($0?.overlap.containment ?? 0) >= 0.7 })
    #expect(overlaps.stand[..<32].allSatisfy { $0 })
    if words > 100 { #expect(!overlaps.stand[32...].contains(true)) }
  }

  @Test func `where a text moves on word by word, each is found to be like the one before`() {
    let overlaps = Self.overlaps(
      (0..<600).map { start in (start..<start + 100).map { "w\($0)" }.joined(separator: " ") })
    #expect(
      overlaps.nearest.dropFirst().allSatisfy { ($0?.overlap.containment ?? 0) >= 0.85 })
  }

  @Test func `of a long text a sample is kept, which is alike where the texts are`() throws {
    func runs(_ numbers: Range<Int>, most: Int = 256) -> WordRuns {
      let text = numbers.map { "w\($0)" }.joined(separator: " ")
      return WordRuns(of: HashedWords(Array(text.utf8)), quotations: [], most: most)
    }
    #expect(runs(0..<9_000).unquoted.count == 256)
    func containment(_ one: WordRuns, _ other: WordRuns) throws -> Double {
      try #require(TextOverlaps([one, other]).nearest[1]).overlap.containment
    }
    #expect(try containment(runs(0..<9_000), runs(0..<9_000)) == 1)
    #expect(try abs(containment(runs(0..<9_000), runs(4_500..<13_500)) - 0.5) < 0.1)
    // A short text that stands in a long one.
    #expect(try containment(runs(0..<9_000), runs(2_000..<4_000)) == 1)
  }

  private static func overlaps(_ texts: [String]) -> TextOverlaps {
    TextOverlaps(
      texts.map {
        WordRuns(of: HashedWords(Array($0.utf8)), quotations: [], most: 10_000)
      })
  }

  private static func share(_ one: [String], _ other: [String]) -> Double {
    func runs(_ words: [String]) -> Set<[String]> {
      words.count < 5 ? [] : Set((0...words.count - 5).map { Array(words[$0..<$0 + 5]) })
    }
    let (first, second) = (runs(one), runs(other))
    let shorter = min(first.count, second.count)
    return shorter < 12 ? 0 : Double(first.intersection(second).count) / Double(shorter)
  }
}
