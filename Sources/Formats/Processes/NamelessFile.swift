import CProcess
import Glibc

/// A file in memory that no folder names: it is gone when it is closed, whatever happens.
package final class NamelessFile: Sendable {
  let descriptor: Int32
  private static let closeOnExecute: UInt32 = 1

  /// The path by which this process and its children open it.
  package var path: String { "/proc/\(getpid())/fd/\(descriptor)" }

  /// Makes a file of these bytes, to be read from its beginning.
  ///
  /// - Throws: `FormatError` with the system's reason.
  package init(_ bytes: [UInt8] = []) throws(FormatError) {
    descriptor = memfd_create("newsarchive", NamelessFile.closeOnExecute)
    guard descriptor >= 0 else { throw NamelessFile.failure }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      guard count > 0 || errno == EINTR else { throw NamelessFile.failure }
      written += max(0, count)
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit { close(descriptor) }

  /// All that was written to it.
  ///
  /// - Throws: `FormatError` with the system's reason.
  func contents() throws(FormatError) -> [UInt8] {
    let size = max(0, lseek(descriptor, 0, SEEK_END))
    var filled = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while filled < size {
        let read = pread(
          descriptor, buffer.baseAddress?.advanced(by: filled), size - filled, filled)
        guard read > 0 || read < 0 && errno == EINTR else { break }
        filled += max(0, read)
      }
      count = filled
    }
    guard filled == size else { throw NamelessFile.failure }
    return bytes
  }

  private static var failure: FormatError {
    FormatError("no room for it in memory: \(String(cString: strerror(errno)))")
  }
}
