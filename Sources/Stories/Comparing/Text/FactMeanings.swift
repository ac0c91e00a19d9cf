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
    case "figure": figure(fact)
    case "date": fact.text(of: "value").flatMap(date)
    default: nil
    }
  }

  /// `#325000`, `#33 percent`; a share as a percentage.
  private static func figure(_ fact: Fact) -> String? {
    guard case .number(var low)? = fact["value_low"] else { return nil }
    var high = low
    if case .number(let value)? = fact["value_high"] { high = value }
    var unit = fact.text(of: "unit") ?? ""
    if unit == "share" { (low, high, unit) = (100 * low, 100 * high, "percent") }
    if unit == "percent" { (low, high) = (low.rounded(), high.rounded()) }
    let value = low == high ? number(low) : "\(number(low))-\(number(high))"
    return unit.isEmpty ? "#\(value)" : "#\(value) \(unit)"
  }

  /// `@2026-02-05`, `@2026-02-05T07:15`, `@P30Y`: the day where only the part of the day is told
  /// besides, decades as years.
  private static func date(_ value: String) -> String? {
    if value.hasSuffix("_REF") || value.hasPrefix("X") { return nil }
    if value.hasPrefix("P"), value.hasSuffix("DE"),
      let decades = Int(value.dropFirst().dropLast(2)),
      decades < 1000
    {
      return "@P\(10 * decades)Y"
    }
    guard !value.hasPrefix("P"), !value.contains(":") else { return "@\(value)" }
    return "@\(value.prefix { $0 != "T" })"
  }

  /// Without a fraction where it has none: `325000`.
  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }
}
