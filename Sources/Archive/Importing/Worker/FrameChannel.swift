import Formats
import Glibc

/// One end of a pair of sockets, over which frames go: eight bytes of length, and so many bytes.
struct FrameChannel {
  let file: Int32

  enum Failure: Error {
    /// The other side has gone.
    case closed
    case tooSlow
  }

  /// A frame longer than the largest file with all that is said of it can only be damaged.
  private static let longest = 3 << 30

  /// Sends a frame before the deadline, in seconds of `FrameChannel.now`; nil waits for ever.
  func send(_ frame: [UInt8], by deadline: Double?) throws(Failure) {
    var head: [UInt8] = []
    withUnsafeBytes(of: UInt64(frame.count).littleEndian) { head += $0 }
    try sendAll(head, by: deadline)
    try sendAll(frame, by: deadline)
  }

  /// The next frame; nil where the other side has closed its end.
  func receive(by deadline: Double?) throws(Failure) -> [UInt8] {
    let head = try receive(8, by: deadline)
    let length = head.reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    guard length <= UInt64(FrameChannel.longest) else { throw .closed }
    return try receive(Int(length), by: deadline)
  }

  private func sendAll(_ bytes: [UInt8], by deadline: Double?) throws(Failure) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.send(
          file, $0.baseAddress?.advanced(by: sent), bytes.count - sent,
          Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
      }
      if count >= 0 { sent += count } else { try pause(for: POLLOUT, by: deadline) }
    }
  }

  private func receive(_ wanted: Int, by deadline: Double?) throws(Failure) -> [UInt8] {
    var failure: Failure?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, received in
      do throws(Failure) {
        while received < wanted {
          let count = recv(
            file, buffer.baseAddress?.advanced(by: received), wanted - received,
            Int32(MSG_DONTWAIT))
          if count == 0 { throw .closed }
          if count > 0 { received += count } else { try pause(for: POLLIN, by: deadline) }
        }
      } catch { failure = error }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Waits until the socket is ready, after it was not.
  private func pause(for event: Int32, by deadline: Double?) throws(Failure) {
    guard errno == EAGAIN || errno == EINTR else { throw .closed }
    var wait = pollfd(fd: file, events: Int16(event), revents: 0)
    let left = deadline.map { $0 - FrameChannel.now }
    if let left, left <= 0 { throw .tooSlow }
    _ = poll(&wait, 1, left.map { Int32(($0 * 1000).rounded(.up)) } ?? -1)
  }

  /// Seconds of a clock that nobody sets.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
