import Glibc

/// Bytes that come one after the other: from a file, from memory, out of a container.
public protocol ByteSource: AnyObject {
  /// Puts the next bytes into the buffer, which is not empty, and returns how many; 0 after the
  /// last.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int
}

/// A source in which a reader may go to any place; some containers list their members at their end.
protocol SeekableSource: ByteSource {
  var size: Int { get }
  func seek(to place: Int) throws(FormatError)
}

/// A source that can be read on after damage; it throws until it is told to.
protocol ResumableSource: ByteSource {
  /// How many of its bytes, from the first on, are known to be as they were written.
  var checked: Int { get }
  /// Goes to what is whole again behind damage, and says where that stands in what was packed; nil
  /// where nothing more can be read.
  func resume() throws(FormatError) -> Int?
}

extension ByteSource {
  /// The next bytes, at most so many; fewer only at the end.
  func read(atMost count: Int) throws(FormatError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(max(count, 1), 1 << 16))
    while bytes.count < count {
      let got = try read(into: &chunk, atMost: count - bytes.count)
      if got == 0 { break }
      bytes += chunk[..<got]
    }
    return bytes
  }

  /// Puts the next bytes, at most so many, at the beginning of an array that holds so many.
  func read(into chunk: inout [UInt8], atMost count: Int) throws(FormatError) -> Int {
    var failure: FormatError?
    let got = chunk.withUnsafeMutableBytes { raw -> Int in
      do throws(FormatError) {
        return try read(into: UnsafeMutableRawBufferPointer(rebasing: raw.prefix(count)))
      } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    return got
  }
}

/// Bytes that are in memory.
final class MemorySource: SeekableSource {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var size: Int { bytes.count }

  func seek(to place: Int) { self.place = min(max(0, place), bytes.count) }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - place)
    bytes.withUnsafeBytes { buffer.copyMemory(from: .init(rebasing: $0[place..<place + count])) }
    place += count
    return count
  }
}

/// The bytes of a regular file.
public final class FileSource: SeekableSource {
  private let file: Int32
  public let size: Int
  private var place = 0

  /// - Throws: `FormatError` where there is no such file, or it is none.
  public init(path: String) throws(FormatError) {
    // Opening a FIFO must not wait for a writer.
    file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw FormatError(String(cString: strerror(errno))) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      throw FormatError("only files are read")
    }
    size = Int(status.st_size)
  }

  deinit { close(file) }

  func seek(to place: Int) { self.place = max(0, place) }

  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
    while true {
      let got = pread(file, buffer.baseAddress, buffer.count, place)
      if got >= 0 {
        place += got
        return got
      }
      if errno != EINTR { throw FormatError(String(cString: strerror(errno))) }
    }
  }
}
