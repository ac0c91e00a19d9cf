/// What gzip packed, unpacked as it is read, each piece compared with its CRC-32 and its length.
///
/// Many pieces may stand one after the other: crawls have one a record, rotated logs one a day.
/// Damage is thrown where it shows, and `resume` goes on with the next piece.
final class GzipSource: ResumableSource {
  /// What bytes behind the last piece mean that no gzip wrote; padding never means anything.
  enum Tail {
    /// A piece may have begun there.
    case damage
    /// Nothing, as to browsers.
    case ignored
  }

  private enum State {
    case between
    case inside
    case ended
    case stopped(FormatError, canResume: Bool)
  }

  private let input: PackedInput
  private let inflater: Inflater
  private let tail: Tail
  private var state = State.between
  private var ratio = UnpackingRatio(from: 0)
  /// Where the piece at hand begins in what was packed.
  private var piece = 0
  private var given = 0
  private var rewound = 0
  private(set) var checked = 0

  init(_ source: any ByteSource, tail: Tail = .damage) throws(FormatError) {
    input = PackedInput(source)
    inflater = try Inflater(.gzip)
    self.tail = tail
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
    while true {
      switch state {
      case .between: try begin()
      case .inside:
        let count = try inflate(into: buffer)
        given += count
        if case .between = state { checked = given }
        if count > 0 { return try counted(count) }
      case .ended: return 0
      case .stopped(let error, _): throw error
      }
    }
  }

  /// Begins the next piece, if there is one behind the padding.
  private func begin() throws(FormatError) {
    while try input.fill(), let byte = input.ahead.first {
      if byte == 0 || byte.isBlank {
        input.take(1)
        continue
      }
      piece = input.place
      if input.ahead.count == 1 { _ = try input.more() }
      if input.ahead.prefix(2).elementsEqual([0x1F, 0x8B].prefix(input.ahead.count)) {
        inflater.restart()
        state = .inside
      } else if tail == .ignored, checked > 0 {
        state = .ended
      } else {
        stop("what stands there was not packed by gzip")
      }
      return
    }
    state = .ended
  }

  /// Unpacks some of the piece; what came out before damage is handed on first.
  private func inflate(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
    guard try input.fill() else {
      stop("it is cut short; get it whole again, if you can")
      return 0
    }
    let step = inflater.step(input.ahead, into: buffer)
    input.take(step.taken)
    switch step.outcome {
    case .ended: state = .between
    case .damaged(let reason): stop(reason)
    case .goesOn:
      if step.taken == 0, step.given == 0 { stop("it cannot be unpacked") }
    }
    return step.given
  }

  private func counted(_ count: Int) throws(FormatError) -> Int {
    do throws(FormatError) {
      try ratio.count(count, consumed: input.fetched)
    } catch {
      state = .stopped(error, canResume: false)
      throw error
    }
    return count
  }

  private func stop(_ reason: String) {
    let place = piece == 0 ? "" : " from byte \(piece) on"
    state = .stopped(FormatError("the packed file is damaged\(place): \(reason)"), canResume: true)
  }

  // MARK: Going on after damage

  func resume() throws(FormatError) -> Int? {
    guard case .stopped(_, canResume: true) = state else { return nil }
    // Bytes made up to be read again and again are read twice at most.
    let back = input.place - piece - 1
    if back > 0, rewound + back <= input.fetched {
      rewound += back
      input.goBack(to: piece + 1)
    }
    if input.place <= piece { input.take(1) }
    checked = given
    guard try findHead() else {
      state = .ended
      return nil
    }
    piece = input.place
    inflater.restart()
    state = .inside
    return piece
  }

  /// Goes to the next bytes that look like the head of a piece.
  private func findHead() throws(FormatError) -> Bool {
    while true {
      let ahead = input.ahead
      if let start = GzipSource.head(in: ahead) {
        input.take(start)
        return true
      }
      input.take(max(0, ahead.count - (GzipSource.headSize - 1)))
      guard try input.more() else { return false }
    }
  }

  private static let headSize = 10

  /// Where the head of a piece stands; by chance bytes look like one once in a hundred gigabytes.
  private static func head(in bytes: UnsafeRawBufferPointer) -> Int? {
    guard bytes.count >= headSize else { return nil }
    for start in 0...(bytes.count - headSize) where bytes[start] == 0x1F {
      let (effort, system) = (bytes[start + 8], bytes[start + 9])
      if bytes[start + 1] == 0x8B, bytes[start + 2] == 8, bytes[start + 3] & 0xE0 == 0,
        effort == 0 || effort == 2 || effort == 4, system <= 13 || system == 255
      {
        return start
      }
    }
    return nil
  }
}
