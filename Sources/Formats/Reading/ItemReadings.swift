import Articles

/// Hands on what the items of a file turned out to be, in their order. One that cannot be read
/// costs only itself; where none can be read, the file cannot.
struct ItemReadings {
  /// As it is told to a person: `a Factiva export`.
  let file: String
  /// What one of its items is called: `document`.
  let item: String
  /// What was looked for in vain where there is no item: `it has no rows below its header`.
  let missing: String
  /// What could not be read before anything was: the first of it, and the number of all.
  private var waiting: [Reading] = []
  private var tally = RejectionTally()
  private var isRead = false

  init(of file: String, item: String = "item", missing: String) {
    self.file = file
    self.item = item
    self.missing = missing
  }

  mutating func add(_ reading: Reading, _ each: (Reading) throws -> Void) rethrows {
    if case .rejected = reading, !isRead {
      if tally.tells(reading) { waiting.append(reading) }
      return
    }
    if !isRead {
      isRead = true
      for reading in waiting { try each(reading) }
      if let rest = tally.rest { try each(rest) }
      waiting = []
    }
    try each(reading)
  }

  /// - Throws: `FormatError` where nothing was read.
  func finish() throws(FormatError) {
    if !isRead { throw FormatError("this is \(file), but \(reason)") }
  }

  private var reason: String {
    guard case .rejected(_, let first)? = waiting.first else { return missing }
    return tally.count == 1
      ? "its only \(item) cannot be read: \(first)"
      : "none of its \(tally.count) \(item)s can be read; the first: \(first)"
  }
}

extension Reading {
  /// The same, an article with notes on the file that it stands in.
  func with(_ notes: [String]) -> Reading {
    guard case .article(var draft) = self else { return self }
    draft.notes += notes
    return .article(draft)
  }
}
