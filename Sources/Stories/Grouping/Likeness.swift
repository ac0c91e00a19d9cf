/// How alike two articles are, in 65,536ths: whole numbers, so that sums do not depend on their
/// order.
enum Likeness {
  /// The likeness of a text to itself.
  static let one: Int32 = 1 << 16

  /// Of a share: `part(0.3)`.
  static func part(_ share: Double) -> Int32 { Int32(share * Double(one)) }

  /// Articles further apart than these days tell different stories.
  static let window = 21

  /// The cosine of two signatures.
  static func cosine(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>) -> Int32 {
    var (first, second) = (one.startIndex, other.startIndex)
    var sum: Int32 = 0
    while first < one.endIndex, second < other.endIndex {
      let (left, right) = (one[first], other[second])
      let (leftKey, rightKey) = (left >> 8, right >> 8)
      if leftKey == rightKey { sum += Int32(left & 0xFF) * Int32(right & 0xFF) }
      if leftKey <= rightKey { first += 1 }
      if rightKey <= leftKey { second += 1 }
    }
    return sum
  }

  /// The likeness of two articles, given their cosine and their days: the same for a day, then
  /// falling. What is nearer than three quarters is copied, and must not raise what others have to
  /// reach.
  ///
  /// - Parameters:
  ///   - days: between the two; nil where one has none.
  ///   - isThin: whether one is but a line, which tells of its day only.
  ///   - isOtherEvent: whether both name days, and none in common.
  static func ofStories(cosine: Int32, days: Int?, isThin: Bool, isOtherEvent: Bool) -> Int32 {
    var likeness = min(cosine, part(0.75))
    if isOtherEvent { likeness = likeness * 4 / 5 }
    guard let days, days > 1 else { return likeness }
    guard days <= window, !isThin else { return 0 }
    return likeness * Int32(slope - (days - 1)) / Int32(slope)
  }

  /// After so many days, nothing would be left.
  private static let slope = 28
}
