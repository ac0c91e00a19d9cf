/// Strings of JSON that stands somewhere in a script, found without reading the rest of it.
enum JSONStrings {
  /// The longest string that a key has, without its escapes; empty where there is none. The key is
  /// given with its quotation marks in small letters, and found in any.
  static func longest(ofKey key: StaticString, in bytes: ArraySlice<UInt8>) -> [UInt8] {
    var longest: [UInt8] = []
    var rest = bytes
    while let found = rest.firstRange(ofASCII: key) {
      var index = found.upperBound
      while index < rest.endIndex, rest[index] <= 0x20 || rest[index] == 0x3A { index += 1 }
      rest = rest[index...]
      guard rest.first == 0x22 else { continue }
      let (string, end) = string(in: rest)
      if string.count > longest.count { longest = string }
      rest = rest[end...]
    }
    return longest
  }

  /// The string that begins with the quotation mark at the start, and where it ends.
  static func string(in bytes: ArraySlice<UInt8>) -> ([UInt8], Int) {
    var string: [UInt8] = []
    var index = bytes.startIndex + 1
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0x22 { return (string, index + 1) }
      guard byte == 0x5C, index + 1 < bytes.endIndex else {
        string.append(byte)
        index += 1
        continue
      }
      index += 2
      switch bytes[index - 1] {
      case UInt8(ascii: "n"), UInt8(ascii: "r"): string.append(0x0A)
      case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): string.append(0x20)
      case UInt8(ascii: "u"): appendScalar(in: bytes, &index, &string)
      case let other: string.append(other)
      }
    }
    return (string, index)
  }

  /// Appends the character whose four digits stand at `index`, with its second half where it has
  /// one.
  private static func appendScalar(
    in bytes: ArraySlice<UInt8>, _ index: inout Int, _ string: inout [UInt8]
  ) {
    guard var value = unit(bytes, index) else { return }
    index += 4
    if value & 0xFC00 == 0xD800, bytes[index...].starts(with: [0x5C, 0x75]),
      let low = unit(bytes, index + 2), low & 0xFC00 == 0xDC00
    {
      value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
      index += 6
    }
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    string += Array(String(Character(scalar)).utf8)
  }

  private static func unit(_ bytes: ArraySlice<UInt8>, _ index: Int) -> UInt32? {
    guard index + 4 <= bytes.endIndex else { return nil }
    return UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
  }
}
