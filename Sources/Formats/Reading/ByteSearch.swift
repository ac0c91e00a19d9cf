/// Looks for a text in whole files.
extension [UInt8] {
  /// Whether some text stands in these bytes, exactly as written.
  func holds(_ text: StaticString) -> Bool { firstRange(of: text, from: 0) != nil }

  /// Whether some bytes stand among these.
  func holds(_ sought: [UInt8]) -> Bool {
    sought.withUnsafeBufferPointer { firstRange(of: $0, from: 0) != nil }
  }

  /// Where some text first stands at or after an offset, exactly as written.
  func firstRange(of text: StaticString, from start: Int) -> Range<Int>? {
    text.withUTF8Buffer { firstRange(of: $0, from: start) }
  }

  /// R. N. Horspool, "Practical fast searching in strings" (1980): most bytes are never looked at.
  private func firstRange(
    of sought: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Range<Int>? {
    guard let last = sought.last, start >= 0, sought.count <= count - start else { return nil }
    var steps = [Int](repeating: sought.count, count: 256)
    for (index, byte) in sought.dropLast().enumerated() {
      steps[Int(byte)] = sought.count - 1 - index
    }
    return withUnsafeBufferPointer { bytes in
      var end = start + sought.count
      while end <= bytes.count {
        let byte = bytes[end - 1]
        if byte == last, bytes[end - sought.count..<end].elementsEqual(sought) {
          return end - sought.count..<end
        }
        end += steps[Int(byte)]
      }
      return nil
    }
  }
}
