import CZstd

/// Compresses originals with Zstandard (RFC 8878).
enum Zstandard {
  /// A level that costs less than reading a file does, and still halves a news text.
  private static let level: Int32 = 1

  /// The compression of a file that is known, but not kept: it was removed with an article that had
  /// come in it, while others stay, or left out of an export.
  static let removed = "removed"

  /// The bytes that a block of a stored file takes at the least, and those that it unpacks to at
  /// the most (RFC 8878, 3.1.1.2).
  private static let smallestBlock = 3
  private static let largestBlock = 128 << 10

  struct Stored: Sendable {
    let bytes: [UInt8]
    /// `zstd`, or `none` where compressing gains nothing.
    let compression: String
  }

  /// One thread's compressor; its tables are made once.
  final class Compressor {
    private let context: OpaquePointer?

    init() { context = ZSTD_createCCtx() }
    deinit { ZSTD_freeCCtx(context) }

    func store(_ bytes: [UInt8]) -> Stored {
      let bound = ZSTD_compressBound(bytes.count)
      // What is kept until it is written takes no more room than it has bytes.
      return withUnsafeTemporaryAllocation(byteCount: bound, alignment: 1) { buffer in
        let written = bytes.withUnsafeBytes {
          ZSTD_compressCCtx(
            context, buffer.baseAddress, bound, $0.baseAddress, $0.count, Zstandard.level)
        }
        guard ZSTD_isError(written) == 0, (1..<bytes.count).contains(written) else {
          return Stored(bytes: bytes, compression: "none")
        }
        return Stored(bytes: Array(buffer[..<written]), compression: "zstd")
      }
    }
  }

  /// The bytes that were stored, of which there were `size`.
  static func restore(_ stored: [UInt8], compression: String, size: Int) throws -> [UInt8] {
    guard compression != removed else { throw RemovedOriginal() }
    guard compression == "zstd" else { return stored }
    guard let restored = unpacked(stored), restored.count == size else { throw DamagedOriginal() }
    return restored
  }

  /// What bytes unpack to that were compressed, by what they say themselves; nil where they were not,
  /// or are damaged.
  static func unpacked(_ stored: [UInt8]) -> [UInt8]? {
    let stated = stored.withUnsafeBytes { ZSTD_getFrameContentSize($0.baseAddress, $0.count) }
    // A damaged size may be any number: no room is made for one that the stored bytes cannot have.
    guard let size = Int(exactly: stated),
      size <= (stored.count / smallestBlock + 1) * largestBlock
    else { return nil }
    var isWhole = false
    let restored = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let written = stored.withUnsafeBytes {
        ZSTD_decompress(buffer.baseAddress, size, $0.baseAddress, $0.count)
      }
      isWhole = ZSTD_isError(written) == 0 && written == size
      count = isWhole ? size : 0
    }
    return isWhole ? restored : nil
  }

  struct RemovedOriginal: Error, CustomStringConvertible {
    let description =
      """
      the file is not kept: it went with another article that was deleted, or was left out of an \
      export; importing it again brings it back
      """
  }

  struct DamagedOriginal: Error, CustomStringConvertible {
    let description = "the stored original is damaged"
  }
}
