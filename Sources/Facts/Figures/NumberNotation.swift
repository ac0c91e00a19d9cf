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
    let pointed: Set<Substring> = ["en", "ja", "zh", "ko", "th", "he", "hi", "ms", "sw"]
    let primary = language?.prefix { $0 != "-" && $0 != "_" } ?? "en"
    self = pointed.contains(primary) ? .point : .comma
  }

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

  /// Reads the bytes of a number token; nil for clock times, fractions, dates, and what no Double holds.
  func number(_ bytes: ArraySlice<UInt8>) -> Number? {
    guard bytes.count <= NumberNotation.longest else { return nil }
    var whole = bytes
    var fraction: ArraySlice<UInt8> = []
    let grouping: UInt8
    if let mark = decimalMark(bytes) {
      whole = bytes[..<mark]
      fraction = bytes[(mark + 1)...]
      grouping = bytes[mark] == decimal ? thousands : decimal
    } else {
      grouping = bytes.contains(decimal) ? decimal : thousands
    }
    guard isGroupedWell(whole, by: grouping), fraction.allSatisfy({ $0 &- 0x30 < 10 }) else {
      return nil
    }
    var number = Number(decimals: fraction.count, isGrouped: whole.contains(grouping))
    var count = 0
    for byte in whole + fraction where byte != grouping {
      number.digits = number.digits * 10 + Double(byte &- 0x30)
      if number.digits > 0 { count += 1 }
    }
    return count <= NumberNotation.mostDigits && fraction.count <= NumberNotation.mostDigits
      ? number : nil
  }

  /// Where the decimals begin: the last mark, if it is of its kind the only one, and not one of thousands.
  private func decimalMark(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let last = bytes.lastIndex(where: { $0 &- 0x30 >= 10 }) else { return nil }
    guard bytes.count(where: { $0 == bytes[last] }) == 1 else { return nil }
    if bytes[last] == decimal { return last }
    // The other notation, where both marks stand: "1.234,5" in English.
    return bytes[last] == thousands && bytes.contains(decimal) ? last : nil
  }

  /// Groups of three, as in "1,234,567", or of two before the last as in India.
  private func isGroupedWell(_ bytes: ArraySlice<UInt8>, by mark: UInt8) -> Bool {
    guard bytes.allSatisfy({ $0 &- 0x30 < 10 || $0 == mark }) else { return false }
    let groups = bytes.split(separator: mark, omittingEmptySubsequences: false)
    guard let first = groups.first, let last = groups.last, !first.isEmpty else { return false }
    guard groups.count > 1 else { return first.count == 1 || first.first != 0x30 }
    let middle = groups.dropFirst().dropLast()
    return first.count <= 3 && first.first != 0x30 && last.count == 3
      && (middle.allSatisfy { $0.count == 3 }
        || first.count <= 2 && mark == 0x2C && middle.allSatisfy { $0.count == 2 })
  }
}
