/// An archive that `newsarchive export` wrote: one article a line, whatever its size.
struct ExportContainer: Container {
  let name = "newsarchive-export"
  let summary = "What newsarchive export wrote, read back article by article"
  let extensions = ["jsonl"]

  func recognises(_ head: [UInt8], name: String) -> Bool { head.starts(with: ExportLines.mark) }

  func open(_ source: any ByteSource) throws(FormatError) -> any MemberReader {
    ExportReader(source)
  }
}

/// What the lines of an export are known by.
public enum ExportLines {
  /// The key of the first line's first member, whose value is the version of the form.
  public static let key = "newsarchive_export"
  /// The version of the form that is written.
  public static let version = 1
  /// The format of the lines, as the container names it.
  public static let format = "newsarchive-export"

  static let mark = Array("{\"\(key)\"".utf8)
}

/// Hands on the lines of an export.
private final class ExportReader: MemberReader {
  private let source: any ByteSource
  private var rest: [UInt8] = []
  private var position = 0
  private var number = 0
  private var isAtEnd = false
  private var piece = [UInt8](repeating: 0, count: 1 << 18)

  init(_ source: any ByteSource) { self.source = source }

  func next() throws(FormatError) -> ContainerEntry? {
    while let line = try line() {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let name = "line \(number)"
      guard line.count <= Containers.largestMember else {
        return .rejected(name: name, reason: "it has more than \(Containers.largestMember) bytes")
      }
      return .record(name: name, line, format: ExportLines.format)
    }
    return nil
  }

  /// The next line, without its end; nil after the last. Of one that is too long, a piece more than
  /// is read is kept.
  private func line() throws(FormatError) -> [UInt8]? {
    var searched = position
    while true {
      if let end = rest[searched...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        return Array(rest[position..<end])
      }
      searched = rest.count
      guard !isAtEnd else {
        defer { position = rest.count }
        return position < rest.count ? Array(rest[position...]) : nil
      }
      if position > 0 {
        searched -= position
        rest.removeSubrange(..<position)
        position = 0
      }
      let count = try source.read(into: &piece, atMost: piece.count)
      isAtEnd = count == 0
      // A line that is longer than any that is read need not be held whole.
      if rest.count <= Containers.largestMember { rest += piece[..<count] }
    }
  }
}
