import CLibarchive

/// What a packed source (bzip2, xz, zstd, lz4) holds, unpacked as it is read.
///
/// Several packed streams one after the other are one, as crawls and rotated logs have them.
final class UnpackedSource: ByteSource {
  private let handle: ArchiveHandle
  private var ratio = UnpackingRatio(from: 0)
  private let isEmpty: Bool

  init(_ packed: any ByteSource) throws(FormatError) {
    do throws(FormatError) {
      handle = try ArchiveHandle(
        packed, unexplained: "it is cut short, or its packed bytes were changed"
      ) { archive in
        archive_read_support_filter_all(archive)
        archive_read_support_format_raw(archive)
        archive_read_support_format_empty(archive)
      }
      isEmpty = try handle.next() == nil
    } catch {
      throw FormatError(UnpackedSource.damage(error))
    }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
    guard !isEmpty else { return 0 }
    let count: Int
    do throws(FormatError) {
      count = try handle.read(into: buffer)
    } catch {
      throw FormatError(UnpackedSource.damage(error))
    }
    try ratio.count(count, consumed: handle.consumed)
    return count
  }

  private static func damage(_ error: FormatError) -> String {
    "the packed file is damaged: \(error.description)"
  }
}
