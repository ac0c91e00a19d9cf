import Glibc

/// The first bytes of an archive's file, read without SQLite, so that a file that is not ours is
/// not touched at all.
///
/// The offsets are those of the database header
/// (https://sqlite.org/fileformat.html#the_database_header).
enum FileHeader {
  /// `NwAr`: the mark of this program's files in the header's application id.
  static let applicationID: Int32 = 0x4E77_4172

  enum State: Equatable {
    case missing
    /// A file of no bytes, which an archive may be made in.
    case empty
    /// A file of ours, and the schema's version that its header tells.
    case archive(version: Int)
    /// Something else, and what.
    case foreign(String)
    case unreadable(String)
  }

  static func state(of path: String) -> State {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      return errno == ENOENT ? .missing : .unreadable(String(cString: strerror(errno)))
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return .foreign("no regular file")
    }
    var header = [UInt8](repeating: 0, count: 100)
    let count = read(file, &header, header.count)
    if count == 0 { return .empty }
    guard count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      return .foreign("no SQLite database")
    }
    guard number(header, at: 68) == UInt32(bitPattern: applicationID) else {
      return .foreign("an SQLite database of another program")
    }
    return .archive(version: Int(number(header, at: 60)))
  }

  private static func number(_ bytes: [UInt8], at offset: Int) -> UInt32 {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
