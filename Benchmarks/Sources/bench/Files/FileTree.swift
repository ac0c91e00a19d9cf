import Glibc

/// The files in a folder and in its folders, in the order of their names; hidden ones are left out.
///
/// Only the names of the folders on the way are held, so that a walk takes little memory.
enum FileTree {
  /// Calls `visit` with the path of each file: as it is opened, and from the folder on.
  static func forEachFile(
    in folder: String, _ visit: (_ path: String, _ relative: String) throws -> Void
  ) throws {
    try walk(folder, "", visit)
  }

  /// Reads every file, so that the system has them in memory, and gives what there is to read.
  static func readAll(in folder: String) throws -> (files: Int, bytes: Int) {
    var files = 0
    var bytes = 0
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer { buffer.deallocate() }
    try forEachFile(in: folder) { path, _ in
      let file = try FileDescriptor.open(path, O_RDONLY)
      defer { close(file) }
      while true {
        let count = read(file, buffer.baseAddress, buffer.count)
        guard count >= 0 else { throw Failure.system("cannot read \(path)") }
        if count == 0 { break }
        bytes += count
      }
      files += 1
    }
    return (files, bytes)
  }

  private static func walk(
    _ folder: String, _ relative: String,
    _ visit: (_ path: String, _ relative: String) throws -> Void
  ) throws {
    for entry in try entries(of: folder) {
      let path = "\(folder)/\(entry.name)"
      let below = relative.isEmpty ? entry.name : "\(relative)/\(entry.name)"
      if entry.isFolder { try walk(path, below, visit) } else { try visit(path, below) }
    }
  }

  private static func entries(of folder: String) throws -> [(name: String, isFolder: Bool)] {
    guard let stream = opendir(folder) else {
      throw Failure.system("cannot read the folder \(folder)")
    }
    defer { closedir(stream) }
    var entries: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(stream) {
      let type = entry.pointee.d_type
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      // Some file systems do not say in a folder's list what its entries are.
      let isFolder =
        type == DT_UNKNOWN ? Folder.exists("\(folder)/\(name)") : type == UInt8(DT_DIR)
      entries.append((name, isFolder))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
