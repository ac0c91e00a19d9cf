/// Some numbers: those between two ends, either of which may be open or excluded.
///
///     NumberRange(">500")
///     NumberRange("300..500")    // ends included
public struct NumberRange: Hashable, Sendable, CustomStringConvertible {
  public let lower: End?
  public let upper: End?

  /// One end of a range.
  public struct End: Hashable, Sendable {
    public let value: Double
    public let isIncluded: Bool
  }

  /// Reads `500`, `>500`, `>=500`, `<500`, `<=500`, `300..500`, `300..` or `..500`; anything else is nil.
  /// Digits may be parted by commas.
  public init?(_ text: String) {
    for (sign, isLower, isIncluded) in NumberRange.signs where text.hasPrefix(sign) {
      guard let value = NumberRange.number(text.dropFirst(sign.count)) else { return nil }
      let end = End(value: value, isIncluded: isIncluded)
      (lower, upper) = isLower ? (end, nil) : (nil, end)
      return
    }
    guard let (low, high) = text.partedByDots else {
      guard let value = NumberRange.number(text[...]) else { return nil }
      lower = End(value: value, isIncluded: true)
      upper = lower
      return
    }
    lower = NumberRange.number(low).map { End(value: $0, isIncluded: true) }
    upper = NumberRange.number(high).map { End(value: $0, isIncluded: true) }
    guard (lower != nil) != low.isEmpty, (upper != nil) != high.isEmpty,
      lower != nil || upper != nil, (lower?.value ?? -.infinity) <= (upper?.value ?? .infinity)
    else { return nil }
  }

  /// Longer signs before those that begin them.
  private static let signs = [
    (">=", true, true), ("<=", false, true), (">", true, false), ("<", false, false),
  ]

  private static func number(_ text: Substring) -> Double? {
    let digits = text.filter { $0 != "," }
    guard digits.utf8.first.map({ $0 &- 0x30 < 10 }) ?? false, digits.utf8.count <= 18,
      digits.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") })
    else { return nil }
    return Double(digits)
  }

  public var description: String {
    if let lower, let upper {
      let (low, high) = (NumberRange.text(lower.value), NumberRange.text(upper.value))
      return lower == upper ? low : "\(low)..\(high)"
    }
    if let lower { return (lower.isIncluded ? ">=" : ">") + NumberRange.text(lower.value) }
    return upper.map { ($0.isIncluded ? "<=" : "<") + NumberRange.text($0.value) } ?? ".."
  }

  private static func text(_ value: Double) -> String {
    Int64(exactly: value).map(String.init) ?? "\(value)"
  }
}
