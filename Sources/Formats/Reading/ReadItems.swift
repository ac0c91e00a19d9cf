import Articles

/// Hands on what the items of a file turned out to be, in their order.
enum ReadItems {
  /// - Parameter notes: what a person should know of the file's bytes; its articles carry it.
  /// - Throws: `FormatError` where the file has one item only, and that cannot be read.
  static func hand(
    on readings: some Collection<Reading>, notes: [String], _ each: (Reading) throws -> Void
  ) throws {
    for reading in readings {
      switch reading {
      case .rejected(_, let reason) where readings.count == 1: throw FormatError(reason)
      case .article(var draft):
        draft.notes += notes
        try each(.article(draft))
      default: try each(reading)
      }
    }
  }
}
