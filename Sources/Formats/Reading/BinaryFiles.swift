/// Tells files that hold no text at all.
enum BinaryFiles {
  /// What a binary file is, with its article ("a PNG image"); nil for what may be text.
  static func kind(of bytes: [UInt8]) -> String? {
    for (signature, name) in signatures where bytes.starts(with: signature) { return name }
    return looksBinary(bytes) ? "binary data" : nil
  }

  /// The first bytes of common kinds of files.
  private static let signatures: [([UInt8], String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("GIF8".utf8), "a GIF image"),
    (Array("RIFF".utf8), "an image, sound or film"),
    (Array("%PDF-".utf8), "a PDF document"),
    ([0x50, 0x4B, 0x03, 0x04], "a zip archive"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    (Array("SQLite format 3\0".utf8), "an SQLite database"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Microsoft Office document"),
    (Array("ID3".utf8), "a sound file"),
    (Array("OggS".utf8), "a sound file"),
  ]

  /// Whether more than one byte in fifty of the beginning is a control character that no text
  /// holds.
  ///
  /// UTF-16 and UTF-32 hold NULs by nature: what the decoder takes for them is no binary.
  private static func looksBinary(_ bytes: [UInt8]) -> Bool {
    guard TextDecoding.wideEncoding(of: bytes) == nil else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      let head = UnsafeBufferPointer(rebasing: bytes.prefix(65_536))
      // Without a branch, many bytes are counted at once.
      let controls = head.reduce(0) { $0 &+ (isControl($1) ? 1 : 0) }
      return controls * 50 > head.count
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte &- 0x07 > 6 && byte != 0x1B
  }
}
