import Glibc

/// Files and folders, by plain calls of the system: what is tested here are names and contents that
/// no library has to bear.
enum Files {
  static func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure("cannot make", path) }
  }

  static func write(_ bytes: some Collection<UInt8>, to path: String) throws {
    try write(Array(bytes), named: Array(path.utf8))
  }

  /// Writes a file whose name may be no text.
  static func write(_ bytes: [UInt8], named path: [UInt8]) throws {
    let file = open(cString(path), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure("cannot write", String(decoding: path, as: UTF8.self)) }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw failure("cannot write", String(decoding: path, as: UTF8.self)) }
      rest = rest.dropFirst(count)
    }
  }

  static func read(_ path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure("cannot read", path) }
    defer { close(file) }
    var bytes: [UInt8] = []
    while true {
      let part = [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
        count = max(0, Glibc.read(file, buffer.baseAddress, buffer.count))
      }
      if part.isEmpty { return bytes }
      bytes += part
    }
  }

  static func copy(_ path: String, to target: String) throws {
    try write(try read(path), to: target)
  }

  /// The names in a folder, in their order.
  static func names(in folder: String) -> [String] {
    entries(of: Array(folder.utf8)).map { String(decoding: $0, as: UTF8.self) }.sorted()
  }

  /// The bytes of the names in a folder; none of what is no folder, or a link to one.
  private static func entries(of folder: [UInt8]) -> [[UInt8]] {
    let file = open(cString(folder), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0, let directory = fdopendir(file) else { return [] }
    defer { closedir(directory) }
    var names: [[UInt8]] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    return names
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Removes an archive with all that lies beside it.
  static func removeArchive(_ path: String) {
    for end in ["", "-wal", "-shm", "-journal", "-lock", "-sweep"] { unlink(path + end) }
  }

  /// Removes a folder with all that it holds.
  static func removeFolder(_ path: String) { remove(Array(path.utf8)) }

  /// Removes what has a name that may be no text.
  private static func remove(_ path: [UInt8]) {
    for name in entries(of: path) { remove(path + Array("/".utf8) + name) }
    Glibc.remove(cString(path))
  }

  /// The bytes of a path as C reads them.
  static func cString(_ path: [UInt8]) -> [CChar] { (path + [0]).map { CChar(bitPattern: $0) } }

  static func failure(_ tried: String, _ path: String) -> Failure {
    Failure("\(tried) \(path): \(String(cString: strerror(errno)))")
  }
}
