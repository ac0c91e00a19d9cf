import TestSupport
import Testing

@testable import Query

/// Any string is a query or an error with a place in it; a query prints as a text that means the
/// same.
@Suite struct RandomQueryTests {
  @Test(arguments: 1...4) func `random strings are queries or located errors`(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    for _ in 0..<25_000 { check(randomText(&random)) }
  }

  @Test(arguments: 1...4) func `queries with mistakes are queries or located errors`(seed: UInt64) {
    var random = SeededNumbers(seed: 100 + seed)
    for _ in 0..<25_000 { check(mutatedQuery(&random)) }
  }

  @Test(arguments: [
    String(repeating: "(", count: 10_000), String(repeating: "(", count: 4000),
    String(repeating: "()", count: 2000), String(repeating: "NOT ", count: 1000),
    String(repeating: "-", count: 4000) + "a", String(repeating: "\"", count: 4001),
    String(repeating: "a ", count: 500_000), String(repeating: "é", count: 500_000),
    String(repeating: "ATLEAST/2 ", count: 400) + "a",
    String(repeating: "case:", count: 800) + "US",
    String(repeating: "a NEAR ", count: 580) + "a", String(repeating: "a NEAR/3 ", count: 63) + "a",
    String(repeating: "(a NEAR ", count: 32) + "a" + String(repeating: ")", count: 32),
    "\u{0}\u{1}\u{FFFF}", "a\u{0}b", "\u{301}", "\u{202E}x", "Abu \u{8D3}Dha* AND x", #"\ud800"#,
    #"\udfff AND a"#,
    String(decoding: [0xED, 0xA0, 0x80, 0x41] as [UInt8], as: UTF8.self),
    "headline:headline:headline:x", "::::", "a:b:c", "date:..", "date:9999..", "date:0000",
    "date:99999999999999999999", String(repeating: "*", count: 100), "\"*\"", "\"\"", "“”*",
    "words:999999999999999999", "words:0.00001", "figure:0.1..999999999999999999",
    "words:99999999999999.999", "words:0.0000000000000001",
    "date:0001-01-01..9999-12-31", "date:..9999-12-31", "date:0001-01-01..", "date:0001..0001",
    "date:last-100000-years", "date:9999", "after:9999-12-31", "before:0001-01-01",
  ])
  func `hostile strings are queries or located errors`(text: String) { check(text) }

  private func check(_ text: String) {
    do throws(QueryError) {
      let query = try Query(text)
      let canonical = "\(query)"
      guard canonical.utf8.count <= QueryLimits.bytes else { return }
      do throws(QueryError) {
        guard try Query(canonical) != query else { return }
        Issue.record("\(text) prints as \(canonical), which means something else")
      } catch {
        Issue.record("\(text) prints as \(canonical), which cannot be read: \(error.message)")
      }
    } catch {
      guard error.range.upperBound > text.utf8.count || error.message.isEmpty || error.column < 1
      else { return }
      Issue.record("\(text) fails at \(error.range): \(error.message)")
    }
  }

  // MARK: Strings

  private static let pieces = [
    "AND", "OR", "NOT", "-", "(", ")", "(", ")", "\"", "“", "”", "«", "»", "*", ":", " ", " ", " ",
    "NEAR", "NEAR/5", "NEAR/256", "BEFORE/3", "BEFORE", "SENTENCE", "PARAGRAPH", "ATLEAST/2",
    "ATLEAST", "ATLEAST/1", "/", "5", "Abu", "Dhabi", "abu", "and", "x", "Al-Dhafra", "don't",
    "325,000", "é", "Ж", "漢字", "🙂", "\u{301}", "\0", "\t", "\n", "\u{1B}", "\u{7F}", "\u{200D}",
    "\u{FEFF}", #"\ud800"#, "\u{FFFD}", "headlin:", "http://", "10:30", "undated", "U.S.", "$5",
    "%",
    "&", "'", "„", "prison*", "headline:", "lead:", "body:", "source:", "byline:", "caption:",
    "person:", "org:", "place:", "quote:", "case:", "case:US", "date:", "after:", "before:",
    "date:2026", "2026-02-05", "today", "last-3-days", "..", "lang:", "lang:en", "words:", ">500",
    "words:300..500", "figure:", "<=2.5", "url:", "cbsnews.com", "id:", "undated/7", "has:",
    "has:quote", "query:", "ǅungla", "ß", "İ",
  ]

  private func randomText(_ random: inout SeededNumbers) -> String {
    let separator = random.next() % 3 == 0 ? "" : " "
    return (0..<Int.random(in: 0..<12, using: &random)).map { _ in
      RandomQueryTests.pieces[Int.random(in: RandomQueryTests.pieces.indices, using: &random)]
    }.joined(separator: separator)
  }

  private static let queries = [
    "Grynkewich AND Abu Dhabi", #""achieved through strength" OR talks NOT (live updates)"#,
    "(source:CBS OR date:2025) NOT headline:(live updates)", "A NEAR/5 B BEFORE/3 (C OR D)",
    "headline:a NEAR/5 b SENTENCE c", "ATLEAST/3 (war OR peace) AND case:(US OR UK)",
    "headline:case:US OR lead:(a AND b NOT c)", "quote:(a PARAGRAPH b) words:300..500",
    "lang:en url:cbsnews.com/a id:2026-02-05/17 has:quote figure:>=50,000.5",
    "date:last-30-days after:2026-01 before:2026-02-05", "prisoner exchange -Gaza -(a OR b)",
    "Abu Dha* AND (U.S. OR don't) AND 10:30", "(a NEAR/2 b OR c) SENTENCE \"d e\"* AND NOT * OR x",
    "person:Witkoff org:(NATO OR EU) place:«Abu Dhabi» caption:x byline:y",
  ].map { Array($0.unicodeScalars) }

  /// A valid query after a few mistakes.
  private func mutatedQuery(_ random: inout SeededNumbers) -> String {
    let queries = RandomQueryTests.queries
    var text = queries[Int.random(in: queries.indices, using: &random)]
    for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&text, &random) }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text)
    return String(scalars)
  }

  private func mutate(_ text: inout [Unicode.Scalar], _ random: inout SeededNumbers) {
    let start = Int.random(in: 0...text.count, using: &random)
    let stretch = start..<min(text.count, start + Int.random(in: 1...9, using: &random))
    switch random.next() % 6 {
    case 0: text.removeSubrange(stretch)
    case 1:
      text.insert(contentsOf: text[stretch], at: Int.random(in: 0...text.count, using: &random))
    case 2 where stretch.count > 1: text.swapAt(stretch.lowerBound, stretch.upperBound - 1)
    case 3:
      let pieces = RandomQueryTests.pieces
      let piece = pieces[Int.random(in: pieces.indices, using: &random)]
      text.insert(contentsOf: piece.unicodeScalars, at: start)
    case 4:
      let queries = RandomQueryTests.queries
      text.insert(
        contentsOf: queries[Int.random(in: queries.indices, using: &random)].suffix(12), at: start)
    default:
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &random)) {
        text.insert(scalar, at: start)
      }
    }
  }
}
