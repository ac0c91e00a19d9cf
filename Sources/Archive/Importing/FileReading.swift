public import Formats
import Glibc

/// Reads the bytes of files and of standard input, and refuses what is no file.
public final class FileReading {
  private let file: Int32
  let size: Int

  /// The bytes of a regular file of at most `limit` bytes.
  public static func bytes(of path: String, limit: Int) throws(FormatError) -> [UInt8] {
    let file = try FileReading(path)
    guard file.size <= limit else { throw tooLarge(file.size, limit) }
    return try file.read(limit: limit)
  }

  /// All bytes of standard input, at most `limit`.
  public static func standardInput(limit: Int) throws(FormatError) -> [UInt8] {
    try read(STDIN_FILENO, size: nil, limit: limit)
  }

  /// Opens a regular file.
  init(_ path: String) throws(FormatError) {
    // Opening a FIFO must not wait for a writer.
    file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw FormatError(FileReading.reason(opening: path)) }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      let reason = FileReading.reason()
      close(file)
      throw FormatError(reason)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      throw FormatError("this is \(FileWalk.kind(of: status.st_mode)), and only files are read")
    }
    size = Int(status.st_size)
  }

  deinit { close(file) }

  /// All bytes from where it was read up to.
  func read(limit: Int) throws(FormatError) -> [UInt8] {
    try FileReading.read(file, size: size, limit: limit)
  }

  /// The next bytes; fewer than `count` only at the end.
  func read(atMost count: Int) throws(FormatError) -> [UInt8] {
    var failure: FormatError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, got in
      let result = Glibc.read(file, buffer.baseAddress, count)
      got = max(0, result)
      if result < 0 { failure = FormatError(FileReading.reason()) }
    }
    if let failure { throw failure }
    return bytes
  }

  private static func read(
    _ file: Int32, size: Int?, limit: Int
  ) throws(FormatError) -> [UInt8] {
    var bytes: [UInt8] = []
    var failure: FormatError?
    var isAtEnd = false
    while !isAtEnd, failure == nil {
      guard bytes.count <= limit else { throw tooLarge(nil, limit) }
      // Most files have as many bytes as was told, and not the one more that is asked for.
      let chunk = bytes.isEmpty ? (size ?? 1 << 16) + 1 : min(max(bytes.count, 1 << 12), 1 << 20)
      let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        let got = Glibc.read(file, buffer.baseAddress, chunk)
        count = max(0, got)
        if got < 0, errno != EINTR { failure = FormatError(reason()) }
        isAtEnd = got == 0 || bytes.isEmpty && got == size
      }
      if bytes.isEmpty { bytes = part } else { bytes += part }
    }
    if let failure { throw failure }
    return bytes
  }

  static func tooLarge(_ size: Int?, _ limit: Int) -> FormatError {
    let what = size.map { "it has \($0) bytes" } ?? "it goes on"
    return FormatError("\(what), over the limit of \(limit); --max-size allows more")
  }

  /// Why a path could not be opened. An argument that is no UTF-8 comes with its bad bytes
  /// replaced, and names nothing then.
  private static func reason(opening path: String) -> String {
    errno == ENOENT && path.unicodeScalars.contains("\u{FFFD}") ? FileWalk.misnamed : reason()
  }

  private static func reason() -> String {
    switch errno {
    case ENOENT: "there is no such file"
    case EACCES, EPERM: "no permission to read it"
    case let code: String(cString: strerror(code))
    }
  }
}
