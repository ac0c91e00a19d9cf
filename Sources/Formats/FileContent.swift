/// The bytes of one file, unpacked, and the path they came from.
public struct FileContent: Sendable {
  /// As met: a path, or `-` for standard input.
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The ending of the file's name in small letters, without the dot and without that of a packer.
  public var fileExtension: String {
    var parts = path.split(separator: "/").last?.split(separator: ".").map { $0.lowercased() } ?? []
    if parts.count > 2, let last = parts.last, Compression.extensions.contains(last) {
      parts.removeLast()
    }
    return parts.count > 1 ? parts[parts.count - 1] : ""
  }

  /// The first byte that is no white space and no byte order mark, and the one after it likewise.
  var firstTwoMarks: (UInt8, UInt8)? {
    var marks: [UInt8] = []
    var start = 0
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    for byte in bytes[start...].prefix(4096) where byte != 0x20 && !(0x09...0x0D).contains(byte) {
      marks.append(byte)
      if marks.count == 2 { return (marks[0], marks[1]) }
    }
    return nil
  }
}
