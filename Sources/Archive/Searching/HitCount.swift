/// How many hits there are, as far as that is known.
public enum HitCount: Hashable, Sendable {
  case exactly(Int)
  case moreThan(Int)

  /// As far as hits are counted where nobody asked how many there are.
  static let usualLimit = 1_000
}
