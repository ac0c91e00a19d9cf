/// What a text has of its own: with it, two texts in the same words are told apart that tell of
/// other things, such as notices of one form, or headlines over one stock sentence.
struct StoryOwn: Hashable, Sendable {
  /// Keys of the headline's words, sorted; none where the body begins with it.
  let headline: [UInt32]
  /// Keys of the words that the body is most about, sorted.
  let top: [UInt32]
  /// Hashes of the numbers in the body but for years, the smallest, sorted.
  let numbers: [UInt32]
  /// Whether the body names so much that it cannot be a stock text.
  let isRich: Bool

  static let (mostOfHeadline, mostOfTop, mostNumbers) = (8, 6, 12)
  /// A body that names so many is rich.
  static let namesOfRich = 8

  /// In how many ways two texts in the same words tell of other things: each is most about something
  /// that the other does not name; their numbers are others; they name other days; they are stock
  /// texts, and the headline of each says what the other does not.
  ///
  /// - Parameters:
  ///   - keys: the words by which they are known, by key.
  ///   - isOtherEvent: whether they name other days; in a text that is printed again a week later,
  ///     Tuesday is another day, but its numbers are the same.
  func differences(
    from other: StoryOwn, keys: ArraySlice<StoryFeature>, _ otherKeys: ArraySlice<StoryFeature>,
    isOtherEvent: Bool
  ) -> Int {
    var differences = 0
    if areOthers(numbers, other.numbers, isOtherEvent) {
      let isMany = min(numbers.count, other.numbers.count) >= StoryOwn.fewNumbers
      differences += isOtherEvent && isMany ? 2 : 1
    }
    if StoryOwn.lacks(top, otherKeys) > 0, StoryOwn.lacks(other.top, keys) > 0 { differences += 1 }
    if !isRich || !other.isRich, !headline.isEmpty, !other.headline.isEmpty,
      StoryOwn.lacks(headline, otherKeys) * 2 > headline.count,
      StoryOwn.lacks(other.headline, keys) * 2 > other.headline.count
    {
      differences += 1
    }
    return differences
  }

  /// Whether two texts give other numbers, of which a few tell nothing but of other days.
  private func areOthers(_ one: [UInt32], _ other: [UInt32], _ isOtherEvent: Bool) -> Bool {
    let fewer = min(one.count, other.count)
    let common = SortedNumbers.common(one[...], other[...])
    return isOtherEvent
      ? common * 3 < fewer * 2 : fewer >= StoryOwn.fewNumbers && common * 2 < fewer
  }

  private static let fewNumbers = 3

  /// How many of some keys are not among those of a text; both are sorted.
  private static func lacks(_ wanted: [UInt32], _ keys: ArraySlice<StoryFeature>) -> Int {
    var place = keys.startIndex
    return wanted.count { key in
      while place < keys.endIndex, keys[place].key < key { place += 1 }
      return place == keys.endIndex || keys[place].key != key
    }
  }
}
