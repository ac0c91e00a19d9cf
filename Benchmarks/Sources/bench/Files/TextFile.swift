import Glibc

/// Small files of text, read and written whole.
enum TextFile {
  /// The size in bytes; nil where there is no file.
  static func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// The text of a file; nil where there is no file.
  static func read(_ path: String) throws -> String? {
    guard let size = size(path) else { return nil }
    let file = try FileDescriptor.open(path, O_RDONLY)
    defer { close(file) }
    return try String(unsafeUninitializedCapacity: size) { buffer in
      let count = Glibc.read(file, buffer.baseAddress, buffer.count)
      guard count >= 0 else { throw Failure.system("cannot read \(path)") }
      return count
    }
  }

  /// Writes a file, over the one that was there.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = try FileDescriptor.open(path, O_WRONLY | O_CREAT | O_TRUNC)
    do {
      try bytes.withUnsafeBytes { try FileDescriptor.write($0, to: file, path) }
    } catch {
      close(file)
      throw error
    }
    // A full disk may be told only now.
    guard close(file) == 0 else { throw Failure.system("cannot write \(path)") }
  }
}
