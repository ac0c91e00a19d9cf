/// How a language writes numbers in digits.
struct NumberNotation {
  /// The mark before the decimals; the other one parts thousands.
  private let decimal: UInt8
  private let thousands: UInt8

  static let point = NumberNotation(decimal: 0x2E, thousands: 0x2C)
  static let comma = NumberNotation(decimal: 0x2C, thousands: 0x2E)

  /// More digits than these no Double holds.
  static let mostDigits = 15
  /// A bound for what is read of one number.
  private static let longest = 24

  /// The notation of a language, by its BCP 47 tag; that of English where it is not known.
  init(language: String?) {
    let primary = language?.prefix { $0 != "-" && $0 != "_" } ?? "en"
    self = NumberNotation.pointed.contains(primary) ? .point : .comma
  }

  /// The languages that write a point before the decimals.
  private static let pointed: Set<Substring> = [
    "en", "ja", "zh", "ko", "th", "he", "hi", "ms", "sw",
  ]

  private init(decimal: UInt8, thousands: UInt8) {
    self.decimal = decimal
    self.thousands = thousands
  }

  /// Digits with their decimal mark left out.
  struct Number {
    var digits: Double = 0
    var decimals = 0
    var isGrouped = false
  }

  /// Reads the bytes of a number token; nil for clock times, fractions, dates, and what no Double
  /// holds.
  func number(_ bytes: ArraySlice<UInt8>) -> Number? {
    guard bytes.count <= NumberNotation.longest else { return nil }
    let last = bytes.lastIndex { $0 &- 0x30 >= 10 }
    guard let last else { return read(bytes, decimalMark: nil, grouping: 0) }
    let decimalMark = decimalMark(bytes, last)
    let isTurned = decimalMark.map { bytes[$0] != decimal } ?? bytes.contains(decimal)
    return read(bytes, decimalMark: decimalMark, grouping: isTurned ? decimal : thousands)
  }

  /// Where the decimals begin: the last mark, if it is of its kind the only one, and not one of
  /// thousands.
  private func decimalMark(_ bytes: ArraySlice<UInt8>, _ last: Int) -> Int? {
    let mark = bytes[last]
    guard bytes.count(where: { $0 == mark }) == 1 else { return nil }
    if mark == decimal { return last }
    // The other notation, where both marks stand: "1.234,5" in English.
    return mark == thousands && bytes.contains(decimal) ? last : nil
  }

  private func read(
    _ bytes: ArraySlice<UInt8>, decimalMark: Int?, grouping: UInt8
  ) -> Number? {
    var number = Number()
    var groups = DigitGroups()
    var significant = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if index == decimalMark {
        number.decimals = bytes.endIndex - index - 1
      } else if byte &- 0x30 < 10 {
        number.digits = number.digits * 10 + Double(byte &- 0x30)
        if number.digits > 0 { significant += 1 }
        if decimalMark.map({ index < $0 }) ?? true { groups.add(byte) }
      } else {
        guard byte == grouping, groups.end() else { return nil }
        number.isGrouped = true
      }
    }
    guard groups.isWhole(byComma: grouping == 0x2C), significant <= NumberNotation.mostDigits,
      number.decimals <= NumberNotation.mostDigits
    else { return nil }
    return number
  }
}

/// The groups of digits before the decimals: of three, as in "1,234,567", or of two before the
/// last, as in India.
private struct DigitGroups {
  private var count = 0
  private var digits = 0
  private var isFirstZero = false
  /// Whether all groups between the first and the last have three digits; two.
  private var areThrees = true
  private var areTwos = true

  mutating func add(_ byte: UInt8) {
    if count == 0, digits == 0 { isFirstZero = byte == 0x30 }
    digits += 1
  }

  /// Ends a group; false where it cannot be one.
  mutating func end() -> Bool {
    if count == 0 {
      areTwos = digits <= 2
      guard digits > 0, digits <= 3, !isFirstZero else { return false }
    } else {
      areThrees = areThrees && digits == 3
      areTwos = areTwos && digits == 2
    }
    count += 1
    digits = 0
    return true
  }

  func isWhole(byComma: Bool) -> Bool {
    guard count > 0 else { return digits == 1 || digits > 1 && !isFirstZero }
    return digits == 3 && (areThrees || areTwos && byComma)
  }
}
