/// A number of a text, in digits, in words or in both: `55,000`, `1.2 trillion`, `two dozen`.
struct Amount {
  var tokens: Range<Int>
  /// The number without its decimal mark, and how many of its digits stand after that: exact in a
  /// Double.
  var digits: Double
  var decimals = 0
  /// What the words after it multiply it by.
  var scale: Double = 1
  var form: Form
  /// Whether marks or spaces part its digits by thousands.
  var isGrouped = false
  /// Whether it is "dozens" or "several hundred": at least this.
  var isVague = false
  /// Whether it is a part of a whole: "two-thirds", "one in five".
  var isShare = false

  enum Form { case digits, words }

  var hasScale: Bool { scale > 1 }
  /// Digits and nothing else, as years, pages and flights are written.
  var isPlain: Bool { form == .digits && !isGrouped && !hasScale && decimals == 0 && !isShare }

  /// With one rounding at most: powers of ten are exact.
  var value: Double {
    let power = Amount.powers[min(decimals, Amount.powers.count - 1)]
    return scale >= power ? digits * (scale / power) : digits / (power / scale)
  }

  /// Above it, a Double no longer holds what newspapers mean.
  static let most = 1e18
  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
