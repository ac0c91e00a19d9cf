extension [UInt8] {
  /// Whether some text stands in these bytes, exactly as written.
  func holds(_ text: StaticString) -> Bool { firstRange(of: text, from: 0) != nil }

  /// Where some text first stands at or after an offset, exactly as written.
  ///
  /// R. N. Horspool, "Practical fast searching in strings" (1980): most bytes are never looked at, for
  /// formats ask this of whole files.
  func firstRange(of text: StaticString, from start: Int) -> Range<Int>? {
    text.withUTF8Buffer { text in
      guard let last = text.last, start >= 0, text.count <= count - start else { return nil }
      var steps = [Int](repeating: text.count, count: 256)
      for (index, byte) in text.dropLast().enumerated() {
        steps[Int(byte)] = text.count - 1 - index
      }
      return withUnsafeBufferPointer { bytes in
        var end = start + text.count
        while end <= bytes.count {
          let byte = bytes[end - 1]
          if byte == last, bytes[end - text.count..<end].elementsEqual(text) {
            return end - text.count..<end
          }
          end += steps[Int(byte)]
        }
        return nil
      }
    }
  }
}

extension FileContent {
  /// The lines of the head, by which most texts are told from exports at their first bytes.
  var headLines: [Substring] {
    head.utf8.split { $0 == 0x0A || $0 == 0x0D }.map { Substring($0) }
  }
}
