/// What a web server answered: a status, headers and a body that is often packed (RFC 9112).
struct WebAnswer {
  let status: Int
  let fields: HeaderFields

  /// Reads the head of an answer, and appends what it reads to `whole`; nil where it is none.
  init?(_ stream: RecordStream, whole: inout [UInt8]) throws(FormatError) {
    guard let line = try stream.line() else { return nil }
    whole += line
    let words = line.split(whereSeparator: { $0 <= 0x20 })
    guard line.starts(with: "HTTP/".utf8), words.count >= 2,
      let status = Int(String(decoding: words[1], as: UTF8.self)),
      let fields = try HeaderFields(stream, whole: &whole)
    else { return nil }
    self.status = status
    self.fields = fields
  }

  /// The body as its author wrote it: put together from its chunks, and unpacked.
  ///
  /// Many crawlers undo both and leave the headers as they were, so that the bytes decide.
  ///
  /// - Throws: `FormatError` where it is damaged or packed in a way that cannot be undone.
  func body(_ bytes: [UInt8], limit: Int) throws(FormatError) -> [UInt8] {
    var body = bytes
    if fields["transfer-encoding"]?.lowercased().contains("chunked") ?? false {
      body = try WebAnswer.joined(body)
    }
    let packers = (fields["content-encoding"] ?? "").split(separator: ",")
    for packer in packers.reversed() {
      switch packer.trimmed.lowercased() {
      case "gzip", "x-gzip", "zstd":
        // Browsers care for nothing that a server sends behind its page.
        body = try Compression.unpack(body, limit: limit, tail: .ignored)
      case "deflate": body = try WebAnswer.inflated(body, limit: limit)
      case "br" where !WebAnswer.isText(body):
        throw FormatError("the page is packed with Brotli, which crawlers should undo")
      default: break
      }
    }
    return body
  }

  /// The chunks of a body, joined; the body itself where it is not in chunks.
  private static func joined(_ bytes: [UInt8]) throws(FormatError) -> [UInt8] {
    var body: [UInt8] = []
    var place = 0
    while let size = chunkSize(bytes, &place) {
      if size == 0 { return body }
      guard size <= bytes.count - place else {
        throw FormatError("the page is cut off in the middle of a chunk")
      }
      body += bytes[place..<place + size]
      place += size
      while place < bytes.count, bytes[place] == 0x0D || bytes[place] == 0x0A { place += 1 }
    }
    guard !body.isEmpty else { return bytes }
    throw FormatError("the page is cut off before its last chunk")
  }

  /// Reads the line before a chunk; nil where there is none.
  private static func chunkSize(_ bytes: [UInt8], _ place: inout Int) -> Int? {
    guard let end = bytes[place...].prefix(100).firstIndex(of: 0x0A) else { return nil }
    let digits = bytes[place..<end].prefix { $0 != 0x3B && $0 != 0x0D && $0 != 0x20 }
    guard (1...8).contains(digits.count),
      let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0
    else { return nil }
    place = end + 1
    return size
  }

  /// Deflated bytes, with what zlib puts around them (RFC 1950) or, as some servers send them,
  /// without.
  private static func inflated(_ bytes: [UInt8], limit: Int) throws(FormatError) -> [UInt8] {
    guard bytes.count > 2, !isText(bytes) else { return bytes }
    let hasHead = bytes[0] & 0x0F == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
    return try Inflater(hasHead ? .zlib : .none).whole(bytes, limit: limit)
  }

  /// Whether bytes look like text, so that they are not packed any more.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(256).allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) }
  }
}
