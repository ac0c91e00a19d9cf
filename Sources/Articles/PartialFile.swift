package import Glibc

/// Files that are made beside their place, and put there when they are whole.
package enum PartialFile {
  /// Makes an empty file beside a path, under a name that nobody has there: `copy.db.part`.
  ///
  /// - Parameter mode: who may read and write it.
  /// - Returns: its name and its open descriptor; nil where it cannot be made, and `errno` says why.
  package static func make(beside path: String, mode: mode_t) -> (path: String, file: Int32)? {
    var partial = path + ".part"
    for number in 2...100 {
      let file = open(partial, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if file >= 0 { return (partial, file) }
      guard errno == EEXIST else { return nil }
      partial = "\(path).part\(number)"
    }
    return nil
  }

  /// The file that a path leads to through links; the path itself where there is none.
  package static func target(of path: String) -> String {
    guard let target = realpath(path, nil) else { return path }
    defer { free(target) }
    return String(cString: target)
  }
}
