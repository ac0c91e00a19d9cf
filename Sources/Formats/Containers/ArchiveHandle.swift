import CLibarchive

/// A reader of libarchive, fed by a source of bytes.
final class ArchiveHandle {
  private let archive: OpaquePointer
  private let feed: Feed

  /// How many bytes of the source libarchive has taken.
  var consumed: Int { feed.consumed }

  private let unexplained: String

  /// Begins to read; `supporting` tells libarchive of formats and packers to expect.
  ///
  /// - Parameter unexplained: what is wrong where libarchive does not say it.
  init(
    _ source: any ByteSource, unexplained: String, supporting: (OpaquePointer) -> Void
  ) throws(FormatError) {
    guard let archive = archive_read_new() else { throw FormatError("out of memory") }
    self.archive = archive
    self.unexplained = unexplained
    feed = Feed(source)
    supporting(archive)
    archive_read_set_callback_data(archive, Unmanaged.passUnretained(feed).toOpaque())
    archive_read_set_read_callback(archive) { _, data, buffer in
      guard let data else { return -1 }
      return Unmanaged<Feed>.fromOpaque(data).takeUnretainedValue().read(buffer)
    }
    if source is any SeekableSource {
      archive_read_set_seek_callback(archive) { _, data, offset, whence in
        guard let data else { return -1 }
        return Unmanaged<Feed>.fromOpaque(data).takeUnretainedValue().seek(offset, whence)
      }
    }
    guard archive_read_open1(archive) == ARCHIVE_OK else { throw FormatError(reason) }
  }

  deinit { archive_read_free(archive) }

  /// The next entry; nil after the last.
  func next() throws(FormatError) -> OpaquePointer? {
    var entry: OpaquePointer?
    // A header that can be asked for again is, but not for ever.
    for _ in 0..<8 {
      switch archive_read_next_header(archive, &entry) {
      case ARCHIVE_OK, ARCHIVE_WARN: return entry
      case ARCHIVE_EOF: return nil
      case ARCHIVE_RETRY: continue
      default: throw FormatError(reason)
      }
    }
    throw FormatError(reason)
  }

  /// The next bytes of the entry; 0 after the last.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
    let count = archive_read_data(archive, buffer.baseAddress, buffer.count)
    guard count >= 0 else { throw FormatError(reason) }
    return count
  }

  /// Reads what is left of the source, so that damage shows there, too.
  func readToEnd() throws(FormatError) { try feed.readToEnd() }

  /// What libarchive says is wrong, or what the source said.
  private var reason: String {
    if let failure = feed.failure { return failure.description }
    // Some of its sentences end in a line end.
    return archive_error_string(archive).map { String(cString: $0).trimmed } ?? unexplained
  }
}

/// Hands a source's bytes to libarchive, block by block.
private final class Feed {
  /// A block is what may have been read ahead of the entry at hand.
  static let block = 1 << 16

  private let source: any ByteSource
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: block, alignment: 16)
  private var place = 0
  private(set) var failure: FormatError?
  private(set) var consumed = 0

  init(_ source: any ByteSource) { self.source = source }

  deinit { buffer.deallocate() }

  func read(_ result: UnsafeMutablePointer<UnsafeRawPointer?>?) -> Int {
    do throws(FormatError) {
      let count = try source.read(into: buffer)
      place += count
      consumed += count
      result?.pointee = UnsafeRawPointer(buffer.baseAddress)
      return count
    } catch {
      failure = error
      return -1
    }
  }

  func readToEnd() throws(FormatError) {
    while try source.read(into: buffer) > 0 {}
  }

  func seek(_ offset: Int64, _ whence: Int32) -> Int64 {
    guard let source = source as? any SeekableSource else { return Int64(ARCHIVE_FATAL) }
    let base =
      switch whence {
      case 0: 0
      case 1: place
      default: source.size
      }
    let (target, overflow) = base.addingReportingOverflow(Int(offset))
    guard !overflow, target >= 0 else { return Int64(ARCHIVE_FATAL) }
    do throws(FormatError) {
      try source.seek(to: target)
      place = target
      return Int64(target)
    } catch {
      failure = error
      return Int64(ARCHIVE_FATAL)
    }
  }
}

/// Bombs: small files that unpack to more than any disk holds.
struct UnpackingRatio {
  /// No text packs better than this.
  private static let largest = 100
  /// So much is never suspicious; it may also have been read ahead.
  private static let free = 1 << 20

  private(set) var unpacked = 0
  private var start: Int

  /// Counts from a place in the packed bytes, where one block may have been read already.
  init(from consumed: Int) { start = max(0, consumed - (1 << 16)) }

  /// - Throws: `FormatError` where what comes out is out of all proportion to what went in.
  mutating func count(_ bytes: Int, consumed: Int) throws(FormatError) {
    unpacked += bytes
    guard unpacked > UnpackingRatio.free,
      unpacked / UnpackingRatio.largest > max(consumed - start, 1)
    else { return }
    throw FormatError(
      "it unpacks to more than \(UnpackingRatio.largest) times its size, as only a bomb does")
  }
}
