import Articles

/// What words are, told by their first letters: for whoever weighs the words of a text.
///
/// Six letters stand for all inflections of a word, in most languages as well as a stem.
public struct WordBeginnings: Sendable {
  /// How many letters of a word are looked at.
  public static let length = 6

  /// Words that say nothing of what a text is about, whole.
  private let functionWords: Set<UInt64>
  private let common: Set<UInt64>
  private let calendar: Set<UInt64>
  private let countries: Set<UInt64>

  /// Those of the lexicon.
  public static let lexicon = WordBeginnings()

  private init() {
    functionWords = WordBeginnings.words(of: .functionWords, length: .max) { _ in true }
    common = WordBeginnings.words(of: .commonWords) { _ in true }
    calendar = WordBeginnings.words(of: .calendar) {
      ["month", "short-month", "weekday", "short-weekday"].contains($0[1])
    }
    let wide: Set = ["country", "capital", "continent", "ocean", "territory"]
    countries =
      WordBeginnings.words(of: .places) { wide.contains($0[1]) }
      .union(WordBeginnings.words(of: .demonyms) { _ in true })
  }

  /// The key of a folded word: a hash of its beginning.
  public static func key(of folded: some Collection<UInt8>) -> UInt64 {
    Tokenizer.hash(beginning(of: folded, length))
  }

  /// Whether a word, whole and folded, holds sentences together and says nothing else.
  public func isFunctionWord(_ folded: some Collection<UInt8>) -> Bool {
    functionWords.contains(Tokenizer.hash(folded))
  }

  /// Whether an ordinary English word begins so.
  public func isCommon(_ key: UInt64) -> Bool { common.contains(key) }

  /// Whether a month or a weekday begins so.
  public func isCalendar(_ key: UInt64) -> Bool { calendar.contains(key) }

  /// Whether a word of the name of a country or capital, or of its people, begins so.
  public func isCountry(_ key: UInt64) -> Bool { countries.contains(key) }

  // MARK: The lists

  private static func words(
    of list: LexiconList, length: Int = length, where isWanted: (LexiconLine) -> Bool
  ) -> Set<UInt64> {
    var words: Set<UInt64> = []
    var folded: [UInt8] = []
    list.forEachLine { line in
      guard isWanted(line) else { return }
      Tokenizer.forEachToken(of: line.name) { token in
        folded.removeAll(keepingCapacity: true)
        Tokenizer.fold(line.name, token, into: &folded)
        words.insert(Tokenizer.hash(beginning(of: folded, length)))
      }
    }
    return words
  }

  /// The first letters of a folded word, each of which is a code point.
  private static func beginning<Bytes: Collection<UInt8>>(
    of folded: Bytes, _ length: Int
  ) -> Bytes.SubSequence {
    var letters = 0
    return folded.prefix { byte in
      if byte & 0xC0 != 0x80 { letters += 1 }
      return letters <= length
    }
  }
}
