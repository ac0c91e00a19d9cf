import Glibc

/// Where a run writes to.
protocol Streams: AnyObject, Sendable {
  /// The descriptors that it is given.
  var output: Int32 { get }
  var messages: Int32 { get }

  /// Takes what has come, where that cannot wait.
  func drain()

  /// All that was written, once the run has ended.
  func texts() -> (output: String, messages: String)
}

/// Files that have no names: neither stream can block the other.
final class FileStreams: Streams {
  let output: Int32
  let messages: Int32

  init(_ folder: String) throws {
    output = try FileStreams.file(in: folder)
    messages = try FileStreams.file(in: folder)
  }

  deinit {
    close(output)
    close(messages)
  }

  func drain() {}

  func texts() -> (output: String, messages: String) { (text(output), text(messages)) }

  private static func file(in folder: String) throws -> Int32 {
    var template = Files.cString(Array((folder + "/stream-XXXXXX").utf8))
    let file = mkstemp(&template)
    guard file >= 0 else { throw Files.failure("cannot make a file in", folder) }
    unlink(template)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    return file
  }

  private func text(_ file: Int32) -> String {
    let size = Int(lseek(file, 0, SEEK_END))
    let bytes = [UInt8](unsafeUninitializedCapacity: max(0, size)) { buffer, count in
      count = max(0, pread(file, buffer.baseAddress, buffer.count, 0))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A terminal, to which both streams go.
final class TerminalStreams: Streams, @unchecked Sendable {
  let output: Int32
  private let master: Int32
  private var bytes: [UInt8] = []

  var messages: Int32 { output }

  init() throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // TIOCSPTLCK and TIOCGPTN: what unlockpt and ptsname do, which Swift does not see in glibc.
    var (number, unlocked): (Int32, Int32) = (0, 0)
    guard master >= 0, ioctl(master, 0x4004_5431, &unlocked) == 0,
      ioctl(master, 0x8004_5430, &number) == 0
    else { throw Files.failure("cannot open a terminal at", "/dev/ptmx") }
    output = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit {
    close(output)
    close(master)
  }

  func drain() {
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(master, &part, part.count), count > 0 { bytes += part[..<count] }
  }

  func texts() -> (output: String, messages: String) {
    drain()
    return (String(decoding: bytes, as: UTF8.self), "")
  }
}
