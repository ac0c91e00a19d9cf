/// Reading and writing single code points in UTF-8 bytes, for the loops that work on bytes.
public enum UTF8Decoding {
  /// The code point that begins at `position`, and how many bytes it takes.
  ///
  /// The bytes must be valid UTF-8, as those of every `String` are; a sequence that the buffer cuts
  /// short, or a stray byte, reads as U+FFFD of one byte.
  @inline(__always)
  public static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = bytes[position]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0
    guard length > 0, position + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = UInt32(first & (0x7F >> UInt8(length)))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[position + offset] & 0x3F) }
    return (scalar, length)
  }

  /// Appends the UTF-8 form of a code point; one that is none is written as U+FFFD.
  public static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return append(0xFFFD, to: &bytes) }
    bytes.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
  }
}
