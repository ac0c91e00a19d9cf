/// Times in SQL.
enum SQLTime {
  /// The present, as columns have it: ISO 8601, UTC.
  static let now = "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"
}
