/// Splits text into tokens exactly as the archive's index does: SQLite's `unicode61` tokenizer with
/// `remove_diacritics 2` (https://sqlite.org/fts5.html#unicode61_tokenizer).
///
/// A token is a run of letters and digits; its folded form is in small letters without diacritics.
///
///     Tokenizer.words(in: "Al-Dhafra, 325,000")              // ["Al", "Dhafra", "325", "000"]
///     Tokenizer.words(in: "Müller's").map(Tokenizer.fold)    // ["muller", "s"]
public enum Tokenizer {
  /// The tokens of UTF-8 text, as ranges of bytes in order.
  public static func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    tokens.reserveCapacity(bytes.count / 6)
    forEachToken(of: bytes) { tokens.append($0) }
    return tokens
  }

  /// How many tokens a text holds.
  public static func count(_ text: String) -> Int {
    var text = text
    var count = 0
    text.withUTF8 { forEachToken(of: $0) { _ in count += 1 } }
    return count
  }

  /// The tokens of a text as written.
  public static func words(in text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      tokens(of: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  /// Calls `visit` with the bytes' range of each token, in order.
  @inline(__always)
  public static func forEachToken(
    of bytes: UnsafeBufferPointer<UInt8>, _ visit: (Range<Int>) -> Void
  ) {
    var position = 0
    var start = -1
    while position < bytes.count {
      let byte = bytes[position]
      let length: Int
      let belongs: Bool
      if byte < 0x80 {
        length = 1
        belongs = isASCIIWord(byte)
      } else {
        let (scalar, width) = UTF8Decoding.scalar(in: bytes, at: position)
        length = width
        belongs = isToken(scalar) || (start >= 0 && isMark(scalar))
      }
      if belongs {
        if start < 0 { start = position }
      } else if start >= 0 {
        visit(start..<position)
        start = -1
      }
      position += length
    }
    if start >= 0 { visit(start..<bytes.count) }
  }

  /// The folded tokens of a text, parted by single spaces: `Read more:` is `read more`.
  public static func folded(_ text: some StringProtocol) -> String {
    var text = String(text)
    return text.withUTF8 { bytes in
      var folded: [UInt8] = []
      folded.reserveCapacity(bytes.count)
      forEachToken(of: bytes) { token in
        if !folded.isEmpty { folded.append(0x20) }
        fold(bytes, token, into: &folded)
      }
      return String(decoding: folded, as: UTF8.self)
    }
  }

  /// The form under which the index keeps a token: small letters, no diacritics.
  public static func fold(_ token: String) -> String {
    var token = token
    return token.withUTF8 { bytes in
      var folded: [UInt8] = []
      fold(bytes, bytes.indices, into: &folded)
      return String(decoding: folded, as: UTF8.self)
    }
  }

  /// Appends the folded form of one token of `bytes` to `folded`.
  public static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, _ token: Range<Int>, into folded: inout [UInt8]
  ) {
    var position = token.lowerBound
    while position < token.upperBound {
      let byte = bytes[position]
      if byte < 0x80 {
        folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        position += 1
      } else {
        let (scalar, width) = UTF8Decoding.scalar(in: bytes, at: position)
        position += width
        if !isMark(scalar) { UTF8Decoding.append(fold(scalar), to: &folded) }
      }
    }
  }

  @inline(__always)
  static func isASCIIWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Whether a code point above ASCII stands inside words: a letter, a digit or a mark that
  /// combines.
  public static func isWordScalar(_ scalar: UInt32) -> Bool { isToken(scalar) || isMark(scalar) }

  /// Whether a code point above ASCII can begin a token.
  @usableFromInline
  static func isToken(_ scalar: UInt32) -> Bool { contains(Unicode61Tables.tokenRuns, scalar) }

  /// Whether a code point is a combining mark that disappears inside a token.
  static func isMark(_ scalar: UInt32) -> Bool {
    scalar >= 0x300 && contains(Unicode61Tables.markRuns, scalar)
  }

  /// The small letter without diacritics of a code point above ASCII, or the code point itself.
  static func fold(_ scalar: UInt32) -> UInt32 {
    let folds = Unicode61Tables.folds
    var low = 0
    var high = folds.count / 4
    let wanted = Int32(bitPattern: scalar)
    while low < high {
      let middle = (low + high) / 2
      if folds[middle * 4 + 1] < wanted { low = middle + 1 } else { high = middle }
    }
    guard low < folds.count / 4, folds[low * 4] <= wanted,
      (wanted - folds[low * 4]) % folds[low * 4 + 2] == 0
    else { return scalar }
    return UInt32(bitPattern: wanted + folds[low * 4 + 3])
  }

  /// Whether a sorted list of runs (first and last of each) holds a code point.
  private static func contains(_ runs: [UInt32], _ scalar: UInt32) -> Bool {
    var low = 0
    var high = runs.count / 2
    while low < high {
      let middle = (low + high) / 2
      if runs[middle * 2 + 1] < scalar { low = middle + 1 } else { high = middle }
    }
    return low < runs.count / 2 && runs[low * 2] <= scalar
  }
}
