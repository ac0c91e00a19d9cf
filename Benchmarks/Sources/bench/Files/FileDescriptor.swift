import Glibc

/// Opening, reading and writing of files by POSIX calls.
enum FileDescriptor {
  /// Opens a file; the caller closes it.
  static func open(_ path: String, _ flags: Int32, mode: mode_t = 0o644) throws -> Int32 {
    let file = Glibc.open(path, flags | O_CLOEXEC, mode)
    guard file >= 0 else { throw Failure.system("cannot open \(path)") }
    return file
  }

  /// Writes all the bytes.
  static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32, _ path: String) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      guard count >= 0 else {
        if errno == EINTR { continue }
        throw Failure.system("cannot write \(path)")
      }
      rest = rest.dropFirst(count)
    }
  }
}
