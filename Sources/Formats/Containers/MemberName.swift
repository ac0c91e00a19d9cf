/// The names of a container's members, which anybody may have written.
enum MemberName {
  private static let longest = 1000

  /// A name as it can be shown under its container's: no way up or to the root, no control
  /// characters.
  static func cleaned(_ name: String) -> String {
    let parts = name.split { $0 == "/" || $0 == "\\" }.filter { part in
      part != "." && part != ".." && !(part.utf8.count == 2 && part.hasSuffix(":"))
    }
    let path = parts.joined(separator: "/")
    guard !path.isEmpty else { return "unnamed" }
    var scalars = String.UnicodeScalarView()
    for scalar in path.unicodeScalars.prefix(longest) {
      scalars.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }

  /// Whether a system keeps the member for itself, as folders do hidden files.
  static func isHidden(_ cleaned: String) -> Bool {
    cleaned.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
  }
}

/// The ending of a file's name.
enum Ending {
  /// In small letters and without the dot; empty where there is none.
  static func of(_ path: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    for byte in path.utf8.reversed() {
      if byte == 0x2E { return String(decoding: bytes.reversed(), as: UTF8.self) }
      guard byte != 0x2F, bytes.count < 16 else { return "" }
      bytes.append(byte.smallLetter)
    }
    return ""
  }
}
