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
    /// As typed, without commas and needless zeros.
    let digits: String
  }

  /// Reads `500`, `>500`, `>=500`, `<500`, `<=500`, `300..500`, `300..` or `..500`; anything else
  /// is nil. Digits may be parted by commas.
  public init?(_ text: String) {
    for (sign, isLower, isIncluded) in NumberRange.signs where text.hasPrefix(sign) {
      let number = text.dropFirst(sign.count)
      guard let end = NumberRange.end(number, isIncluded: isIncluded) else { return nil }
      (lower, upper) = isLower ? (end, nil) : (nil, end)
      return
    }
    guard let (low, high) = text.partedByDots else {
      guard let end = NumberRange.end(text[...]) else { return nil }
      (lower, upper) = (end, end)
      return
    }
    lower = NumberRange.end(low)
    upper = NumberRange.end(high)
    guard (lower != nil) != low.isEmpty, (upper != nil) != high.isEmpty,
      lower != nil || upper != nil, (lower?.value ?? -.infinity) <= (upper?.value ?? .infinity)
    else { return nil }
  }

  /// Longer signs before those that begin them.
  private static let signs = [
    (">=", true, true), ("<=", false, true), (">", true, false), ("<", false, false),
  ]

  private static func end(_ text: Substring, isIncluded: Bool = true) -> End? {
    let digits = String(text.filter { $0 != "," })
    guard digits.utf8.first.map({ $0 &- 0x30 < 10 }) ?? false, digits.utf8.count <= 18,
      digits.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") })
    else { return nil }
    return Double(digits).map {
      End(value: $0, isIncluded: isIncluded, digits: NumberRange.withoutNeedlessZeros(digits))
    }
  }

  /// `007.50` is `7.5`.
  private static func withoutNeedlessZeros(_ digits: String) -> String {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let whole = parts[0].drop { $0 == "0" }
    var fraction = parts.dropFirst().first ?? ""
    while fraction.last == "0" { fraction.removeLast() }
    return (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// Whether any number from `low` to `high` lies in the range.
  public func meets(_ low: Double, _ high: Double) -> Bool {
    let isAbove = lower.map { $0.isIncluded ? high >= $0.value : high > $0.value } ?? true
    let isBelow = upper.map { $0.isIncluded ? low <= $0.value : low < $0.value } ?? true
    return isAbove && isBelow
  }

  public var description: String {
    if let lower, let upper {
      return lower == upper ? lower.digits : "\(lower.digits)..\(upper.digits)"
    }
    if let lower { return (lower.isIncluded ? ">=" : ">") + lower.digits }
    return upper.map { ($0.isIncluded ? "<=" : "<") + $0.digits } ?? ".."
  }
}
