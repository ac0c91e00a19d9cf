import TestSupport
import Testing

@testable import Query

/// Any string is a query or an error with a place in it; a query prints as a text that means the same.
@Suite struct RandomQueryTests {
  @Test func `random strings are queries or located errors`() {
    var random = SeededNumbers(seed: 20_260_205)
    for _ in 0..<100_000 {
      check(randomText(&random))
    }
  }

  @Test(arguments: [
    String(repeating: "(", count: 10_000), String(repeating: "NOT ", count: 1000),
    String(repeating: "-", count: 4000) + "a", String(repeating: "\"", count: 4001),
    String(repeating: "a ", count: 500_000), "\u{0}\u{1}\u{FFFF}", "a\u{0}b", "\u{301}",
    "\u{202E}x",
    "headline:headline:headline:x", "::::", "a:b:c", "date:..", "date:9999..", "date:0000",
    "date:99999999999999999999", String(repeating: "*", count: 100), "\"*\"", "\"\"", "“”*",
  ])
  func `hostile strings are queries or located errors`(text: String) { check(text) }

  private func check(_ text: String) {
    do throws(QueryError) {
      let query = try Query(text)
      let canonical = "\(query)"
      guard canonical.utf8.count <= QueryLimits.bytes else { return }
      do throws(QueryError) {
        #expect(try Query(canonical) == query, "\(text) prints as \(canonical)")
      } catch {
        Issue.record("\(text) prints as \(canonical), which cannot be read: \(error.message)")
      }
    } catch {
      #expect(error.range.upperBound <= text.utf8.count, "\(text)")
      #expect(!error.message.isEmpty)
      #expect(error.column >= 1)
    }
  }

  private static let pieces = [
    "AND", "OR", "NOT", "-", "(", ")", "\"", "“", "”", "«", "»", "*", ":", " ", " ", " ",
    "headline:",
    "source:", "date:", "after:", "before:", "date:2026", "2026-02-05", "..", "Abu", "Dhabi", "abu",
    "and", "x", "Al-Dhafra", "don't", "325,000", "é", "Ж", "漢字", "🙂", "\u{301}", "\0", "\t", "\n",
    "headlin:", "http://", "10:30", "undated", "U.S.", "$5", "%", "&", "'", "„", "prison*",
  ]

  private func randomText(_ random: inout SeededNumbers) -> String {
    (0..<Int(random.next() % 12)).map { _ in
      RandomQueryTests.pieces[Int(random.next() % UInt64(RandomQueryTests.pieces.count))]
    }.joined(separator: random.next() % 3 == 0 ? "" : " ")
  }
}
