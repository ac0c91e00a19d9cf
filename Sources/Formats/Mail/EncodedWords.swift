/// The words of a header that say their encoding: `=?utf-8?Q?Br=C3=BCcke?=`.
///
/// Source: RFC 2047. GMime's own reading is not used: it drops the words after one that ends in
/// `==`.
enum EncodedWords {
  /// The text that a header stands for. Broken words are read as far as sense can be made of them.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x3D), text.contains("=?") else { return text }
    var reader = EncodedWordReader(Array(text.utf8)[...])
    reader.read()
    return reader.text
  }
}

private struct EncodedWordReader {
  private(set) var text = ""
  private var rest: ArraySlice<UInt8>
  /// The bytes of words side by side: a letter's bytes may stand in two of them.
  private var pending: [UInt8] = []
  private var charset = ""
  private var hasMoreEnds = true

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  mutating func read() {
    while let start = mark(0x3D, 0x3F, in: rest) {
      let before = rest[..<start]
      guard let word = word(at: start) else {
        add(plain: rest[...(start + 1)])
        rest = rest[(start + 2)...]
        continue
      }
      // White space between two words is none of the text.
      if pending.isEmpty || !before.allSatisfy({ $0 <= 0x20 }) { add(plain: before) }
      if charset != word.charset { flush() }
      charset = word.charset
      pending += word.bytes
      rest = rest[word.end...]
    }
    add(plain: rest)
  }

  private mutating func add(plain bytes: ArraySlice<UInt8>) {
    flush()
    text += String(decoding: bytes, as: UTF8.self)
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    text += TextDecoding.decode(pending, declared: charset).text
    pending = []
  }

  /// The word that begins here: its encoding, its bytes, and where it ends.
  private mutating func word(at start: Int) -> (charset: String, bytes: [UInt8], end: Int)? {
    let head = rest[(start + 2)...].prefix(60)
    guard let first = head.firstIndex(of: 0x3F), first + 2 < rest.endIndex,
      rest[first + 2] == 0x3F
    else { return nil }
    let content = rest[(first + 3)...]
    let end = hasMoreEnds ? mark(0x3F, 0x3D, in: content) : nil
    if end == nil { hasMoreEnds = false }
    let text = content[..<(end ?? content.endIndex)]
    let bytes: [UInt8]
    switch rest[first + 1] | 0x20 {
    case UInt8(ascii: "b"): bytes = Base64.decoded(text)
    case UInt8(ascii: "q"): bytes = EncodedWordReader.unquoted(text)
    default: return nil
    }
    let charset = head[..<first].prefix { $0 != 0x2A }
    return (String(decoding: charset, as: UTF8.self), bytes, end.map { $0 + 2 } ?? rest.endIndex)
  }

  /// Where two bytes stand side by side.
  private func mark(_ first: UInt8, _ second: UInt8, in bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes
    while let place = rest.firstIndex(of: first), place + 1 < rest.endIndex {
      if rest[place + 1] == second { return place }
      rest = rest[(place + 1)...]
    }
    return nil
  }

  /// `_` is a space, `=E2` a byte.
  private static func unquoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == 0x3D, index + 2 < text.endIndex, let high = text[index + 1].hexDigit,
        let low = text[index + 2].hexDigit
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(text[index] == 0x5F ? 0x20 : text[index])
        index += 1
      }
    }
    return bytes
  }
}
