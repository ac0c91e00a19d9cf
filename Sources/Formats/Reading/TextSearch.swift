import Glibc

/// Looking for a text in a text, byte by byte.
///
/// The standard library compares characters, which costs a hundred times as much, and does not find what
/// a combining mark follows. These stand in its place all through this module.
extension StringProtocol {
  /// Where a text first stands in this one.
  func firstRange(of text: String) -> Range<Index>? {
    guard let offset = firstOffset(of: text) else { return nil }
    let start = utf8.index(startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: text.utf8.count)
  }

  func contains(_ text: String) -> Bool { firstOffset(of: text) != nil }

  /// How many bytes stand before a text.
  private func firstOffset(of text: String) -> Int? {
    var text = text
    return text.withUTF8 { needle in
      let found = utf8.withContiguousStorageIfAvailable { hay in
        TextSearch.firstOffset(of: needle, in: hay)
      }
      if let found { return found }
      return Array(utf8).withUnsafeBufferPointer { TextSearch.firstOffset(of: needle, in: $0) }
    }
  }
}

private enum TextSearch {
  static func firstOffset(
    of needle: UnsafeBufferPointer<UInt8>, in hay: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let first = needle.first, let sought = needle.baseAddress else { return 0 }
    guard let start = hay.baseAddress, hay.count >= needle.count else { return nil }
    let last = hay.count - needle.count
    var offset = 0
    while offset <= last, let found = memchr(start + offset, Int32(first), last - offset + 1) {
      offset = UnsafeRawPointer(found) - UnsafeRawPointer(start)
      if memcmp(found, sought, needle.count) == 0 { return offset }
      offset += 1
    }
    return nil
  }
}
