import Glibc

/// The most memory that a program and the programs it has started hold at a time.
///
/// Asked of Linux ten times a second: pages that several share are counted in parts (`Pss`).
enum MemoryWatch {
  /// The bytes that this process's children, and theirs, hold now.
  static func now() -> Int {
    children(of: getpid()).reduce(0) { $0 + held(by: $1) }
  }

  private static func children(of process: pid_t) -> [pid_t] {
    var found: [pid_t] = []
    for task in names(in: "/proc/\(process)/task") {
      let text = (try? read("/proc/\(process)/task/\(task)/children")) ?? ""
      for child in text.split(separator: " ").compactMap({ pid_t($0) }) {
        found += [child] + children(of: child)
      }
    }
    return found
  }

  private static func held(by process: pid_t) -> Int {
    let text = (try? read("/proc/\(process)/smaps_rollup")) ?? ""
    for line in text.split(separator: "\n") where line.hasPrefix("Pss:") {
      let kilobytes = line.split(separator: " ").dropFirst().first.flatMap { Int($0) }
      return (kilobytes ?? 0) << 10
    }
    return 0
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  /// A file of /proc, which does not tell its size.
  private static func read(_ path: String) throws -> String {
    let file = try FileDescriptor.open(path, O_RDONLY)
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    let count = bytes.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
    return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
  }
}
