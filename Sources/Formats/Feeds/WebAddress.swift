/// Relative addresses, which mean something only beside the address of what holds them.
enum WebAddress {
  /// The whole address that a reference stands for, by RFC 3986, section 5.2; the reference itself
  /// where it is whole, nil where it is relative and there is nothing to set it against.
  ///
  ///     WebAddress.resolve("../b?c", against: "http://a.org/x/y/z")   // "http://a.org/x/b?c"
  static func resolve(_ reference: String, against base: String?) -> String? {
    let reference = reference.trimmed
    if hasScheme(reference) { return reference }
    guard let base, let parts = AddressParts(base) else { return nil }
    if reference.isEmpty { return base }
    if reference.hasPrefix("//") { return "\(parts.scheme):\(reference)" }
    let site = "\(parts.scheme)://\(parts.host)"
    switch reference.utf8.first {
    case UInt8(ascii: "/"): return site + withoutDots(reference)
    case UInt8(ascii: "?"): return site + parts.path + reference
    case UInt8(ascii: "#"): return site + parts.path + parts.query + reference
    default:
      let folder = parts.path.lastIndex(of: "/").map { parts.path[...$0] } ?? "/"
      return site + withoutDots(folder + reference)
    }
  }

  /// `http:`, `tag:`, `urn:`
  private static func hasScheme(_ text: String) -> Bool {
    let scheme = text.utf8.prefix { $0.isASCIILetterOrDigit || [0x2B, 0x2D, 0x2E].contains($0) }
    return !scheme.isEmpty && scheme.endIndex < text.utf8.endIndex
      && text.utf8[scheme.endIndex] == UInt8(ascii: ":")
  }

  /// A path without its steps `.` and `..`.
  private static func withoutDots(_ text: some StringProtocol) -> String {
    let text = String(text)
    let end = text.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    let path = text[..<(end ?? text.endIndex)]
    var steps: [Substring] = []
    let all = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (index, step) in all.enumerated() {
      let isLast = index == all.count - 1
      switch step {
      case ".": if isLast { steps.append("") }
      case "..":
        _ = steps.popLast()
        if isLast { steps.append("") }
      default: steps.append(step)
      }
    }
    return "/" + steps.joined(separator: "/") + text[path.endIndex...]
  }
}
