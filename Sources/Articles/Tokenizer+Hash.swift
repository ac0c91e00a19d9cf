extension Tokenizer {
  /// A hash of a folded token: Fowler, Noll and Vo's FNV-1a (RFC 9923), its halves mixed.
  @inlinable
  public static func hash(_ folded: some Collection<UInt8>) -> UInt64 {
    var hash = start
    for byte in folded { hash = step(hash, byte) }
    return finish(hash)
  }

  /// The hash of the folded form of a token, of which no copy is made where it is ASCII.
  ///
  /// - Parameter room: holds the folded form of any other.
  @inlinable
  public static func hash(
    _ bytes: UnsafeBufferPointer<UInt8>, _ token: Range<Int>, room: inout [UInt8]
  ) -> UInt64 {
    var hash = start
    for position in token {
      let byte = bytes[position]
      guard byte < 0x80 else {
        room.removeAll(keepingCapacity: true)
        fold(bytes, token, into: &room)
        return Tokenizer.hash(room)
      }
      hash = step(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return finish(hash)
  }

  @usableFromInline
  static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  @inlinable
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  @inlinable
  static func finish(_ hash: UInt64) -> UInt64 { hash ^ (hash >> 32) }
}
