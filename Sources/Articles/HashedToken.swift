/// A token with what one pass over its bytes tells: no copy of it is made where it is ASCII.
public struct HashedToken {
  /// Its bytes.
  public let range: Range<Int>
  /// The hash of its folded form (`Tokenizer.hash`).
  public let hash: UInt64
  /// That of the first letters of the folded form, as many as were asked for; where the token is
  /// not ASCII, it is that of all.
  public let beginning: UInt64
  public let isASCII: Bool
  /// Whether it is digits, 0 to 9, and nothing else.
  public let isNumber: Bool

  @usableFromInline
  init(range: Range<Int>, hash: UInt64, beginning: UInt64, isASCII: Bool, isNumber: Bool) {
    self.range = range
    self.hash = hash
    self.beginning = beginning
    self.isASCII = isASCII
    self.isNumber = isNumber
  }
}

extension Tokenizer {
  /// Calls `visit` with each token, in order, and with the folded form of those that are not ASCII.
  ///
  /// - Parameter length: how many letters a beginning has.
  @inlinable
  @inline(__always)
  public static func forEachHashedToken(
    of bytes: UnsafeBufferPointer<UInt8>, beginning length: Int = 0,
    _ visit: (HashedToken, [UInt8]) -> Void
  ) {
    var room: [UInt8] = []
    var position = 0
    while let begin = firstOfToken(bytes, from: position) {
      var end = begin
      var hash = Tokenizer.start
      var beginning = hash
      var isNumber = true
      while end < bytes.count {
        let small = bytes[end] | 0x20
        if small &- 0x61 < 26 {
          hash = step(hash, small)
          isNumber = false
        } else if bytes[end] &- 0x30 < 10 {
          hash = step(hash, bytes[end])
        } else {
          break
        }
        end += 1
        if end - begin <= length { beginning = hash }
      }
      let isASCII = end == bytes.count || bytes[end] < 0x80 || !isInside(bytes, end)
      if isASCII {
        (hash, beginning) = (finish(hash), finish(beginning))
      } else {
        end = endOfToken(bytes, from: end)
        room.removeAll(keepingCapacity: true)
        fold(bytes, begin..<end, into: &room)
        hash = Tokenizer.hash(room)
        (beginning, isNumber) = (hash, false)
      }
      visit(
        HashedToken(
          range: begin..<end, hash: hash, beginning: beginning, isASCII: isASCII,
          isNumber: isNumber), room)
      position = end
    }
  }

  /// Where the next token begins; nil where there is none left.
  @inlinable
  @inline(__always)
  static func firstOfToken(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 { return position }
      if byte < 0x80 {
        position += 1
      } else {
        let (scalar, width) = UTF8Decoding.scalar(in: bytes, at: position)
        if isToken(scalar) { return position }
        position += width
      }
    }
    return nil
  }

  /// Whether a code point above ASCII belongs to the token before it.
  @usableFromInline
  static func isInside(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    isWordScalar(UTF8Decoding.scalar(in: bytes, at: position).scalar)
  }

  /// The end of the token in which a place is.
  @usableFromInline
  static func endOfToken(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      let (scalar, width) = UTF8Decoding.scalar(in: bytes, at: position)
      let belongs =
        scalar < 0x80
        ? isASCIIWord(UInt8(truncatingIfNeeded: scalar)) : isWordScalar(scalar)
      guard belongs else { break }
      position += width
    }
    return position
  }
}
