/// A query that an archive keeps by a name.
public struct SavedSearch: Hashable, Sendable {
  public let name: String
  /// As typed.
  public let query: String
  /// When it was saved: ISO 8601, UTC.
  public let saved: String

  /// Whether a name can be typed after `query:` without quotes.
  public static func isName(_ name: String) -> Bool {
    (1...64).contains(name.utf8.count)
      && name.utf8.allSatisfy {
        ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: "_")
      }
  }
}
