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

  /// Hands on a function that gives the folded form of each token, as long as `work` runs: slices
  /// of an array would be counted each time.
  func withWords<Result>(
    _ work: ((Int) -> UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    folded.withUnsafeBufferPointer { folded in
      ends.withUnsafeBufferPointer { ends in
        work { index in
          UnsafeBufferPointer(rebasing: folded[(index == 0 ? 0 : ends[index - 1])..<ends[index]])
        }
      }
    }
  }
}
