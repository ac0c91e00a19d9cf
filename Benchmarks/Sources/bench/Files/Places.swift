import Glibc

/// Where this program and its package are.
enum Places {
  /// The path of this program's file.
  static func program() throws -> String {
    let room = Int(PATH_MAX)
    var buffer = [CChar](repeating: 0, count: room)
    let count = readlink("/proc/self/exe", &buffer, room)
    guard count > 0 else { throw Failure.system("cannot find out where this program is") }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The folder Benchmarks: the one in whose `.build` this program is, else that of the working
  /// folder.
  static func package() throws -> String {
    let parts = try program().split(separator: "/", omittingEmptySubsequences: false)
    guard let build = parts.lastIndex(of: ".build") else { return "Benchmarks" }
    return parts[..<build].joined(separator: "/")
  }
}
