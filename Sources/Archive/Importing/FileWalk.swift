import Formats
import Glibc

/// Goes through files and folders, in the order of their names.
///
/// In folders, hidden files are left out and symbolic links are not followed; what is neither file
/// nor folder is handed on as unreadable. The pieces of saved pages (pictures, scripts, the folder
/// that a browser puts beside a page) are handed on as passed over, unless a person named them.
/// Only the names of the folders on the way are held in memory.
public struct FileWalk: Sequence, IteratorProtocol {
  private var pending: [Entry]
  private let archive: ArchiveFiles?
  /// Files that were met and cannot be named.
  private var misnamed: [String] = []

  private struct Entry {
    let path: String
    /// What its folder says it is, as a file's mode has it; 0 where that says nothing.
    var kind: mode_t = 0
    /// Whether a person named it, rather than finding it in a folder.
    let isNamed: Bool
    /// Whether it lies in the folder of a saved page.
    var isOfPage = false
  }

  /// A walk through these paths; `-` is standard input.
  ///
  /// The files of an archive that lies in one of the folders are passed over.
  public init(_ paths: [String], archive: String? = nil) {
    self.archive = archive.flatMap { ArchiveFiles($0) }
    pending = paths.reversed().map { Entry(path: $0, isNamed: true) }
  }

  /// The next file, or what stands in its place; nil after the last.
  public mutating func next() -> ImportItem? {
    if let path = misnamed.popLast() {
      return .unreadable(path: path, reason: FileWalk.misnamed)
    }
    while let entry = pending.popLast() {
      if let item = item(entry) { return item }
    }
    return nil
  }

  /// What a path holds; nil for a folder, whose entries are next, and for what is passed over.
  private mutating func item(_ entry: Entry) -> ImportItem? {
    if entry.isNamed, entry.path == "-" { return .standardInput }
    // What was named, or vanished since its folder was listed, is told by the one who reads it.
    guard let kind = entry.kind == 0 ? kind(of: entry) : entry.kind else {
      return .file(entry.path)
    }
    switch kind {
    case S_IFREG:
      let isPiece = entry.isOfPage || (!entry.isNamed && PagePieces.isPiece(entry.path))
      return isPiece ? .passedOver(path: entry.path, reason: PagePieces.reason) : .file(entry.path)
    case S_IFLNK: return nil
    case S_IFDIR: return list(entry)
    default:
      return .unreadable(
        path: entry.path, reason: "this is \(FileWalk.kind(of: kind)), and only files are read")
    }
  }

  /// What a path is, by its mode; nil where there is nothing.
  private func kind(of entry: Entry) -> mode_t? {
    var status = stat()
    let result = entry.isNamed ? stat(entry.path, &status) : lstat(entry.path, &status)
    return result == 0 ? status.st_mode & S_IFMT : nil
  }

  /// Puts the entries of a folder next.
  private mutating func list(_ folder: Entry) -> ImportItem? {
    let path = folder.path
    guard let directory = opendir(path) else {
      let reason =
        errno == EACCES ? "no permission to read this folder" : String(cString: strerror(errno))
      return .unreadable(path: path, reason: reason)
    }
    defer { closedir(directory) }
    let own = archive?.names(in: path) ?? []
    var found: [(name: String, kind: mode_t)] = []
    while let entry = readdir(directory) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard let name = String(validating: bytes, as: UTF8.self) else {
        misnamed.append(path + "/" + String(decoding: bytes, as: UTF8.self))
        continue
      }
      guard !name.hasPrefix("."), !own.contains(name) else { continue }
      // The kinds of folders' entries are those of modes, without the permissions.
      found.append((name, mode_t(entry.pointee.d_type) << 12))
    }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    found.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    let pages = Set(found.lazy.compactMap { PagePieces.page(ofFile: $0.name) })
    pending += found.reversed().map { name, kind in
      let isOfPage = PagePieces.page(ofFolder: name).map { pages.contains($0) } ?? false
      return Entry(
        path: prefix + name, kind: kind, isNamed: false, isOfPage: folder.isOfPage || isOfPage)
    }
    return nil
  }

  /// Why a file cannot be read whose name is no text.
  static let misnamed = "its name is no valid UTF-8; rename it"

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

/// Where an archive lies, so that an import of its folder does not take it for an article.
private struct ArchiveFiles {
  private let folder: (device: dev_t, inode: ino_t)
  private let names: Set<String>

  /// Nil where the archive's folder is not there yet.
  init?(_ path: String) {
    let slash = path.lastIndex(of: "/")
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard let folder = ArchiveFiles.identity(of: parent) else { return nil }
    self.folder = folder
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    names = Set(["", "-lock", "-wal", "-shm", "-journal"].map { name + $0 })
  }

  /// The names of the archive's files in a folder.
  func names(in path: String) -> Set<String> {
    guard let identity = ArchiveFiles.identity(of: path) else { return [] }
    return identity == folder ? names : []
  }

  private static func identity(of path: String) -> (device: dev_t, inode: ino_t)? {
    var status = stat()
    return stat(path, &status) == 0 ? (status.st_dev, status.st_ino) : nil
  }
}
