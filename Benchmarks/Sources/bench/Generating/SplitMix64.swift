import Glibc

/// Sebastiano Vigna's SplitMix64: small, fast, and the same on every machine.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The numbers of one article, which depend on nothing but which article it is.
  init(article: Int) {
    // Mixed first: numbers that follow each other must not begin sequences that overlap.
    var mixer = SplitMix64(seed: UInt64(truncatingIfNeeded: article))
    state = mixer.next() ^ 0x6E65_7773_6172_6368
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, and without, `bound`.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True once in `count` times.
  mutating func oneIn(_ count: Int) -> Bool { below(count) == 0 }

  mutating func percent(_ chance: Int) -> Bool { below(100) < chance }

  /// From 0 to 1.
  mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number of the normal distribution about 0, with the deviation 1, by the sum of 12 others.
  mutating func normal() -> Double {
    (0..<12).reduce(-6.0) { sum, _ in sum + fraction() }
  }

  mutating func choose<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }
}
