import Archive
import Query
import Testing

/// Queries as large as the limits allow are answered, and never fail in the index.
@Suite struct LargeQueryTests {
  private let files: TemporaryArchive

  /// An article with 26 × 26 × 26 words: aaa, aab, ... zzz.
  init() throws {
    files = try TemporaryArchive()
    var words: [String] = []
    for one in LargeQueryTests.letters {
      for two in LargeQueryTests.letters {
        for three in LargeQueryTests.letters { words.append(one + two + three) }
      }
    }
    try files.file(
      "1.txt", article("Words", date: "2026-02-05", words.joined(separator: " ") + "."))
    try files.importing("1.txt")
  }

  private static let letters = "abcdefghijklmnopqrstuvwxyz".map { String($0) }
  private static let beginnings = ["aa*", "ab*", "ba*", "bb*", "ca*", "cb*", "da*", "db*"]

  /// Sixty-four words of the article.
  private static let words = (0..<64).map { letters[$0 % 26] + "a" + letters[$0 / 26] }

  private static func joined(_ words: [String], _ separator: String) -> String {
    words.joined(separator: " \(separator) ")
  }

  /// One parenthesis inside the other.
  private static func nested(_ open: String, _ times: Int, close: String = ")") -> String {
    String(repeating: open, count: times) + "aaa" + String(repeating: close, count: times)
  }

  static let wide: [String] = [
    words.joined(separator: " "), joined(words, "OR"), joined(words, "AND"),
    joined(beginnings, "OR"), joined(beginnings, "SENTENCE"),
    "ATLEAST/200 (\(joined(beginnings, "OR")))", "ATLEAST/60 (\(joined(words, "OR")))",
    "(\(joined(Array(beginnings.prefix(4)), "OR"))) SENTENCE (\(joined(Array(words.prefix(50)), "OR")))"
      .replacing("aab OR ", with: ""),
    "case:(\(joined(words, "AND")))", "lead:(\(joined(words, "OR")))",
    "headline:x OR " + joined(Array(words.dropFirst()), "AND"),
    "aaa NOT " + joined((0..<60).map { "zz\($0)x" }, "NOT"),
  ]

  static let deep: [String] = [
    nested("(aab AND ", 32), nested("(aab OR ", 32),
    nested("(date:2026 AND ", 31), nested("(date:2025 OR ", 31), nested("NOT ", 32, close: ""),
    nested("(aab AND (xx1 OR ", 16, close: "))"),
    nested("(xx0 OR (aab NOT (xx1 AND ", 5, close: ")))")
      + " OR aaa", nested("(aab AND case:(", 1, close: "))"),
    nested("headline:((((", 1, close: "))))")
      + " OR aaa",
  ]

  /// Chains of words that stand too far from each other, and of some that do not.
  static let chained: [(query: String, hits: Int)] = [
    (joined(words, "PARAGRAPH"), 1), (joined(words, "NEAR/255"), 0), (joined(words, "BEFORE"), 0),
    (joined(beginnings, "NEAR/255"), 0), (joined(["aaa", "aaf", "aac", "aad"], "NEAR/5"), 1),
    (nested("(aab SENTENCE ", 32), 0), (nested("(aab NEAR ", 32), 0),
  ]

  @Test(arguments: chained) func `the longest chains are answered`(
    query: String, hits: Int
  ) throws {
    #expect(try files.archive().search(try Query(query)).count == hits)
  }

  @Test(arguments: wide + deep) func `the largest queries are answered`(query: String) throws {
    let read = try Query(query)
    #expect(try files.archive().search(read).count == 1)
    #expect(try files.archive().count(read) == 1)
  }
}
