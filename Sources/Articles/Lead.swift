/// The lead of an article: its first paragraph, which says what happened; the next ones, too, while
/// they are short.
///
/// It ends at the first empty line after its 120th character, and has at most 500 characters, cut
/// after a space. The archive's view `article_lead` says the same in SQL.
public enum Lead {
  private static let shortest = 120
  private static let longest = 500

  /// The lead of a text.
  public static func lead(of text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in String(decoding: bytes[..<end(in: bytes)], as: UTF8.self) }
  }

  /// Where the lead ends, as an offset into the text's UTF-8 bytes.
  public static func end(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var characters = 0
    var afterSpace: Int?
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      let startsParagraph =
        bytes[index] == 0x0A && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if characters >= shortest, startsParagraph { return index }
      if characters == longest { return afterSpace ?? index }
      if bytes[index] == 0x20 { afterSpace = index + 1 }
      characters += 1
    }
    return bytes.count
  }
}
