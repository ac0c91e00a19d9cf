extension [UInt8] {
  /// Whether some text stands in these bytes, exactly as written.
  func holds(_ sought: StaticString) -> Bool { firstRange(of: sought, from: 0) != nil }

  /// Whether some bytes stand among these.
  func holds(_ sought: [UInt8]) -> Bool {
    sought.withUnsafeBufferPointer { sought in
      withUnsafeBufferPointer { ByteSearch.firstIndex(of: sought, in: $0) != nil }
    }
  }

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

/// R. N. Horspool, "Practical fast searching in strings" (1980): most bytes are never looked at,
/// for formats ask this of whole files.
private enum ByteSearch {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  static func firstIndex(of sought: Bytes, in bytes: Bytes) -> Int? {
    guard let last = sought.last else { return 0 }
    guard sought.count <= bytes.count else { return nil }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 256) { steps in
      steps.initialize(repeating: sought.count)
      for (index, byte) in sought.dropLast().enumerated() {
        steps[Int(byte)] = sought.count - 1 - index
      }
      var end = sought.count
      while end <= bytes.count {
        let byte = bytes[end - 1]
        if byte == last, bytes[end - sought.count..<end].elementsEqual(sought) {
          return end - sought.count
        }
        end += steps[Int(byte)]
      }
      return nil
    }
  }
}
