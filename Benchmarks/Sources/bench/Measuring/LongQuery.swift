/// A query of 64 words, as many as one may have.
struct LongQuery {
  /// As in the report.
  let name: String
  let text: String
  /// Saved queries that it names.
  let saved: [String: String]

  private init(_ name: String, _ text: String, saved: [String: String] = [:]) {
    self.name = name
    self.text = text
    self.saved = saved
  }

  /// The shapes that a query may have, of which some have much more to be planned than others.
  static let all = [
    LongQuery("64 words side by side", words.joined(separator: " ")),
    LongQuery(
      "32 pairs in parentheses",
      pairs.map { "(\($0[0]) OR \($0[1]))" }.joined(separator: " AND ")),
    LongQuery("4 phrases NEAR 4", "(\(any(phrases[..<4]))) NEAR/10 (\(any(phrases[4...])))"),
    LongQuery("32 words NEAR 32", "(\(any(words[..<32]))) NEAR/10 (\(any(words[32...])))"),
    LongQuery("31 levels of parentheses", levels(words[...])),
    LongQuery(
      "8 saved queries of 8 words", any(saved.keys.sorted().map { "query:\($0)" }), saved: saved),
  ]

  private static let words = Array(EnglishWords.news[..<64])
  private static let pairs = parts(of: 2)
  private static let phrases = parts(of: 8).map { "\"\($0.joined(separator: " "))\"" }

  /// Of each kind that a person saves: places, choices, closeness, and what is not wanted.
  private static let saved = Dictionary(
    uniqueKeysWithValues: parts(of: 8).enumerated().map { number, words in
      (
        "desk\(number)",
        """
        (headline:(\(any(words[..<2]))) OR (\(any(words[2..<4]))) NEAR/5 "\(words[4]) \(words[5])") \
        AND date:2019 NOT (\(words[6]) BEFORE/5 \(words[7]))
        """
      )
    })

  /// Two words at each level, and at the innermost what no full-text index can say.
  private static func levels(_ words: ArraySlice<String>) -> String {
    let outer = any(words.prefix(2))
    let inner = words.dropFirst(2)
    return inner.isEmpty ? "\(outer) OR date:2019" : "\(outer) NOT (\(levels(inner)))"
  }

  private static func parts(of size: Int) -> [[String]] {
    stride(from: 0, to: words.count, by: size).map { Array(words[$0..<$0 + size]) }
  }

  private static func any(_ parts: some Sequence<String>) -> String {
    parts.joined(separator: " OR ")
  }
}
