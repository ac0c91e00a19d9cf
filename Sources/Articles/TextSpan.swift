/// A stretch of a text, in Unicode code points: `body[start:end]` in Python.
public struct TextSpan: Hashable, Sendable {
  /// How many code points stand before it.
  public let start: Int
  /// The first code point after the stretch.
  public let end: Int

  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }
}

/// Turns ranges of UTF-8 bytes into spans of code points, one pass over the text for all of them.
///
/// The ranges must be asked for in the order of their starts.
struct CodePointCounter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var codePoints = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The span of a range of bytes that lie on code points' borders.
  mutating func span(of range: Range<Int>) -> TextSpan {
    codePoints += count(position..<range.lowerBound)
    position = range.lowerBound
    return TextSpan(start: codePoints, end: codePoints + count(range))
  }

  private func count(_ range: Range<Int>) -> Int {
    var count = 0
    for byte in bytes[range] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
