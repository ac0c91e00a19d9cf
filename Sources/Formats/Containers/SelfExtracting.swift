import Articles

/// Programs for Windows that unpack the files in them: a zip or 7-Zip file behind a small program.
enum SelfExtracting {
  /// Whether a file may be one; a text that begins with the same two letters has another name.
  static func mayBe(_ head: [UInt8], name: String) -> Bool {
    head.starts(with: signature) && Ending.of(name) == "exe"
  }

  /// Whether a source begins with a program; it is told to begin anew.
  ///
  /// - Throws: `FormatError` where it is one that holds no files that could be unpacked.
  static func isProgram(_ source: any ByteSource) throws(FormatError) -> Bool {
    guard let source = source as? any SeekableSource else { return false }
    let isProgram = try source.read(atMost: signature.count) == signature
    let isRight = isProgram ? try holdsFiles(source) : true
    try source.seek(to: 0)
    guard isRight else {
      throw FormatError(
        "this is a program for Windows; if it unpacks articles, unpack it, and import what comes out"
      )
    }
    return isProgram
  }

  /// Whether the list of a zip file's members ends the source, or a 7-Zip file begins in it.
  private static func holdsFiles(_ source: any SeekableSource) throws(FormatError) -> Bool {
    try source.seek(to: max(0, source.size - (1 << 16) - 22))
    if try source.read(atMost: 1 << 17).holds([0x50, 0x4B, 0x05, 0x06]) { return true }
    try source.seek(to: 0)
    return try source.read(atMost: 1 << 20).holds([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C])
  }

  private static let signature = Array("MZ".utf8)
}
