/// What an address must be like to be found by `url:`.
///
/// A text with a dot before any slash names a host: it finds that host and those below it, and,
/// with a path, what begins so. Any other text finds the addresses that hold it.
///
///     AddressPattern("cbsnews.com").matches("https://www.cbsnews.com/world/")    // true
public struct AddressPattern: Sendable {
  private let host: [UInt8]?
  private let rest: [UInt8]

  public init(_ text: String) {
    let bytes = AddressPattern.small(text)
    let address = AddressPattern.afterScheme(bytes[...])
    let host = address.prefix { $0 != UInt8(ascii: "/") }
    if host.first != UInt8(ascii: "."), host.contains(UInt8(ascii: ".")) {
      self.host = Array(host)
      let path = Array(address.dropFirst(host.count))
      rest = path == Array("/".utf8) ? [] : path
    } else {
      self.host = nil
      rest = bytes
    }
  }

  /// Whether an article's address is one that was meant.
  public func matches(_ url: String) -> Bool {
    let bytes = AddressPattern.small(url)
    guard let host else { return AddressPattern.contains(bytes, rest) }
    let address = AddressPattern.afterScheme(bytes[...])
    let authority = address.prefix { !"/?#".utf8.contains($0) }
    let path = address.dropFirst(authority.count)
    return AddressPattern.names(authority, host) && path.starts(with: rest)
  }

  /// Whether an authority, with or without its port, is a host or lies below it.
  private static func names(_ authority: ArraySlice<UInt8>, _ host: [UInt8]) -> Bool {
    let plain = authority.prefix { $0 != UInt8(ascii: ":") }
    return [authority, plain].contains { name in
      guard name.count > host.count else { return name.elementsEqual(host) }
      return name.suffix(host.count).elementsEqual(host)
        && name.dropLast(host.count).last == UInt8(ascii: ".")
    }
  }

  private static func small(_ text: String) -> [UInt8] {
    text.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }

  private static func afterScheme(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let scheme = bytes.prefix { $0 != UInt8(ascii: ":") }
    let after = bytes.dropFirst(scheme.count)
    return after.starts(with: "://".utf8) ? after.dropFirst(3) : bytes
  }

  private static func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    guard part.count <= bytes.count else { return false }
    return (0...bytes.count - part.count).contains { bytes[$0...].starts(with: part) }
  }
}
