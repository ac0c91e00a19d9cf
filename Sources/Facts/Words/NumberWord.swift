/// A word for a number: `twelve`, `third`, `million`, `dozens`.
struct NumberWord: Sendable {
  let kind: Kind
  /// 12, 3, 1,000,000; 0 where the word says "many".
  let value: Double

  enum Kind: String, Sendable {
    case cardinal, ordinal, scale, fraction, multiple, vague
  }
}

/// The words for numbers, each in its language.
struct NumberWords: Sendable {
  private(set) var english: [WordID: NumberWord] = [:]
  private var others: [String: [WordID: NumberWord]] = [:]

  /// Those of a language by its BCP 47 subtag; none where it is not known.
  subscript(language: String) -> [WordID: NumberWord] {
    language == "en" ? english : others[language] ?? [:]
  }

  /// Adds a word of a language, "" for English. Of "third", the ordinal: the fraction is its
  /// inverse.
  mutating func add(_ word: WordID, _ number: NumberWord, language: String) {
    if language.isEmpty {
      if english[word] == nil || number.kind == .ordinal { english[word] = number }
    } else if others[language]?[word] == nil {
      others[language, default: [:]][word] = number
    }
  }
}
