/// A source of bytes, read by lines and by counts; it holds one block of them.
final class RecordStream {
  private let source: any ByteSource
  private var block = [UInt8](repeating: 0, count: 1 << 16)
  private var start = 0
  private var end = 0
  /// How many bytes have been handed on or passed over.
  private(set) var place = 0

  init(_ source: any ByteSource) { self.source = source }

  init(_ bytes: [UInt8]) { source = MemorySource(bytes) }

  /// Whether there are bytes left; reads ahead where that is not known.
  private func fill() throws(FormatError) -> Bool {
    if start < end { return true }
    start = 0
    end = 0
    var failure: FormatError?
    block.withUnsafeMutableBytes { raw in
      do throws(FormatError) { end = try source.read(into: raw) } catch { failure = error }
    }
    if let failure { throw failure }
    return end > 0
  }

  /// Goes on behind damage; says where in what was packed, nil where nothing more can be read.
  func resume() throws(FormatError) -> Int? {
    try (source as? any ResumableSource)?.resume()
  }

  /// Whether all up to a place is known to be as it was written, as it is where its packer's sums
  /// are right.
  func isChecked(upTo place: Int) -> Bool {
    ((source as? any ResumableSource)?.checked ?? 0) >= place
  }

  private func advance(_ count: Int) {
    start += count
    place += count
  }

  /// The next line with its line end; nil at the end. Of a line longer than `limit` the rest is the
  /// next line.
  func line(limit: Int = 1 << 16) throws(FormatError) -> [UInt8]? {
    var line: [UInt8] = []
    while try fill() {
      let part = block[start..<min(end, start + limit - line.count)]
      if let mark = part.firstIndex(of: 0x0A) {
        line += part[...mark]
        advance(mark + 1 - start)
        return line
      }
      line += part
      advance(part.count)
      if line.count >= limit { break }
    }
    return line.isEmpty ? nil : line
  }

  /// The next bytes, at most so many; fewer only at the end.
  func bytes(_ count: Int) throws(FormatError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count, try fill() {
      let part = block[start..<min(end, start + count - bytes.count)]
      bytes += part
      advance(part.count)
    }
    return bytes
  }

  /// Passes over bytes; returns how many there were, fewer only at the end.
  func skip(_ count: Int) throws(FormatError) -> Int {
    var skipped = 0
    while skipped < count, try fill() {
      let part = min(end - start, count - skipped)
      advance(part)
      skipped += part
    }
    return skipped
  }
}
