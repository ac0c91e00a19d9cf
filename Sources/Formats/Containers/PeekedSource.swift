/// A source of which the beginning was looked at, and which still gives all of it.
final class PeekedSource: ResumableSource {
  /// Its first bytes; fewer than asked for only where there are no more, or damage comes.
  let head: [UInt8]
  private let rest: any ByteSource
  private var given = 0
  /// The damage behind the head, which whoever reads so far is told.
  private var damage: FormatError?

  init(_ source: any ByteSource, _ count: Int) {
    var head: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: count)
    do throws(FormatError) {
      while head.count < count {
        let got = try source.read(into: &chunk, atMost: count - head.count)
        if got == 0 { break }
        head += chunk[..<got]
      }
    } catch {
      damage = error
    }
    self.head = head
    rest = source
  }

  /// Whether no more than the head can be read.
  var isDamaged: Bool { damage != nil }

  var checked: Int { (rest as? any ResumableSource)?.checked ?? 0 }

  func resume() throws(FormatError) -> Int? {
    damage = nil
    return try (rest as? any ResumableSource)?.resume()
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
    guard given < head.count else {
      if let damage { throw damage }
      return try rest.read(into: buffer)
    }
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
