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
  static func cosine(_ one: ArraySlice<StoryFeature>, _ other: ArraySlice<StoryFeature>) -> Int32 {
    one.withUnsafeBufferPointer { one in
      other.withUnsafeBufferPointer { other in
        var (first, second) = (0, 0)
        var sum: Int32 = 0
        while first < one.count, second < other.count {
          let (left, right) = (one[first], other[second])
          if left.key == right.key { sum += Int32(left.weight) * Int32(right.weight) }
          let (leftKey, rightKey) = (left.key, right.key)
          first += leftKey <= rightKey ? 1 : 0
          second += rightKey <= leftKey ? 1 : 0
        }
        return sum
      }
    }
  }

  /// What figures and quotations add to the likeness of two articles that are somewhat alike: those
  /// that tell of one event give the same ones. Where both give many figures and none in common, it
  /// is less than nothing.
  static func details(
    _ one: (figures: ArraySlice<UInt32>, quoted: ArraySlice<UInt32>),
    _ other: (figures: ArraySlice<UInt32>, quoted: ArraySlice<UInt32>)
  ) -> Int32 {
    let figures = SortedNumbers.common(one.figures, other.figures, most: mostDetails)
    let quoted = SortedNumbers.common(one.quoted, other.quoted, most: mostDetails)
    if figures + quoted == 0, one.figures.count >= 3, other.figures.count >= 3 {
      return otherFigures
    }
    return Int32(figures) * figure + Int32(quoted) * quotedPair
  }

  /// More than these are as good as these.
  private static let mostDetails = 3
  private static let (figure, quotedPair, otherFigures) = (part(0.05), part(0.033), part(-0.04))
  /// Articles that are at least so alike get all that their details add.
  private static let alike = part(0.2)

  /// The likeness of two articles: the same for a day, then falling. What is nearer than three
  /// quarters is copied, and must not raise what others have to reach.
  ///
  /// - Parameters:
  ///   - cosine: that of their words.
  ///   - details: what they share besides.
  ///   - days: between the two; nil where one has none.
  ///   - isThin: whether one is but a line, which tells of its day only.
  ///   - isOtherEvent: whether both name days, and none in common.
  static func ofStories(
    cosine: Int32, details: Int32, days: Int?, isThin: Bool, isOtherEvent: Bool
  ) -> Int32 {
    let words = min(cosine, one)
    var likeness = max(0, min(words + details * min(words, alike) / alike, part(0.75)))
    if isOtherEvent { likeness = likeness * 4 / 5 }
    guard let days, days > 1 else { return likeness }
    guard days <= window, !isThin else { return 0 }
    return likeness * Int32(slope - (days - 1)) / Int32(slope)
  }

  /// After so many days, nothing would be left.
  private static let slope = 28
}
