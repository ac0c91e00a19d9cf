/// A crawl in an ARC file, record by record, whatever its size.
struct ARCContainer: Container {
  let name = "arc"
  let summary = "A crawl in an ARC file, read record by record"
  let extensions = ["arc"]

  func recognises(_ head: [UInt8], name: String) -> Bool {
    head.starts(with: "filedesc://".utf8)
  }

  func open(_ source: any ByteSource) throws(FormatError) -> any MemberReader {
    ARCReader(RecordStream(source))
  }
}

/// Hands on the records of an ARC file that may be articles, as they stand there.
private final class ARCReader: MemberReader {
  private let stream: RecordStream
  private var number = 0
  /// The line of the next record, where it was met in search of it.
  private var nextRecord: (line: [UInt8], record: ARCRecord)?

  init(_ stream: RecordStream) { self.stream = stream }

  private var name: String { "record \(number)" }

  func next() throws(FormatError) -> ContainerEntry? {
    number += 1
    return try stream.entry(name) { () throws(FormatError) in
      while nextRecord == nil {
        guard let line = try stream.line() else { return nil }
        nextRecord = ARCRecord(line).map { (line, $0) }
      }
      guard let (line, record) = nextRecord else { return nil }
      nextRecord = nil
      return try entry(record, line)
    }
  }

  /// Whether the record at hand ends here: only empty lines stand before the next.
  private func isAtEnd() throws(FormatError) -> Bool {
    while let line = try stream.line() {
      if let record = ARCRecord(line) {
        nextRecord = (line, record)
        return true
      }
      if line.contains(where: { $0 > 0x20 }) { return false }
    }
    return true
  }

  private func entry(
    _ record: ARCRecord, _ line: [UInt8]
  ) throws(FormatError) -> ContainerEntry {
    let head = try stream.bytes(min(record.length, HeaderFields.limit))
    return try stream.entry(
      name, head: line + head, length: record.length, left: record.length - head.count,
      passedOverFor: try reason(against: record, head), isAtEnd: isAtEnd)
  }

  private func reason(
    against record: ARCRecord, _ head: [UInt8]
  ) throws(FormatError) -> String? {
    if let reason = record.reasonAgainst { return reason }
    var read: [UInt8] = []
    guard let answer = try WebAnswer(RecordStream(head), whole: &read) else {
      return "an answer that is no web page"
    }
    return CrawledKinds.reasonAgainst(
      status: answer.status, mediaType: answer.fields.mediaType ?? record.mediaType,
      address: record.address)
  }
}
