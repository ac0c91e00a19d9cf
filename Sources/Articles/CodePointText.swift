/// A text that is cut at code points, which it finds without going through all that is before them.
public struct CodePointText: Sendable {
  private let bytes: [UInt8]
  /// The byte at which every 16th code point begins.
  private let marks: [Int]
  /// How many code points the text has.
  public let count: Int

  private static let step = 16

  public init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  /// - Parameter bytes: valid UTF-8.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) { self.init(bytes: Array(bytes)) }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    var marks: [Int] = []
    var count = 0
    for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if count % CodePointText.step == 0 { marks.append(offset) }
      count += 1
    }
    self.marks = marks
    self.count = count
  }

  /// The text of a span; nil where the text does not reach so far.
  public func text(_ span: TextSpan) -> String? {
    bytes(of: span).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// Where a text stands the nearest to a span, within 300 bytes of it; nil where it does not.
  public func place(of text: String, near span: TextSpan) -> TextSpan? {
    guard let here = bytes(of: span) else { return nil }
    let sought = Array(text.utf8)
    guard let first = sought.first else { return nil }
    let end = min(bytes.count, here.upperBound + CodePointText.reach) - sought.count
    let nearest = bytes.withUnsafeBufferPointer { bytes -> Int? in
      var nearest: Int?
      var start = max(0, here.lowerBound - CodePointText.reach)
      while start <= end,
        let next = ByteSearch.firstIndex(
          of: first, in: UnsafeBufferPointer(rebasing: bytes[start...end]))
      {
        start += next
        if bytes[start..<start + sought.count].elementsEqual(sought) {
          if let nearest, abs(nearest - here.lowerBound) < abs(start - here.lowerBound) { break }
          nearest = start
        }
        start += 1
      }
      return nearest
    }
    guard let nearest else { return nil }
    let distance =
      nearest < here.lowerBound
      ? -codePoints(in: nearest..<here.lowerBound) : codePoints(in: here.lowerBound..<nearest)
    let start = span.start + distance
    return TextSpan(
      start: start, end: start + codePoints(in: nearest..<nearest + sought.count))
  }

  private static let reach = 300

  private func codePoints(in range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }

  /// The sentence in which a span stands, or all that it reaches into; nil where the text does not
  /// reach so far.
  public func sentence(around span: TextSpan, in sentences: [Range<Int>]) -> String? {
    guard let place = bytes(of: span), !sentences.isEmpty else { return nil }
    let first = sentences.partitionIndex { $0.upperBound > place.lowerBound }
    let next = sentences.partitionIndex { $0.lowerBound >= place.upperBound }
    guard first < sentences.count else { return nil }
    let last = max(first, next - 1)
    return String(
      decoding: bytes[sentences[first].lowerBound..<sentences[last].upperBound], as: UTF8.self)
  }

  /// The sentences, as ranges of bytes.
  public var sentences: [Range<Int>] { bytes.withUnsafeBufferPointer(Sentences.ranges) }

  private func bytes(of span: TextSpan) -> Range<Int>? {
    guard 0 <= span.start, span.start <= span.end, span.end <= count else { return nil }
    return offset(of: span.start)..<offset(of: span.end)
  }

  private func offset(of codePoint: Int) -> Int {
    guard codePoint < count else { return bytes.count }
    var offset = marks[codePoint / CodePointText.step]
    for _ in 0..<codePoint % CodePointText.step {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }
}
