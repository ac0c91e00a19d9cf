import Glibc

/// Goes over the lines of a mail before GMime takes it apart, to find the headers and multiparts,
/// at any depth, for which GMime would take too much time and memory.
struct MIMEOutline {
  /// The bytes for GMime: all but the ends of headers that are too long.
  private(set) var kept: [Range<Int>] = []
  /// Whether the end of a header was left out.
  private(set) var hasCutHeaders = false

  private let limits: MIMELimits
  private var lines = 0
  private var headerBytes = 0
  private var multiparts = 0
  /// How often a line is compared with a boundary, as GMime does with each that is open.
  private var comparisons = 0
  private var boundaries: Set<[UInt8]> = []
  /// Set where a boundary is written such that only GMime knows it: any line may be one then.
  private var isUnsure = false
  private var isHead = true
  /// Whether headers follow the empty line after these headers, since they tell of a mail.
  private var holdsMail = false
  /// Whether the parts of a multipart are mails without telling so.
  private var isDigest = false
  private var headerStart = 0
  private var keptEnd = 0

  /// - Throws: `FormatError` where a limit is passed.
  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: MIMELimits) throws(FormatError) {
    self.limits = limits
    var start = 0
    while start < bytes.count {
      let end = MIMEOutline.lineEnd(bytes, from: start)
      try take(bytes, start..<end)
      start = end
    }
    keep(to: bytes.count)
  }

  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress,
      let end = memchr(base + start, 0x0A, bytes.count - start)
    else { return bytes.count }
    return UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
  }

  private mutating func take(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) throws(FormatError) {
    let first = bytes[line.lowerBound]
    if first == 0x2D, try isBoundary(bytes[line]) {
      (isHead, holdsMail) = (true, isDigest)
      headerStart = line.upperBound
      try countLine()
    } else if isHead {
      let isEmpty = first == 0x0A || (first == 0x0D && line.count <= 2)
      if isEmpty {
        isHead = holdsMail
        holdsMail = false
        headerStart = line.upperBound
      } else {
        try takeHeader(bytes, line)
      }
    }
  }

  private mutating func countLine() throws(FormatError) {
    lines += 1
    if lines > limits.lines {
      throw FormatError("the mail has more than \(limits.lines) headers or boundaries")
    }
  }

  // MARK: Headers

  private mutating func takeHeader(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) throws(FormatError) {
    try countLine()
    let first = bytes[line.lowerBound]
    if first != 0x20 && first != 0x09 { headerStart = line.lowerBound }
    let end = max(line.lowerBound, min(line.upperBound, headerStart + limits.header))
    if end < line.upperBound {
      let mark = bytes[line.upperBound - 1] == 0x0A ? line.upperBound - 1 : line.upperBound
      keep(to: min(end, mark))
      // A line that goes on and of which nothing is kept needs no end of its own.
      keptEnd = end > line.lowerBound ? mark : line.upperBound
      hasCutHeaders = true
    }
    headerBytes += end - line.lowerBound
    if headerBytes > limits.headerBytes {
      throw FormatError("the mail has more than \(limits.headerBytes >> 20) MB of headers")
    }
    try readType(bytes[line.lowerBound..<end])
  }

  private mutating func keep(to end: Int) {
    if keptEnd < end { kept.append(keptEnd..<end) }
    keptEnd = end
  }

  /// Reads in a line of a header what it tells of multiparts and of mails within the mail.
  private mutating func readType(_ line: Slice<UnsafeBufferPointer<UInt8>>) throws(FormatError) {
    if line.firstRange(ofASCII: "message/") != nil { holdsMail = true }
    if line.firstRange(ofASCII: "digest") != nil { isDigest = true }
    var rest = line
    while let word = rest.firstRange(ofASCII: "boundary") {
      rest = rest[word.upperBound...]
      multiparts += 1
      if multiparts > limits.parts {
        throw FormatError("the mail has more than \(limits.parts) multiparts")
      }
      if let boundary = MIMEOutline.boundary(rest) {
        boundaries.insert(boundary)
      } else {
        isUnsure = true
      }
    }
  }

  // MARK: Boundaries

  /// The boundary that is given after the word; nil where it is not plainly written.
  private static func boundary(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
    let value = text.drop(while: isBlank)
    guard value.first == 0x3D else { return nil }
    let start = value.dropFirst().drop(while: isBlank)
    let isQuoted = start.first == 0x22
    let text = start.dropFirst(isQuoted ? 1 : 0)
    let boundary = text.prefix { isQuoted ? $0 != 0x22 : $0 > 0x20 && $0 != 0x3B && $0 != 0x22 }
    let isClosed = !isQuoted || boundary.endIndex < text.endIndex
    // Strokes, comments, encoded words.
    guard isClosed, !boundary.isEmpty, !boundary.contains(where: { "\\(%".utf8.contains($0) }),
      boundary.firstRange(ofASCII: "=?") == nil
    else { return nil }
    return Array(trimmed(boundary))
  }

  private mutating func isBoundary(
    _ line: Slice<UnsafeBufferPointer<UInt8>>
  ) throws(FormatError) -> Bool {
    guard multiparts > 0, line.count > 2, line[line.startIndex + 1] == 0x2D else { return false }
    comparisons += multiparts
    if comparisons > limits.comparisons {
      throw FormatError("the mail has too many lines that may be boundaries of its multiparts")
    }
    if isUnsure { return true }
    let text = MIMEOutline.trimmed(line.dropFirst(2))
    return text.count <= limits.header
      && (boundaries.contains(Array(text))
        || (text.suffix(2).elementsEqual([0x2D, 0x2D])
          && boundaries.contains(Array(MIMEOutline.trimmed(text.dropLast(2))))))
  }

  private static func trimmed(
    _ text: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    var text = text
    while let last = text.last, isBlank(last) { text.removeLast() }
    return text
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
