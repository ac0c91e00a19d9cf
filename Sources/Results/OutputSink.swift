import Articles
import Glibc

/// Where results go: a file or standard output, written in large pieces.
public final class OutputSink {
  /// Why output cannot be written.
  public enum Failure: Error, Hashable {
    /// The reader has gone, as `head` does; no error for a person.
    case closedPipe
    case failed(String)
  }

  private let file: Int32
  private let closes: Bool
  /// Where what is written goes in the end; nil where it is there already.
  private var target: (partial: String, path: String)?
  private var buffer: [UInt8] = []
  private static let capacity = 1 << 16

  /// Writes to a file descriptor, and closes it at the end where it is its own.
  public init(file: Int32, closes: Bool = false) {
    self.file = file
    self.closes = closes
    buffer.reserveCapacity(OutputSink.capacity * 2)
  }

  /// Makes, or empties, the file at a path.
  ///
  /// A file that is an SQLite database, as an archive is, is never emptied.
  public convenience init(path: String) throws(Failure) {
    guard !OutputSink.isDatabase(path) else {
      throw .failed(
        "cannot write \(path): it is a database, which would be lost; give another file")
    }
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else {
      throw .failed("cannot write \(path): \(String(cString: strerror(errno)))")
    }
    self.init(file: file, closes: true)
  }

  /// Writes beside a path, and puts the file in its place with `finish()`: what was there stays until
  /// then. What is no file, as a pipe, is written at once.
  ///
  /// - Parameter begins: is told the name under which the file is made.
  public convenience init(
    wholeAt path: String, _ begins: (_ partial: String) -> Void
  ) throws(Failure) {
    var status = stat()
    let isThere = stat(path, &status) == 0
    guard !isThere || status.st_mode & S_IFMT == S_IFREG, !OutputSink.isDatabase(path) else {
      try self.init(path: path)
      return
    }
    let target = PartialFile.target(of: path)
    guard let partial = PartialFile.make(beside: target, mode: 0o644) else {
      throw .failed("cannot write \(path): \(String(cString: strerror(errno)))")
    }
    self.init(file: partial.file, closes: true)
    self.target = (partial.path, target)
    begins(partial.path)
  }

  /// Writes what is held back, and puts the file in its place.
  public func finish() throws(Failure) {
    try flush()
    guard let target else { return }
    guard fsync(file) == 0, rename(target.partial, target.path) == 0 else {
      throw .failed("cannot write \(target.path): \(String(cString: strerror(errno)))")
    }
    self.target = nil
  }

  /// Whether a file is an SQLite database, or the log of one.
  private static func isDatabase(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return false }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    var head = [UInt8](repeating: 0, count: 16)
    let count = read(file, &head, head.count)
    return (count == 16 && head.elementsEqual("SQLite format 3\0".utf8))
      || (count >= 4 && head[..<3].elementsEqual([0x37, 0x7F, 0x06]))
  }

  deinit {
    if closes { close(file) }
    if let target { unlink(target.partial) }
  }

  /// Writes a text in UTF-8.
  public func write(_ text: String) throws(Failure) { try write(text.utf8) }

  /// Writes bytes, at the latest when the sink is flushed.
  public func write(_ bytes: some Sequence<UInt8>) throws(Failure) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= OutputSink.capacity { try flush() }
  }

  /// Writes all that is held back.
  public func flush() throws(Failure) {
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        Glibc.write(file, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        let code = errno
        buffer.removeAll()
        throw code == EPIPE
          ? .closedPipe : .failed("cannot write the output: \(String(cString: strerror(code)))")
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
