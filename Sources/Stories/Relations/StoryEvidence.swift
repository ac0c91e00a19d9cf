import Articles

/// What two articles share, in words: names, places, days, figures, and what both say in the same
/// words.
struct StoryEvidence {
  private let one: Article
  private let other: Article
  private static let most = 4

  init(_ one: Article, _ other: Article) {
    self.one = one
    self.other = other
  }

  /// `names: Rosaura Llanque, Civil Defense; figures: 41, 6.8; words: "…"`.
  var text: String {
    var parts: [String] = []
    func add(_ part: SharedPart, _ values: [String]) {
      if !values.isEmpty {
        parts.append(part.text(values.prefix(StoryEvidence.most).joined(separator: ", ")))
      }
    }
    add(.names, common { $0.kind == "person" || $0.kind == "organisation" ? nameKey($0) : nil })
    add(.places, common { $0.kind == "place" ? nameKey($0) : nil })
    add(.days, common { $0.kind == "date" ? dayKey($0) : nil })
    add(.figures, common { $0.kind == "figure" ? figureKey($0) : nil })
    if let words = CommonWords.longest(one.body, other.body) {
      parts.append(SharedPart.words.text("“\(words)”"))
    }
    if parts.isEmpty { parts.append(SharedPart.nothing) }
    return parts.joined(separator: SharedPart.separator)
  }

  /// A key under which two facts are the same, and how it is shown.
  private typealias Key = (key: String, shown: String)

  private func common(_ key: (Fact) -> Key?) -> [String] {
    let others = Set(other.facts.compactMap { key($0)?.key })
    var known: Set<String> = []
    return one.facts.compactMap(key).compactMap {
      others.contains($0.key) && known.insert($0.key).inserted ? $0.shown : nil
    }
  }

  /// A person goes by the last word of the name.
  private func nameKey(_ fact: Fact) -> Key? {
    let name = fact.text(of: "name") ?? fact.text
    let folded = Tokenizer.folded(name)
    guard fact.kind == "person" else { return (folded, name) }
    return folded.split(separator: " ").last.map { (String($0), name) }
  }

  private func dayKey(_ fact: Fact) -> Key? {
    guard let day = fact.text(of: "date_from"), day == fact.text(of: "date_to") else { return nil }
    return (day, day)
  }

  private func figureKey(_ fact: Fact) -> Key? {
    guard case .number(let low)? = fact["value_low"], case .number(let high)? = fact["value_high"]
    else { return nil }
    return ("\(low) \(high) \(fact.text(of: "unit") ?? "")", fact.text)
  }
}

/// The longest run of words that two texts have in common.
enum CommonWords {
  private static let least = 5
  private static let most = 14
  /// How many words of each text are looked at.
  private static let limit = 2_000

  /// The run as the first text has it, cut after 14 words; nil where it is shorter than five.
  static func longest(_ one: String, _ other: String) -> String? {
    let (first, second) = (Array(one.utf8.prefix(byteLimit)), Array(other.utf8.prefix(byteLimit)))
    let words = HashedWords(first, limit: limit)
    let others = HashedWords(second, limit: limit)
    let runs = words.starts(ofRuns: least).map { (run: words.run(at: $0, of: least), start: $0) }
      .sorted { $0 < $1 }
    var best = (start: 0, count: 0)
    for start in others.starts(ofRuns: least) where best.count < most {
      let run = others.run(at: start, of: least)
      let place = runs.partitionIndex { $0.run >= run }
      for same in runs[place...].prefix(8).prefix(while: { $0.run == run }) {
        let count = common(words.hashes[same.start...], others.hashes[start...])
        if count > best.count { best = (same.start, count) }
      }
    }
    guard best.count >= least else { return nil }
    let range =
      words.places[best.start].lowerBound..<words.places[best.start + best.count - 1].upperBound
    return String(decoding: first[range], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let byteLimit = limit * 16

  /// How many words two texts have in common before they part.
  private static func common(_ one: ArraySlice<UInt64>, _ other: ArraySlice<UInt64>) -> Int {
    var count = 0
    for (left, right) in zip(one, other) {
      guard left == right, count < most else { break }
      count += 1
    }
    return count
  }
}
