import Articles

/// A text as the hashes of its folded words, to be compared word by word.
struct HashedWords {
  private(set) var hashes: [UInt64] = []
  /// Where each word stands, in bytes.
  private(set) var places: [Range<Int>] = []

  /// - Parameter limit: how many words are read.
  init(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int = .max) {
    hashes.reserveCapacity(min(limit, bytes.count / 5))
    places.reserveCapacity(min(limit, bytes.count / 5))
    Tokenizer.forEachHashedToken(of: bytes) { token, _ in
      guard hashes.count < limit else { return }
      hashes.append(token.hash)
      places.append(token.range)
    }
  }

  init(_ bytes: [UInt8], limit: Int = .max) {
    self = bytes.withUnsafeBufferPointer { HashedWords($0, limit: limit) }
  }

  /// The words at which a run of so many begins.
  func starts(ofRuns length: Int) -> Range<Int> { 0..<max(0, hashes.count - length + 1) }

  /// A hash of the run of so many words that begins at one.
  func run(at start: Int, of length: Int) -> UInt64 {
    var run: UInt64 = 0
    for index in start..<start + length { run = (run ^ hashes[index]) &* 0x9E37_79B9_7F4A_7C15 }
    return run
  }
}
