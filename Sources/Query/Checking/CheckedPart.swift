import Articles

/// One part of an article, with the places where a query's concepts stand in it.
struct CheckedPart {
  private let field: TextField
  private let bytes: UnsafeBufferPointer<UInt8>
  private let tokens: [Range<Int>]
  private let found: [[Range<Int>]]
  /// How many of the tokens count.
  private var limit: Int

  init(
    _ field: TextField, _ bytes: UnsafeBufferPointer<UInt8>, _ finder: WordFinder, concepts: Int
  ) {
    self.field = field
    self.bytes = bytes
    let (tokens, matches) = finder.matches(in: bytes)
    self.tokens = tokens
    var found = [[Range<Int>]](repeating: [], count: concepts)
    for match in matches { found[match.concept].append(match.tokens) }
    self.found = found
    limit = tokens.count
  }

  /// Whether it lists names that were found in the text.
  var isOfNames: Bool { field.isOfNames }

  /// This part as a field that a query names; nil where it is another one.
  func confined(to field: TextField) -> CheckedPart? {
    if field == self.field { return self }
    guard field == .lead, self.field == .body else { return nil }
    var lead = self
    let end = Lead.end(in: bytes)
    lead.limit = tokens.firstIndex { $0.upperBound > end } ?? tokens.count
    return lead
  }

  func stretches(of concept: Int) -> Stretches {
    Stretches(
      found[concept].filter { $0.upperBound <= limit }.map { Stretch(tokens: $0, isJoined: false) })
  }

  /// From one to the other, where they are close.
  func join(_ left: Stretches, _ right: Stretches, _ proximity: Proximity) -> Stretches {
    switch proximity {
    case .near(let words): either(left, right) { $1.lowerBound - $0.upperBound <= words }
    case .before(let words):
      Stretches(left.joined(before: right) { $1.lowerBound - $0.upperBound <= words })
    case .sentence: join(left, right, inOneOf: sentences())
    case .paragraph: join(left, right, inOneOf: paragraphs())
    }
  }

  /// From one to the other in either order, or around it.
  private func either(
    _ left: Stretches, _ right: Stretches, _ areClose: (Stretch, Stretch) -> Bool
  ) -> Stretches {
    Stretches(
      left.joined(before: right, where: areClose) + right.joined(before: left, where: areClose)
        + left.around(right) + right.around(left))
  }

  /// From one to the other inside one unit; `units` has the number of each token's.
  private func join(_ left: Stretches, _ right: Stretches, inOneOf units: [Int]) -> Stretches {
    let isInside = { (stretch: Stretch) in
      units[stretch.lowerBound] == units[stretch.upperBound - 1]
    }
    return either(
      Stretches(sorted: left.all.filter(isInside)), Stretches(sorted: right.all.filter(isInside))
    ) { units[$0.lowerBound] == units[$1.lowerBound] }
  }

  /// The number of each token's paragraph: an empty line parts them; each caption is one.
  private func paragraphs() -> [Int] {
    var number = 0
    var end = 0
    return tokens.map { token in
      if startsParagraph(between: end, and: token.lowerBound) { number += 1 }
      end = token.upperBound
      return number
    }
  }

  private func startsParagraph(between start: Int, and end: Int) -> Bool {
    let lines = bytes[start..<end].lazy.filter { $0 == 0x0A }.count
    return lines > 1 || lines == 1 && field == .caption
  }

  /// The number of each token's sentence.
  private func sentences() -> [Int] {
    let ends = Sentences.ranges(in: bytes).map(\.upperBound)
    let paragraphs = paragraphs()
    var sentence = 0
    return tokens.indices.map { index in
      while sentence < ends.count, tokens[index].lowerBound >= ends[sentence] { sentence += 1 }
      // A sentence ends with its paragraph at the latest.
      return sentence + paragraphs[index]
    }
  }
}
