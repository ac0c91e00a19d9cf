/// A word, a number or a mark of a text, with its place and what the lexicon knows of it.
struct Token: Sendable {
  /// The first of its UTF-8 bytes in the body, and the one after its last.
  let start: Int32
  let end: Int32
  /// The same in code points.
  let firstPoint: Int32
  let endPoint: Int32
  /// The word in the lexicon, whatever its capitals; `.none` for a number, a mark and an unknown
  /// word.
  let word: WordID
  /// What the word can be.
  let classes: WordClasses
  let kind: Kind
  let shape: Shape
  let mark: Mark
  /// Whether it stands right after the token before it: the `-` of "two-day".
  let isJoined: Bool

  enum Kind: UInt8, Sendable {
    case word
    /// Digits, with the points, commas, colons and slashes between them: `325,000`, `1.2`, `10:30`,
    /// `9/11`.
    case number
    case mark
  }

  /// The capitals of a word.
  enum Shape: UInt8, Sendable {
    /// No capital: `talks`. Also every number and mark.
    case small
    /// The first letter alone: `Abu`, `Don't`.
    case title
    /// Every letter, of two or more: `NATO`, `U.S.`
    case capitals
    /// One capital letter: `A`, `G.`
    case letter
    /// Capitals inside: `McDonald`, `iPhone`, `G7`.
    case mixed
  }

  var bytes: Range<Int> { Int(start)..<Int(end) }
  var isWord: Bool { kind == .word }
  var isNumber: Bool { kind == .number }
  /// Whether its first letter is a capital.
  var isCapitalised: Bool { kind == .word && shape != .small }

  func has(_ wanted: WordClasses) -> Bool { !classes.isDisjoint(with: wanted) }
}
