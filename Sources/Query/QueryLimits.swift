/// How large a query may be. Each limit has an error that names it.
enum QueryLimits {
  static let bytes = 4096
  static let terms = 64
  static let depth = 32
  static let prefixes = 8
  /// How many letters a prefix needs.
  static let prefixLength = 2
}
