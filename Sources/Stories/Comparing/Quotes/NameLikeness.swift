/// Whether two names are of one person or body: the same, a part of a fuller form, or written a
/// little otherwise.
enum NameLikeness {
  static func sameness(_ one: Speaker, _ other: Speaker) -> Speaker.Sameness {
    guard let last = one.words.last, let otherLast = other.words.last else { return .unknown }
    if contains(one.words, other.words) || contains(other.words, one.words) { return .same }
    let (given, otherGiven) = (one.words.dropLast(), other.words.dropLast())
    if last == otherLast { return givenNamesAgree(given, otherGiven) ? .same : .other }
    let isSameGivenName = given.contains { $0.utf8.count > 1 && otherGiven.contains($0) }
    let isSameRole = !one.roles.isDisjoint(with: other.roles)
    let share = isSameGivenName ? isSameRole ? 2 : 3 : 4
    guard isLike(last, otherLast, oneIn: share) else { return .other }
    guard !given.isEmpty, !otherGiven.isEmpty else { return .unknown }
    return isSameGivenName || isSameRole || givenNamesAgree(given, otherGiven) ? .same : .unknown
  }

  /// Whether one has none, or a given name is the other's, its beginning, or like it.
  private static func givenNamesAgree(
    _ given: ArraySlice<String>, _ other: ArraySlice<String>
  ) -> Bool {
    given.isEmpty || other.isEmpty
      || given.contains { name in
        other.contains { $0.hasPrefix(name) || name.hasPrefix($0) || isLike(name, $0) }
      }
  }

  /// Whether the words of a name follow one another in another.
  private static func contains(_ long: [String], _ short: [String]) -> Bool {
    guard !short.isEmpty, short.count < long.count else { return false }
    return (0...long.count - short.count).contains {
      long[$0..<$0 + short.count].elementsEqual(short)
    }
  }

  /// Whether two words differ in a letter, or in one of so many.
  static func isLike(_ one: String, _ other: String, oneIn share: Int = 4) -> Bool {
    let (first, second) = (Array(one.utf8), Array(other.utf8))
    let longer = max(first.count, second.count)
    // Every word of four letters is like others.
    guard longer > 4, longer <= 40 else { return one == other }
    return distance(first, second) <= max(1, longer / share)
  }

  /// V. I. Levenshtein, "Binary codes capable of correcting deletions, insertions, and reversals"
  /// (1966).
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (i, byte) in one.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, otherByte) in other.enumerated() {
        let changed = diagonal + (byte == otherByte ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
