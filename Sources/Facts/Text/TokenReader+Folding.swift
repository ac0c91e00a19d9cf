import Articles

extension TokenReader {
  /// Appends what stands for a token in the lexicon: its letters folded, its apostrophes straight.
  static func fold(
    _ token: Token, of bytes: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8]
  ) {
    guard token.kind != .mark else { return folded += Lexicon.bytes(of: token.mark) }
    var index = token.bytes.lowerBound
    while index < token.bytes.upperBound {
      let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: index)
      if scalar == 0x2019 {
        folded.append(0x27)
      } else {
        Tokenizer.fold(bytes, index..<index + length, into: &folded)
      }
      index += length
    }
  }
}
