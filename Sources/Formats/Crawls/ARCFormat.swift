/// One record of an old crawl: a page as its server sent it, after the line that the crawler wrote.
struct ARCFormat: Format {
  let name = "arc"
  let summary = "A page that a crawler fetched, as a record of an ARC file"
  let extensions = ["arc"]
  let mediaType = "application/x-ia-arc"
  let readsBinary = true

  func recognises(_ file: FileContent) -> Bool {
    guard file.bytes.starts(with: "http".utf8) || file.bytes.starts(with: "filedesc://".utf8) else {
      return false
    }
    return ARCRecord(file.bytes.prefix(1 << 14).prefix { $0 != 0x0A }) != nil
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let stream = RecordStream(file.bytes)
    guard let line = try stream.line(), let record = ARCRecord(line) else {
      throw FormatError("this is no record of an ARC file")
    }
    if let reason = record.reasonAgainst {
      return try each(.passedOver(place: record.address, reason: reason))
    }
    var head: [UInt8] = []
    guard let answer = try WebAnswer(stream, whole: &head) else {
      throw FormatError("this record of a crawl holds no answer of a web server")
    }
    try answer.read(
      try stream.bytes(max(0, record.length - head.count)), address: record.address, each)
  }
}
