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

  static let (mostOfHeadline, mostOfTop, mostNumbers) = (8, 3, 12)
  /// A body that names so many is rich.
  static let namesOfRich = 8

  /// Whether two texts in the same words tell of other things: each is most about something that the
  /// other does not name; or their numbers are others; or they are stock texts, and the headline of
  /// each says what the other does not.
  ///
  /// - Parameters:
  ///   - keys: the words by which they are known, by key.
  ///   - isOtherEvent: whether they name other days.
  func isOther(
    than other: StoryOwn, keys: ArraySlice<StoryFeature>, _ otherKeys: ArraySlice<StoryFeature>,
    isOtherEvent: Bool
  ) -> Bool {
    if givesOtherNumbers(than: other, isOtherEvent: isOtherEvent) { return true }
    if isAboutOther(than: other, keys: keys, otherKeys) { return true }
    guard !isRich || !other.isRich, !headline.isEmpty, !other.headline.isEmpty else { return false }
    return StoryOwn.lacks(headline, otherKeys) * 2 > headline.count
      && StoryOwn.lacks(other.headline, keys) * 2 > other.headline.count
  }

  /// Whether each of two texts is most about something that the other does not name.
  func isAboutOther(
    than other: StoryOwn, keys: ArraySlice<StoryFeature>, _ otherKeys: ArraySlice<StoryFeature>
  ) -> Bool {
    StoryOwn.lacks(top, otherKeys) > 0 && StoryOwn.lacks(other.top, keys) > 0
  }

  /// Whether two texts give other numbers. A few tell nothing but of other days: in a text that is
  /// printed again a week later, Tuesday is another day, but its numbers are the same.
  func givesOtherNumbers(than other: StoryOwn, isOtherEvent: Bool) -> Bool {
    let fewer = min(numbers.count, other.numbers.count)
    let common = SortedNumbers.common(numbers[...], other.numbers[...])
    return isOtherEvent
      ? common * 3 < fewer * 2 : fewer >= StoryOwn.fewNumbers && common * 3 < fewer
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
