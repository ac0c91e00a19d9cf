public import Formats
import Glibc

/// Reads the bytes of files and of standard input, and refuses what is no file.
public enum FileReading {
  /// The bytes of a regular file of at most `limit` bytes.
  public static func bytes(of path: String, limit: Int) throws(FormatError) -> [UInt8] {
    // Opening a FIFO must not wait for a writer.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw FormatError(reason()) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FormatError(reason()) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FormatError("this is \(FileWalk.kind(of: status.st_mode)), and only files are read")
    }
    guard status.st_size <= limit else { throw tooLarge(Int(status.st_size), limit) }
    return try read(file, expected: Int(status.st_size), limit: limit)
  }

  /// All bytes of standard input, at most `limit`.
  public static func standardInput(limit: Int) throws(FormatError) -> [UInt8] {
    try read(STDIN_FILENO, expected: 1 << 16, limit: limit)
  }

  private static func read(
    _ file: Int32, expected: Int, limit: Int
  ) throws(FormatError) -> [UInt8] {
    var bytes: [UInt8] = []
    var failure: FormatError?
    var isAtEnd = false
    while !isAtEnd, failure == nil {
      guard bytes.count <= limit else { throw tooLarge(nil, limit) }
      let chunk = bytes.isEmpty ? expected + 1 : 1 << 20
      let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        let got = Glibc.read(file, buffer.baseAddress, chunk)
        count = max(0, got)
        if got < 0, errno != EINTR { failure = FormatError(reason()) }
        isAtEnd = got == 0
      }
      if bytes.isEmpty { bytes = part } else { bytes += part }
    }
    if let failure { throw failure }
    return bytes
  }

  private static func tooLarge(_ size: Int?, _ limit: Int) -> FormatError {
    let what = size.map { "it has \($0) bytes" } ?? "it goes on"
    return FormatError("\(what), over the limit of \(limit); --max-size allows more")
  }

  private static func reason() -> String {
    switch errno {
    case ENOENT: "there is no such file"
    case EACCES, EPERM: "no permission to read it"
    case let code: String(cString: strerror(code))
    }
  }
}
