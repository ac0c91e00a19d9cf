/// The smallest hashes of a text's runs of five words: they tell how much of the shorter of two
/// texts stands in the other.
///
/// A. Broder, "On the resemblance and containment of documents" (1997): the sketch of the smallest
/// hashes, compared up to where both are whole.
struct ShingleSketch {
  private static let wordsInRun = 5
  private static let size = 32

  private var smallest = SmallestNumbers<UInt32>(size)
  /// The hashes of the last four words.
  private var (first, second, third, fourth): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  private var count = 0

  /// Reads the next word of a text, by its hash.
  @inline(__always)
  mutating func add(_ fifth: UInt64) {
    count += 1
    if count >= ShingleSketch.wordsInRun {
      let four = StoryHash.mixed(StoryHash.mixed(StoryHash.mixed(first) ^ second) ^ third)
      smallest.add(StoryHash.short(four ^ fourth, fifth))
    }
    (first, second, third, fourth) = (second, third, fourth, fifth)
  }

  /// The sketch, sorted; hashes of 24 bits.
  var sorted: [UInt32] { smallest.sorted }

  /// How much of the shorter of two texts stands in the other, 0 to 1; nil where one of them is too
  /// short to tell.
  static func containment(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>) -> Double? {
    // A full sketch knows the text's hashes up to its greatest only.
    let reach = min(
      one.count < size ? .max : one.last ?? .max, other.count < size ? .max : other.last ?? .max)
    let (first, second) = (one.prefix { $0 <= reach }, other.prefix { $0 <= reach })
    let shorter = min(first.count, second.count)
    guard shorter >= least else { return nil }
    return Double(SortedNumbers.common(first, second)) / Double(shorter)
  }

  /// With fewer hashes than these, nothing is told.
  private static let least = 6
}

enum SortedNumbers {
  /// How many numbers two sorted lists have in common; no more than `most` are counted.
  static func common(
    _ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>, most: Int = .max
  ) -> Int {
    var (first, second) = (one.startIndex, other.startIndex)
    var common = 0
    while first < one.endIndex, second < other.endIndex, common < most {
      let (left, right) = (one[first], other[second])
      if left == right { common += 1 }
      if left <= right { first += 1 }
      if right <= left { second += 1 }
    }
    return common
  }
}
