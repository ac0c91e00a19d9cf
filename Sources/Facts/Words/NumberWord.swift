/// A word for a number: `twelve`, `third`, `million`, `dozens`.
struct NumberWord: Sendable {
  let kind: Kind
  /// 12, 3, 1,000,000; 0 where the word says "many".
  let value: Double
  /// The language of the word; empty for English.
  let language: String

  enum Kind: String, Sendable {
    case cardinal, ordinal, scale, fraction, multiple, vague
  }
}
