import CXML

/// Mends what keeps much XML of the wild from being XML, before it is parsed.
enum XMLMending {
  /// The bytes with `&amp;` for each `&` that begins no entity, without the control characters that
  /// XML does not have, without comments, and without what stands before the first `<`.
  ///
  /// Inside CDATA sections, ampersands stand for themselves.
  static func mended(_ bytes: [UInt8]) -> [UInt8] {
    var mended: [UInt8] = []
    mended.reserveCapacity(bytes.count + 64)
    guard var index = bytes.firstIndex(of: UInt8(ascii: "<")) else { return [] }
    var commentsEnd = true
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "&"):
        mended += beginsEntity(bytes, index) ? [0x26] : Array("&amp;".utf8)
        index += 1
      case UInt8(ascii: "<") where bytes[index...].starts(with: "<!--".utf8):
        // A comment that nothing closes is text.
        let end = commentsEnd ? bytes.firstRange(of: "-->", from: index + 4)?.upperBound : nil
        commentsEnd = end != nil
        index = end ?? index + 4
      case UInt8(ascii: "<") where bytes[index...].starts(with: "<![CDATA[".utf8):
        let end = bytes.firstRange(of: "]]>", from: index + 9)?.upperBound ?? bytes.count
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

  /// Whether an entity that a parser knows begins here: `&eacute;`, `&#8217;`, `&#x2019;`.
  private static func beginsEntity(_ bytes: [UInt8], _ start: Int) -> Bool {
    let name = bytes[(start + 1)...].prefix(32).prefix { $0 == 0x23 || $0.isASCIILetterOrDigit }
    guard name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";") else {
      return false
    }
    let text = String(decoding: name, as: UTF8.self)
    guard name.first == 0x23 else {
      return xmlNames.contains(text) || htmlEntityLookup(text) != nil
    }
    let isHexadecimal = name.dropFirst().first == UInt8(ascii: "x")
    guard
      let code = UInt32(text.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
    else { return false }
    // Surrogates are no characters, nor are the last two.
    return code > 0xFFFF
      ? code <= 0x10FFFF
      : code >= 0x20
        ? code < 0xD800 || (0xE000...0xFFFD).contains(code) : [9, 10, 13].contains(code)
  }

  private static let xmlNames: Set<String> = ["amp", "lt", "gt", "quot", "apos"]
}
