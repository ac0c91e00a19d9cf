import GRDBSQLite
import Glibc

/// The first bytes of an archive's file, read before it is taken for a database, so that a file that
/// is not ours is not touched at all.
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
    var status = stat()
    guard stat(path, &status) == 0, access(path, R_OK) == 0 else {
      return errno == ENOENT ? .missing : .unreadable(String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return .foreign("no regular file") }
    if status.st_size == 0 { return .empty }
    guard status.st_size >= size else { return .foreign("no SQLite database") }
    guard let header = read(path) else { return .unreadable("its first bytes cannot be read") }
    guard header.starts(with: Array("SQLite format 3\0".utf8)) else {
      return .foreign("no SQLite database")
    }
    guard number(header, at: 68) == UInt32(bitPattern: applicationID) else {
      return .foreign("an SQLite database of another program")
    }
    return .archive(version: Int(number(header, at: 60)))
  }

  /// How many bytes a header has.
  private static let size = 100

  /// The first bytes of a file, by SQLite's own hand on it; nothing is locked or looked at besides.
  ///
  /// To open and close the file by ourselves would drop the locks that this process has on it by
  /// another connection: POSIX locks go with the first descriptor that is closed. Another process
  /// would then take the log away under it
  /// (https://sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_).
  private static func read(_ path: String) -> [UInt8]? {
    var connection: OpaquePointer?
    defer { sqlite3_close_v2(connection) }
    var file: UnsafeMutablePointer<sqlite3_file>?
    guard sqlite3_open_v2(path, &connection, SQLITE_OPEN_READONLY, nil) == SQLITE_OK,
      sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK,
      let file, let methods = file.pointee.pMethods, let read = methods.pointee.xRead
    else { return nil }
    var header = [UInt8](repeating: 0, count: size)
    return read(file, &header, Int32(size), 0) == SQLITE_OK ? header : nil
  }

  private static func number(_ bytes: [UInt8], at offset: Int) -> UInt32 {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
