/// One record of a crawl: a page as its server sent it, with what the crawler noted.
struct WARCFormat: Format {
  let name = "warc"
  let summary = "A page that a crawler fetched, as a record of a WARC file"
  let extensions = ["warc"]
  let mediaType = "application/warc"
  let readsBinary = true

  func recognises(_ file: FileContent) -> Bool { file.bytes.starts(with: WARCRecord.signature) }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let stream = RecordStream(file.bytes)
    var whole = try stream.line() ?? []
    let record = try WARCRecord(stream, whole: &whole)
    let place = record.address ?? "record"
    if let reason = record.reasonAgainst {
      return try each(.passedOver(place: place, reason: reason))
    }
    let head = whole.count
    guard record.isAnswer else {
      return try CrawledPage(
        address: record.address, mediaType: record.fields.mediaType, charset: record.fields.charset,
        bytes: try stream.bytes(record.length)
      ).read(each)
    }
    guard let answer = try WebAnswer(stream, whole: &whole) else {
      throw FormatError("this record of a crawl holds no answer of a web server")
    }
    try answer.read(
      try stream.bytes(max(0, record.length - (whole.count - head))), address: record.address,
      each)
  }
}

extension WebAnswer {
  /// The articles of an answer whose body follows its head.
  func read(
    _ bytes: [UInt8], address: String?, _ each: (Reading) throws -> Void
  ) throws {
    if let reason = CrawledKinds.reasonAgainst(
      status: status, mediaType: fields.mediaType, address: address)
    {
      return try each(.passedOver(place: address ?? "page", reason: reason))
    }
    try CrawledPage(
      address: address, mediaType: fields.mediaType, charset: fields.charset,
      bytes: try body(bytes, limit: Containers.largestMember)
    ).read(each)
  }
}
