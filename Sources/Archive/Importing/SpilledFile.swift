import CProcess
import Formats
import Glibc

/// Bytes of standard input as a file that has no name, for a reader that must go to and fro in them.
final class SpilledFile: Sendable {
  private let file: Int32
  private static let closeOnExecute: UInt32 = 1

  /// The path by which this process and its children open it.
  var path: String { "/proc/\(getpid())/fd/\(file)" }

  init(_ bytes: [UInt8]) throws(FormatError) {
    file = memfd_create("standard input", SpilledFile.closeOnExecute)
    guard file >= 0 else { throw FormatError(String(cString: strerror(errno))) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(file, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      guard count > 0 || errno == EINTR else { throw FormatError(String(cString: strerror(errno))) }
      written += max(0, count)
    }
  }

  deinit { close(file) }
}
