import Glibc

/// Goes through files and folders, in the order of their names.
///
/// In folders, hidden files are left out and symbolic links are not followed; what is neither file nor
/// folder is handed on as unreadable. Only the names of the folders on the way are held in memory.
public struct FileWalk: Sequence, IteratorProtocol {
  private var pending: [Entry]

  private struct Entry {
    let path: String
    /// Whether a person named it, rather than finding it in a folder.
    let isNamed: Bool
  }

  /// A walk through these paths; `-` is standard input.
  public init(_ paths: [String]) {
    pending = paths.reversed().map { Entry(path: $0, isNamed: true) }
  }

  public mutating func next() -> ImportItem? {
    while let entry = pending.popLast() {
      if let item = item(entry) { return item }
    }
    return nil
  }

  /// What a path holds; nil for a folder, whose entries are next, and for what is passed over.
  private mutating func item(_ entry: Entry) -> ImportItem? {
    if entry.isNamed, entry.path == "-" { return .standardInput }
    var status = stat()
    guard (entry.isNamed ? stat(entry.path, &status) : lstat(entry.path, &status)) == 0 else {
      // What was named, or vanished since its folder was listed, is told by the one who reads it.
      return .file(entry.path)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(entry.path)
    case S_IFLNK: return nil
    case S_IFDIR: return list(entry.path)
    default:
      return .unreadable(
        path: entry.path,
        reason: "this is \(FileWalk.kind(of: status.st_mode)), and only files are read")
    }
  }

  /// Puts the entries of a folder next.
  private mutating func list(_ path: String) -> ImportItem? {
    guard let folder = opendir(path) else {
      let reason =
        errno == EACCES ? "no permission to read this folder" : String(cString: strerror(errno))
      return .unreadable(path: path, reason: reason)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    pending += names.reversed().map { Entry(path: prefix + $0, isNamed: false) }
    return nil
  }

  /// What a file's mode says it is, with its article.
  static func kind(of mode: mode_t) -> String {
    switch mode & S_IFMT {
    case S_IFDIR: "a folder"
    case S_IFIFO: "a FIFO"
    case S_IFSOCK: "a socket"
    case S_IFCHR, S_IFBLK: "a device"
    default: "no regular file"
    }
  }
}
