import CZlib

/// Undoes deflate (RFC 1951) through zlib, which compares the sums that gzip and zlib keep.
final class Inflater {
  /// What stands around deflated bytes.
  enum Wrapping: Int32 {
    /// A head, a CRC-32 and a length (RFC 1952).
    case gzip = 31
    /// Two bytes before and a sum after (RFC 1950).
    case zlib = 15
    /// Nothing, so that nothing tells damage.
    case none = -15
  }

  /// How far one step came.
  enum Outcome {
    case goesOn
    case ended
    case damaged(String)
  }

  // The library keeps the address of its state.
  private let stream: UnsafeMutablePointer<z_stream>

  init(_ wrapping: Wrapping) throws(FormatError) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(stream, wrapping.rawValue, ZLIB_VERSION, size) == Z_OK else {
      throw FormatError("out of memory")
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Forgets what it read, for the next head.
  func restart() { inflateReset(stream) }

  /// Unpacks as much as is there and has room, and says how many bytes it took and gave.
  func step(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) -> (taken: Int, given: Int, outcome: Outcome) {
    let packed = input.bindMemory(to: UInt8.self)
    let room = UInt32(min(output.count, 1 << 30))
    let offered = UInt32(min(input.count, 1 << 30))
    stream.pointee.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
    stream.pointee.avail_in = offered
    stream.pointee.next_out = output.bindMemory(to: UInt8.self).baseAddress
    stream.pointee.avail_out = room
    let status = inflate(stream, Z_NO_FLUSH)
    return (
      Int(offered - stream.pointee.avail_in), Int(room - stream.pointee.avail_out),
      outcome(status)
    )
  }

  private func outcome(_ status: Int32) -> Outcome {
    switch status {
    case Z_OK, Z_BUF_ERROR: .goesOn
    case Z_STREAM_END: .ended
    case Z_NEED_DICT: .damaged("it was packed with a dictionary that is not in it")
    case Z_MEM_ERROR: .damaged("out of memory")
    default: .damaged(reason)
    }
  }

  private var reason: String {
    switch stream.pointee.msg.map({ String(cString: $0) }) {
    case "incorrect data check":
      "its checksum is wrong, so that what it unpacks to may be wrong, too"
    case "incorrect length check": "it unpacks to another length than it states"
    case let detail?: "it cannot be unpacked (\(detail))"
    case nil: "it cannot be unpacked"
    }
  }
}
