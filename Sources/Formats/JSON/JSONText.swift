/// The text of a JSON string as it is put together from pieces and escapes.
struct JSONText {
  private var bytes: [UInt8] = []
  /// The first half of a pair of surrogates, until the second comes.
  private var half: UInt16?

  var string: String {
    var text = self
    text.endHalf()
    return String(decoding: text.bytes, as: UTF8.self)
  }

  mutating func add(_ piece: ArraySlice<UInt8>) {
    guard !piece.isEmpty else { return }
    endHalf()
    bytes += piece
  }

  /// Reads the escape at `at` and goes behind it; false where there is none such, which stands for
  /// the character behind the backslash.
  mutating func addEscape(_ source: ArraySlice<UInt8>, _ at: inout Int) -> Bool {
    at += 1
    guard at < source.endIndex else { return false }
    let byte = source[at]
    at += 1
    switch byte {
    case UInt8(ascii: "u"): return addUnit(source, &at)
    case UInt8(ascii: "n"): add([0x0A])
    case UInt8(ascii: "t"): add([0x09])
    case UInt8(ascii: "r"): add([0x0D])
    case UInt8(ascii: "b"): add([0x08])
    case UInt8(ascii: "f"): add([0x0C])
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): add([byte])
    default:
      at -= 1
      return false
    }
    return true
  }

  /// `\u00fc`, or half of `\ud83d\udd25`.
  private mutating func addUnit(_ source: ArraySlice<UInt8>, _ at: inout Int) -> Bool {
    let digits = source[at...].prefix(4)
    guard digits.count == 4,
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16),
      digits.first != UInt8(ascii: "+")
    else { return false }
    at += 4
    if let high = half, (0xDC00...0xDFFF).contains(unit) {
      half = nil
      let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
      append(Unicode.Scalar(value))
      return true
    }
    endHalf()
    if (0xD800...0xDBFF).contains(unit) { half = unit } else { append(Unicode.Scalar(unit)) }
    return true
  }

  private mutating func endHalf() {
    guard half != nil else { return }
    half = nil
    append(nil)
  }

  private mutating func append(_ scalar: Unicode.Scalar?) {
    bytes += Array(String(Character(scalar ?? "\u{FFFD}")).utf8)
  }
}
