extension Tokenizer {
  /// A hash of a folded token: Fowler, Noll and Vo's FNV-1a (RFC 9923), its halves mixed.
  @inlinable
  public static func hash(_ folded: some Collection<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in folded { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 32)
  }
}
