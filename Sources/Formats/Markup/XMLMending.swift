/// Mends what keeps much XML of the wild from being XML, before it is parsed.
enum XMLMending {
  /// The bytes with `&amp;` for each `&` that begins no entity, without the control characters that
  /// XML does not have, and without what stands before the first `<`.
  ///
  /// Inside CDATA sections and comments, ampersands stand for themselves.
  static func mended(_ bytes: [UInt8]) -> [UInt8] {
    var mended: [UInt8] = []
    mended.reserveCapacity(bytes.count + 64)
    guard var index = bytes.firstIndex(of: UInt8(ascii: "<")) else { return [] }
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "&"):
        mended += beginsEntity(bytes, index) ? [0x26] : Array("&amp;".utf8)
        index += 1
      case UInt8(ascii: "<"):
        let end = endOfVerbatim(bytes, index)
        mended += bytes[index..<end].lazy.filter(isXML)
        index = end
      case let byte:
        if isXML(byte) { mended.append(byte) }
        index += 1
      }
    }
    return mended
  }

  private static func isXML(_ byte: UInt8) -> Bool {
    byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// The end of the CDATA section or comment that begins here; the next byte where none does.
  private static func endOfVerbatim(_ bytes: [UInt8], _ start: Int) -> Int {
    let rest = bytes[start...]
    let close: StaticString
    if rest.starts(with: "<![CDATA[".utf8) {
      close = "]]>"
    } else if rest.starts(with: "<!--".utf8) {
      close = "-->"
    } else {
      return start + 1
    }
    return close.withUTF8Buffer { close in
      var index = start + 4
      while index + close.count <= bytes.count {
        if bytes[index] == close[0], bytes[index..<index + close.count].elementsEqual(close) {
          return index + close.count
        }
        index += 1
      }
      return bytes.count
    }
  }

  /// `&name;`, `&#8217;`, `&#x2019;`
  private static func beginsEntity(_ bytes: [UInt8], _ start: Int) -> Bool {
    var index = start + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "#") { index += 1 }
    let first = index
    while index < bytes.count, index - first < 32 {
      let byte = bytes[index]
      if byte == UInt8(ascii: ";") { return index > first }
      guard byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 else { return false }
      index += 1
    }
    return false
  }
}
