import Articles

/// What figures and dates of a text mean, so that `two dozen` is `24` and `Thursday` is the 12th.
struct FactMeanings {
  private var meanings: [(span: TextSpan, meaning: String)] = []
  private var next = 0

  init(_ facts: [Fact]) {
    meanings = facts.compactMap { fact in
      FactMeanings.meaning(of: fact).map { (fact.span, $0) }
    }
    meanings.sort { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
  }

  /// The meaning of the fact in which a code point stands; asked for in order.
  mutating func meaning(at codePoint: Int) -> String? {
    while next < meanings.count, meanings[next].span.end <= codePoint { next += 1 }
    guard next < meanings.count, meanings[next].span.start <= codePoint else { return nil }
    return meanings[next].meaning
  }

  private static func meaning(of fact: Fact) -> String? {
    switch fact.kind {
    case "figure":
      guard case .number(let low)? = fact["value_low"] else { return nil }
      guard case .number(let high)? = fact["value_high"], high != low else {
        return "#\(number(low))"
      }
      return "#\(number(low))-\(number(high))"
    case "date":
      return fact.text(of: "value").map { "@\($0)" }
    default: return nil
    }
  }

  /// Without a fraction where it has none: `325000`.
  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }
}
