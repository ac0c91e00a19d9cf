import Articles

extension TokenReader {
  /// How many bytes the letter here takes; 0 where there is none.
  func letterLength(at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    if (bytes[index] | 0x20) &- 0x61 < 26 { return 1 }
    return bytes[index] < 0x80 ? 0 : wideLetter(at: index) ?? 0
  }

  /// How many bytes a letter above ASCII, or a mark that combines with one, takes.
  func wideLetter(at index: Int) -> Int? {
    let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: index)
    return Tokenizer.isWordScalar(scalar) ? length : nil
  }

  func isCapital(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    if bytes[index] < 0x80 { return bytes[index] &- 0x41 < 26 }
    let (scalar, _) = UTF8Decoding.scalar(in: bytes, at: index)
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  /// How many bytes the apostrophe here takes.
  func apostrophe(at index: Int) -> Int? {
    if bytes[index] == 0x27 { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
      bytes[index + 2] == 0x99
    else { return nil }
    return 3
  }
}
