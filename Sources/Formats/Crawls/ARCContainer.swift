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
  /// Whether a wrong length was told already, after which lines are read in search of a record.
  private var isLost = false

  init(_ stream: RecordStream) { self.stream = stream }

  private var name: String { "record \(number)" }

  func next() throws(FormatError) -> ContainerEntry? {
    while let line = try stream.line() {
      if let record = ARCRecord(line) {
        number += 1
        isLost = false
        return try entry(record, line)
      }
      // Between records there is an empty line; anything else means that a length was wrong.
      guard !isLost, line.contains(where: { $0 > 0x20 }) else { continue }
      isLost = true
      number += 1
      return .rejected(name: name, reason: "this record is damaged: its length is wrong")
    }
    return nil
  }

  private func entry(
    _ record: ARCRecord, _ line: [UInt8]
  ) throws(FormatError) -> ContainerEntry {
    let head = try stream.bytes(min(record.length, HeaderFields.limit))
    let left = record.length - head.count
    if let reason = try reason(against: record, head) {
      if try stream.skip(left) < left { return cut }
      return .passedOver(name: name, reason: reason)
    }
    guard record.length <= Containers.largestMember else {
      _ = try stream.skip(left)
      return .rejected(name: name, reason: "this record has \(record.length) bytes")
    }
    let rest = try stream.bytes(left)
    guard rest.count == left else { return cut }
    return .record(name: name, line + head + rest)
  }

  private var cut: ContainerEntry {
    .rejected(name: name, reason: "the crawl ends in the middle of this record")
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
