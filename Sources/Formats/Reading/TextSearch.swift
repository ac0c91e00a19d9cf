import Articles

extension [UInt8] {
  /// Whether some text stands in these bytes, exactly as written.
  func holds(_ sought: StaticString) -> Bool { firstRange(of: sought, from: 0) != nil }

  /// Where some text first stands at or after an offset, exactly as written.
  func firstRange(of sought: StaticString, from start: Int) -> Range<Int>? {
    guard (0...count).contains(start) else { return nil }
    return sought.withUTF8Buffer { sought in
      withUnsafeBufferPointer { bytes in
        ByteSearch.firstIndex(of: sought, in: UnsafeBufferPointer(rebasing: bytes[start...]))
          .map { start + $0..<start + $0 + sought.count }
      }
    }
  }
}

/// Looking for a text in a text, byte by byte.
///
/// The standard library compares characters, which costs a hundred times as much, and does not find
/// what a combining mark follows. These stand in its place all through this module.
extension StringProtocol {
  /// Where a text first stands in this one, exactly as written.
  func firstRange(of text: String) -> Range<Index>? {
    guard let offset = firstOffset(of: text) else { return nil }
    let start = utf8.index(startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: text.utf8.count)
  }

  /// Whether a text stands in this one, exactly as written.
  func contains(_ text: String) -> Bool { firstOffset(of: text) != nil }

  /// How many bytes stand before a text.
  private func firstOffset(of text: String) -> Int? {
    var text = text
    return text.withUTF8 { sought in
      // Every text has its bytes in one place, but for those of another system's libraries.
      if let found = utf8.withContiguousStorageIfAvailable({
        ByteSearch.firstIndex(of: sought, in: $0)
      }) {
        return found
      }
      return Array(utf8).withUnsafeBufferPointer { ByteSearch.firstIndex(of: sought, in: $0) }
    }
  }
}
