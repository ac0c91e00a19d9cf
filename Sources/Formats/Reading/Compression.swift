import CLibarchive

/// Unpacks single compressed files (`article.txt.gz`), whatever the packer, through libarchive.
public enum Compression {
  /// The endings of packed files' names.
  static let extensions: Set<String> = ["gz", "bz2", "xz", "zst", "z", "lzma", "lz4"]

  private static let signatures: [[UInt8]] = [
    [0x1F, 0x8B], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x28, 0xB5, 0x2F, 0xFD],
    [0x04, 0x22, 0x4D, 0x18],
  ]

  /// The unpacked bytes of a packed file; the bytes themselves where they are not packed.
  ///
  /// - Throws: `FormatError` where they are damaged, or unpack to more than `limit` bytes.
  public static func unpack(_ bytes: [UInt8], limit: Int) throws(FormatError) -> [UInt8] {
    guard signatures.contains(where: { bytes.starts(with: $0) }) else { return bytes }
    guard let archive = archive_read_new() else { throw FormatError("out of memory") }
    defer { archive_read_free(archive) }
    archive_read_support_filter_all(archive)
    archive_read_support_format_raw(archive)
    var unpacked: [UInt8] = []
    let failure = bytes.withUnsafeBytes { packed -> String? in
      var entry: OpaquePointer?
      guard archive_read_open_memory(archive, packed.baseAddress, packed.count) == ARCHIVE_OK,
        archive_read_next_header(archive, &entry) == ARCHIVE_OK
      else { return reason(archive) }
      return readData(archive, into: &unpacked, limit: limit)
    }
    if let failure { throw FormatError(failure) }
    return unpacked
  }

  /// Reads all data of the entry; returns why it could not.
  private static func readData(
    _ archive: OpaquePointer, into bytes: inout [UInt8], limit: Int
  ) -> String? {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes {
        archive_read_data(archive, $0.baseAddress, $0.count)
      }
      if count == 0 { return nil }
      guard count > 0 else { return reason(archive) }
      guard bytes.count + count <= limit else {
        return "it unpacks to more than \(limit) bytes; --max-size allows more"
      }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  private static func reason(_ archive: OpaquePointer) -> String {
    let detail = archive_error_string(archive).map { String(cString: $0) } ?? "unknown reason"
    return "the packed file is damaged: \(detail)"
  }
}
