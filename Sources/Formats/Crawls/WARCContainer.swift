/// A crawl in a WARC file, record by record, whatever its size.
struct WARCContainer: Container {
  let name = "warc"
  let summary = "A crawl in a WARC file, read record by record"
  let extensions = ["warc"]

  func recognises(_ head: [UInt8], name: String) -> Bool {
    head.starts(with: WARCRecord.signature)
  }

  func open(_ source: any ByteSource) throws(FormatError) -> any MemberReader {
    WARCReader(RecordStream(source))
  }
}

/// Hands on the records of a WARC file that may be articles, as they stand there.
private final class WARCReader: MemberReader {
  private let stream: RecordStream
  private var number = 0
  /// The first line of the next record, where it was met in search of it.
  private var nextLine: [UInt8]?

  init(_ stream: RecordStream) { self.stream = stream }

  func next() throws(FormatError) -> ContainerEntry? {
    number += 1
    return try stream.entry(name) { () throws(FormatError) in
      guard var whole = try firstLine() else { return nil }
      guard let fields = try HeaderFields(stream, whole: &whole) else {
        return damaged("its head has no end")
      }
      guard let record = WARCRecord(fields) else { return damaged("its head gives no length") }
      return try entry(record, &whole)
    }
  }

  private func damaged(_ reason: String) -> ContainerEntry {
    .rejected(name: name, reason: "this record is damaged: \(reason)")
  }

  private var name: String { "record \(number)" }

  /// The line with which the next record begins; what is between records is passed over.
  private func firstLine() throws(FormatError) -> [UInt8]? {
    if let line = nextLine {
      nextLine = nil
      return line
    }
    while let line = try stream.line() {
      if line.starts(with: WARCRecord.signature) { return line }
    }
    return nil
  }

  /// Whether the record at hand ends here: only empty lines stand before the next.
  private func isAtEnd() throws(FormatError) -> Bool {
    while let line = try stream.line() {
      if line.starts(with: WARCRecord.signature) {
        nextLine = line
        return true
      }
      if line.contains(where: { $0 > 0x20 }) { return false }
    }
    return true
  }

  /// The record as a member; of one that is no article the rest is passed over.
  private func entry(
    _ record: WARCRecord, _ whole: inout [UInt8]
  ) throws(FormatError) -> ContainerEntry {
    let head = whole.count
    let reason = try reason(against: record, &whole)
    return try stream.entry(
      name, head: whole, length: record.length, left: record.length - (whole.count - head),
      passedOverFor: reason, isAtEnd: isAtEnd)
  }

  /// Why a record is no article, by its head and by that of the server's answer, which is read.
  private func reason(
    against record: WARCRecord, _ whole: inout [UInt8]
  ) throws(FormatError) -> String? {
    if let reason = record.reasonAgainst { return reason }
    guard record.isAnswer else { return nil }
    let inside = try stream.bytes(min(record.length, HeaderFields.limit))
    whole += inside
    var read: [UInt8] = []
    guard let answer = try WebAnswer(RecordStream(inside), whole: &read) else {
      return "an answer that is no web page"
    }
    return CrawledKinds.reasonAgainst(
      status: answer.status, mediaType: answer.fields.mediaType, address: record.address)
  }
}
