/// A source of which the beginning was looked at, and which still gives all of it.
final class PeekedSource: ByteSource {
  /// Its first bytes; fewer than asked for only where there are no more.
  let head: [UInt8]
  private let rest: any ByteSource
  private var given = 0

  init(_ source: any ByteSource, _ count: Int) throws(FormatError) {
    head = try source.read(atMost: count)
    rest = source
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
    guard given < head.count else { return try rest.read(into: buffer) }
    let count = min(buffer.count, head.count - given)
    head.withUnsafeBytes { buffer.copyMemory(from: .init(rebasing: $0[given..<given + count])) }
    given += count
    return count
  }
}

/// A source that remembers what was read of it, until it is told that nobody will ask.
final class RecordedSource: ByteSource {
  private let source: any ByteSource
  private(set) var recorded: [UInt8] = []
  var isRecording = true

  init(_ source: any ByteSource) { self.source = source }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
    let count = try source.read(into: buffer)
    if isRecording { recorded += buffer.prefix(count) }
    return count
  }

  func forget() {
    isRecording = false
    recorded = []
  }
}

/// Two sources, one after the other.
final class JoinedSource: ByteSource {
  private let first: any ByteSource
  private let second: any ByteSource
  private var isInSecond = false

  init(_ first: any ByteSource, _ second: any ByteSource) {
    self.first = first
    self.second = second
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
    if !isInSecond {
      let count = try first.read(into: buffer)
      if count > 0 { return count }
      isInSecond = true
    }
    return try second.read(into: buffer)
  }
}
