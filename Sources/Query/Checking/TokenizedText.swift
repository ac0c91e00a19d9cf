import Articles

/// A text cut into tokens, with their folded forms side by side.
struct TokenizedText {
  /// The tokens' places in the text's bytes.
  private(set) var tokens: [Range<Int>] = []
  private var folded: [UInt8] = []
  /// Where each token's folded form ends.
  private var ends: [Int] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    tokens.reserveCapacity(bytes.count / 6)
    ends.reserveCapacity(bytes.count / 6)
    folded.reserveCapacity(bytes.count)
    Tokenizer.forEachToken(of: bytes) { token in
      tokens.append(token)
      Tokenizer.fold(bytes, token, into: &folded)
      ends.append(folded.count)
    }
  }

  /// The folded form of a token.
  func word(_ index: Int) -> ArraySlice<UInt8> {
    folded[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}
