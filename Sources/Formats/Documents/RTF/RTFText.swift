/// Reads RTF as Word, LibreOffice, TextEdit, WordPad and databases of news write it.
enum RTFText {
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return start.prefix(64).drop { $0.isBlank }
      .starts(with: "{\\rtf".utf8)
  }

  /// The text of a file, as far as it goes.
  ///
  /// - Throws: `FormatError` where it is no RTF.
  static func read(_ bytes: [UInt8]) throws(FormatError) -> DocumentText {
    guard isLikely(bytes) else {
      throw FormatError("this is no RTF: it does not begin with {\\rtf")
    }
    var reader = RTFReader(bytes)
    reader.read()
    return reader.document
  }
}
