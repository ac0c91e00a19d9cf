import Articles
import CLibarchive

/// The parts of a document that is a zip file inside: DOCX, ODT, EPUB.
struct ZipDocument {
  private let parts: [String: [UInt8]]
  /// The names of the parts that were read, in the file's order.
  let names: [String]

  /// All parts together may unpack to this many bytes.
  private static let limit = 256 << 20

  static func isLikely(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Whether the list of the parts is missing, with which every zip file ends.
  static func isCut(_ bytes: [UInt8]) -> Bool {
    isLikely(bytes) && !Array(bytes.suffix((1 << 16) + 22)).holds([0x50, 0x4B, 0x05, 0x06])
  }

  /// Whether a file is such a document with a part whose name is as asked; nothing is unpacked.
  static func isLikely(_ bytes: [UInt8], with isSought: (String) -> Bool) -> Bool {
    guard isLikely(bytes), let archive = archive_read_new() else { return false }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    return UTF8Locale.with { bytes.withUnsafeBytes { raw in holds(archive, raw, isSought) } }
  }

  private static func holds(
    _ archive: OpaquePointer, _ raw: UnsafeRawBufferPointer, _ isSought: (String) -> Bool
  ) -> Bool {
    guard archive_read_open_memory(archive, raw.baseAddress, raw.count) == ARCHIVE_OK else {
      return false
    }
    var entry: OpaquePointer?
    while true {
      let status = archive_read_next_header(archive, &entry)
      guard status >= ARCHIVE_WARN, status != ARCHIVE_EOF else { return false }
      if let name = name(of: entry), isSought(name) { return true }
    }
  }

  private static func name(of entry: OpaquePointer?) -> String? {
    let path = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
    return path.map { String(cString: $0) }
  }

  /// Reads the parts that are wanted, by their names.
  ///
  /// - Throws: `FormatError` where the file is damaged before any part could be read, or unpacks to
  ///   more than such a document holds.
  init(_ bytes: [UInt8], wanting isWanted: (String) -> Bool) throws(FormatError) {
    guard let archive = archive_read_new() else { throw FormatError("out of memory") }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    var parts: [String: [UInt8]] = [:]
    var names: [String] = []
    let failure = UTF8Locale.with {
      bytes.withUnsafeBytes { raw -> String? in
        guard archive_read_open_memory(archive, raw.baseAddress, raw.count) == ARCHIVE_OK else {
          return Self.reason(archive)
        }
        var left = Self.limit
        var entry: OpaquePointer?
        var damage: String?
        while true {
          let status = archive_read_next_header(archive, &entry)
          if status == ARCHIVE_EOF { return damage }
          guard status >= ARCHIVE_WARN else { return Self.reason(archive) }
          guard let name = Self.name(of: entry), isWanted(name) else { continue }
          // One damaged part is no reason to leave the others.
          guard let data = Self.data(archive, &left) else {
            damage = damage ?? Self.reason(archive)
            continue
          }
          if parts.updateValue(data, forKey: name) == nil { names.append(name) }
        }
      }
    }
    if let failure, parts.isEmpty { throw FormatError(failure) }
    if parts.values.reduce(0, { $0 + $1.count }) >= Self.limit {
      throw FormatError("it unpacks to more than \(Self.limit >> 20) MB")
    }
    self.parts = parts
    self.names = names
  }

  subscript(name: String) -> [UInt8]? { parts[name] }

  private static func data(_ archive: OpaquePointer, _ left: inout Int) -> [UInt8]? {
    var data: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while left > 0 {
      let count = buffer.withUnsafeMutableBytes {
        archive_read_data(archive, $0.baseAddress, $0.count)
      }
      if count == 0 { return data }
      guard count > 0 else { return nil }
      data += buffer[..<min(count, left)]
      left -= min(count, left)
    }
    return data
  }

  private static func reason(_ archive: OpaquePointer) -> String {
    let detail =
      archive_error_string(archive).map { String(cString: $0) } ?? "its parts cannot be unpacked"
    return "the document is damaged: \(detail)"
  }
}
