import Glibc

/// Folders: making them, and asking for them.
enum Folder {
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes a folder and those above it, where they are missing.
  static func make(_ path: String) throws {
    if exists(path) { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try make(String(path[..<slash]))
    }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw Failure.system("cannot make the folder \(path)")
    }
  }

  /// Whether nothing is in a folder but hidden files.
  static func looksEmpty(_ path: String) throws -> Bool {
    guard let stream = opendir(path) else { throw Failure.system("cannot read the folder \(path)") }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      if entry.pointee.d_name.0 != CChar(UInt8(ascii: ".")) { return false }
    }
    return true
  }

  /// A path without the slashes at its end.
  static func withoutSlash(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
