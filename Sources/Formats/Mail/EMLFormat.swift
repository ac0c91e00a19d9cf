/// One mail as mail programs save it, with what is attached to it; also Apple Mail's own files.
struct EMLFormat: Format {
  let name = "eml"
  let summary = "A mail: a newsletter, or an article that somebody sent on"
  let extensions = ["eml", "emlx"]
  let mediaType = "message/rfc822"
  var readsBinary: Bool { true }
  /// How many mails this one stands in.
  var level = 0

  func recognises(_ file: FileContent) -> Bool {
    let head = file.head[...]
    let isNamedMail = extensions.contains(file.fileExtension)
    return MailHead.begins(EMLXFile.head(head) ?? head.trimmedHead, isNamedMail: isNamedMail)
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let mail = EMLXFile.mail(in: file.bytes) ?? file.bytes[...]
    let readings = try MailReader(level: level).readings(of: mail)
    if !readings.contains(where: \.isArticle) { throw FormatError(MailReader.reason(readings)) }
    for reading in readings { try each(reading) }
  }
}

/// A file of Apple Mail: a line with the mail's length, the mail, a property list.
enum EMLXFile {
  /// The mail in such a file; nil where it is none.
  static func mail(in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard let end = bytes.prefix(24).firstIndex(of: 0x0A) else { return nil }
    let number = String(decoding: bytes[..<end], as: UTF8.self).trimmed
    guard let length = length(number) else { return nil }
    return bytes[(end + 1)...].prefix(length)
  }

  /// What stands at the beginning of the mail, where a file begins as such files do.
  static func head(_ head: Substring) -> Substring? {
    // Nearly all files begin with a letter.
    guard let first = head.utf8.first, !first.isASCIILetter,
      let end = head.prefix(24).firstIndex(where: \.isNewline),
      length(head[..<end].trimmed) != nil
    else { return nil }
    return head[end...].dropFirst()
  }

  private static func length(_ text: String) -> Int? {
    text.utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int(text) : nil
  }
}
