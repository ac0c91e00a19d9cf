/// A whole web address, cut where RFC 3986 cuts it: `https`, `a.org:80`, `/b`, `?c`, without `#d`.
struct AddressParts {
  let scheme: Substring
  /// With the port, where there is one.
  let host: Substring
  let path: Substring
  /// With its question mark; empty where there is none.
  let query: Substring

  /// Nil where the text is relative, or no address at all.
  init?(_ address: String) {
    guard let slashes = address.firstRange(of: "://") else { return nil }
    scheme = address[..<slashes.lowerBound]
    let rest = address[slashes.upperBound...].prefix { $0 != "#" }
    host = rest.prefix { $0 != "/" && $0 != "?" }
    path = rest[host.endIndex...].prefix { $0 != "?" }
    query = rest[path.endIndex...]
  }
}
