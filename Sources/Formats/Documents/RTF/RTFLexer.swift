/// Cuts the bytes of an RTF file into its tokens.
///
/// Source: Microsoft, Rich Text Format Specification 1.9.1, "Conventions of an RTF Reader".
struct RTFLexer {
  enum Token {
    case open, close
    /// A letter of text, and whether it was written as `\'e9`.
    case byte(UInt8)
    /// `\par`, `\fs24`, `\b0`; a symbol such as `\~` has its character as name.
    case word(String, Int?)
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position >= bytes.count }

  /// Passes over `count` bytes, as far as there are so many: the data of a picture.
  mutating func skip(_ count: Int) {
    position += min(max(0, count), bytes.count - position)
  }

  /// Passes over bytes that are only text, for a reader who wants none.
  mutating func skipText() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x5C, 0x7B, 0x7D: return
      default: position += 1
      }
    }
  }

  /// The next token; nil at the end.
  mutating func next() -> Token? {
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case 0x7B: return .open
      case 0x7D: return .close
      case 0x5C: return control()
      case 0x09: return .word("tab", nil)
      case 0x0A, 0x0D, 0x00: continue
      default: return .byte(byte)
      }
    }
    return nil
  }

  private mutating func control() -> Token? {
    guard position < bytes.count else { return nil }
    let start = position
    while position < bytes.count, bytes[position].isASCIILetter { position += 1 }
    guard position > start else { return symbol() }
    // No control word is longer than 32 letters.
    let name = String(decoding: bytes[start..<min(position, start + 32)], as: UTF8.self)
    let parameter = number()
    if position < bytes.count, bytes[position] == 0x20 { position += 1 }
    return .word(name, parameter)
  }

  private mutating func symbol() -> Token {
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "'"): return hexadecimal()
    case 0x5C, 0x7B, 0x7D: return .byte(byte)
    case 0x0A, 0x0D:
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      return .word("par", nil)
    case 0x09: return .word("tab", nil)
    default: return .word(String(Unicode.Scalar(byte)), nil)
    }
  }

  private mutating func hexadecimal() -> Token {
    guard position < bytes.count, bytes[position].hexDigit != nil else { return .word("'", nil) }
    var value: UInt8 = 0
    for _ in 0..<2 {
      guard position < bytes.count, let digit = bytes[position].hexDigit else { break }
      value = value << 4 | digit
      position += 1
    }
    return .byte(value)
  }

  /// The number after a control word; one that is too large stays at the largest.
  private mutating func number() -> Int? {
    var index = position
    let isNegative = index < bytes.count && bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    let start = index
    var value = 0
    while index < bytes.count, bytes[index].isASCIIDigit {
      value = min(value * 10 + Int(bytes[index] &- 0x30), Int(Int32.max))
      index += 1
    }
    guard index > start else { return nil }
    position = index
    return isNegative ? -value : value
  }
}
