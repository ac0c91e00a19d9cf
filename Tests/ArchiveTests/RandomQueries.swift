import TestSupport

/// Random queries over some words, as a person types them.
struct RandomQueries {
  private let words: [String]
  private var random: SeededNumbers

  init(of words: [String], seed: UInt64) {
    self.words = words
    random = SeededNumbers(seed: seed)
  }

  mutating func next() -> String { query(depth: 4) }

  /// Text alone, often in a field or in its capitals.
  mutating func nextText() -> String {
    let field = field()
    let text = group(depth: 4)
    return pick([text, "case:\(text)", "lead:\(text)", "\(field):\(text)"])
  }

  // MARK: Parts

  /// Anything that is a query, in parentheses where it must be.
  private mutating func query(depth: Int) -> String {
    switch Int.random(in: 0..<(depth > 0 ? 20 : 8), using: &random) {
    case 0: property()
    case 1: "\(field()):\(group(depth: depth))"
    case 2: "\(pick(["quote", "quote", "speaker"])):\(group(depth: depth))"
    case 3, 4: counted(depth: depth)
    case 5...9: stretch(depth: depth)
    case 10, 11: "case:\(group(depth: depth))"
    case 12...14: "(\(query(depth: depth - 1)) AND \(query(depth: depth - 1)))"
    case 15, 16: "(\(query(depth: depth - 1)) OR \(query(depth: depth - 1)))"
    case 17, 18: "(\(query(depth: depth - 1)) NOT \(query(depth: depth - 1)))"
    default: "(NOT \(query(depth: depth - 1)))"
    }
  }

  /// Text in parentheses: what can stand after a field.
  private mutating func group(depth: Int) -> String {
    switch Int.random(in: 0..<(depth > 0 ? 12 : 4), using: &random) {
    case 0...3: "(\(stretch(depth: depth)))"
    case 4: "(\(counted(depth: depth)))"
    case 5, 6: "(\(group(depth: depth - 1)) AND \(group(depth: depth - 1)))"
    case 7: "(\(group(depth: depth - 1)) OR \(group(depth: depth - 1)))"
    case 8, 9: "(\(group(depth: depth - 1)) NOT \(group(depth: depth - 1)))"
    default: "(NOT \(group(depth: depth - 1)))"
    }
  }

  private mutating func counted(depth: Int) -> String {
    "ATLEAST/\(Int.random(in: 1...4, using: &random)) (\(stretch(depth: depth - 1)))"
  }

  /// What something can be close to.
  private mutating func stretch(depth: Int) -> String {
    guard depth > 0 else { return leaf() }
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1: return "(\(stretch(depth: depth - 1)) OR \(stretch(depth: depth - 1)))"
    case 2...6:
      return "(\(stretch(depth: depth - 1)) \(proximity()) \(stretch(depth: depth - 1)))"
    default: return leaf()
    }
  }

  private mutating func proximity() -> String {
    pick([
      "NEAR", "NEAR/0", "NEAR/1", "NEAR/2", "NEAR/5", "BEFORE", "BEFORE/0", "BEFORE/1", "BEFORE/4",
      "SENTENCE", "SENTENCE", "PARAGRAPH",
    ])
  }

  private mutating func leaf() -> String {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: beginning()
    case 1, 2: "\"\(word()) \(word())\""
    // In quotes, for "AND" is an operator without.
    case 3: "\"\(word().uppercased().replacing("Ü", with: "ü"))\""
    case 4: word().lowercased()
    default: word()
    }
  }

  private mutating func beginning() -> String {
    let word = word().prefix(Int.random(in: 2...5, using: &random))
    let isPlain = word.count > 1 && word.allSatisfy { $0.isLetter || $0.isNumber }
    return isPlain ? "\(word)*" : "\"Abu Dh*\""
  }

  private mutating func word() -> String { pick(words) }

  private mutating func field() -> String {
    pick([
      "headline", "lead", "lead", "body", "byline", "source", "caption", "person", "org", "place",
    ])
  }

  private mutating func property() -> String {
    pick([
      "date:2026", "date:2026-02-04..2026-02-05", "date:undated", "after:2026-02", "before:2025",
      "date:2024-02-29", "lang:en", "lang:en-gb", "lang:de", "words:>30", "words:<=20",
      "words:15..40", "url:talks.example", "url:harborwire.example", "url:news.talks.example",
      "url:talks.example/war", "url:war", "url:harborwire.example/2026/1", "id:2026-02-05/1",
      "id:undated/2", "has:byline", "has:source", "has:url", "has:date", "has:updated", "has:lang",
      "has:caption", "has:revision", "has:person", "has:org", "has:figure", "has:quote",
      "has:dateline", "figure:>50", "figure:20..30", "figure:<10", "figure:50", "*",
      "mentions:2020-07", "mentions:2021-10..2022",
      "mentions:2019-06-01", "has:mentions",
    ])
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts[Int.random(in: texts.indices, using: &random)]
  }
}
