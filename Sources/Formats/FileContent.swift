public import Articles

/// The bytes of one file, unpacked, and what is known of them from outside.
public struct FileContent: Sendable {
  /// As met: a path, or `-` for standard input.
  public let path: String
  /// Unpacked, where the file was packed.
  public let bytes: [UInt8]
  /// The web address that it came from, where what held it tells: a crawl, a mail.
  public let address: String?
  /// The ending of the file's name in small letters, without the dot; that of a packer only
  /// where there is no other.
  public let fileExtension: String
  /// The encoding that what held it gives, as it names it: `iso-8859-1`.
  public let encoding: String?
  /// About the first 4,000 characters, by which a format may know its own; bytes that are no UTF-8
  /// stand there as if they were Latin-1.
  let head: String
  /// The day on which it is read: what it holds was not published after it. Nil where nobody asks.
  public let readOn: Day?

  public init(
    path: String, bytes: [UInt8], address: String? = nil, encoding: String? = nil,
    readOn: Day? = nil
  ) {
    self.path = path
    self.bytes = bytes
    self.address = address
    self.encoding = encoding
    self.readOn = readOn
    let ending = Ending.of(Compression.unpackedName(path))
    fileExtension = ending.isEmpty ? Ending.of(path) : ending
    head = FileHead.text(of: bytes)
  }

  /// Its text as that of XML, whose declaration may name the encoding.
  var decodedXML: TextDecoding.Decoded {
    TextDecoding.decode(bytes, declared: encoding ?? Encodings.declared(inXML: head))
  }

  /// The lines of the head, by which most texts are told from exports at their first bytes.
  ///
  /// They are cut off as they are asked for: each of these formats is asked of every plain text.
  var headLines: some Sequence<Substring> {
    sequence(state: head[...]) { $0.takeLine() }.lazy.filter { !$0.isEmpty }
  }

  /// The first byte that is no white space and no byte order mark, and the one after it likewise.
  var firstTwoMarks: (UInt8, UInt8)? {
    var marks: [UInt8] = []
    var start = 0
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    for byte in bytes[start...].prefix(4096) where !byte.isBlank {
      marks.append(byte)
      if marks.count == 2 { return (marks[0], marks[1]) }
    }
    return nil
  }
}

/// The beginning of a file as text, before its encoding is known.
private enum FileHead {
  private static let size = 4096

  static func text(of bytes: [UInt8]) -> String {
    if let wide = TextDecoding.wideEncoding(of: bytes) {
      let units = (size - wide.skip) / 4 * 4
      return TextDecoding.decode(Array(bytes.prefix(wide.skip + units))).text
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = text(of: bytes.prefix(size)[start...], isCut: bytes.count > size)
    let prolog = head.trimmedHead
    guard prolog.hasPrefix("<?xml") || prolog.hasPrefix("<!"), XMLProlog.root(in: head.utf8) == nil,
      let root = XMLProlog.root(in: bytes[start...])
    else { return head }
    // A document type or a comment may be longer than a head; the element after it tells the kind.
    let declaration = prolog.hasPrefix("<?xml") ? prolog.prefix { $0 != ">" } + ">\n" : ""
    return declaration + text(of: bytes[root...].prefix(size), isCut: bytes.count - root > size)
  }

  /// UTF-8 without a character that the cut went through, or else Latin-1.
  private static func text(of bytes: ArraySlice<UInt8>, isCut: Bool) -> String {
    var head = bytes
    for _ in 0..<4 {
      if let text = String(validating: head, as: UTF8.self) { return text }
      guard isCut, head.last.map({ $0 >= 0x80 }) ?? false else { break }
      head = head.dropLast()
    }
    return String(String.UnicodeScalarView(head.map { Unicode.Scalar($0) }))
  }
}
