import Articles

/// The words of some tellings as numbers, so that comparing them is comparing numbers.
///
/// A word has a number of its own, and a key that it shares with the words of its family: `slow`
/// and `slowly`. Figures and dates have keys by what they mean.
struct WordTable {
  /// What is known of a word, once for all its mentions.
  struct Word {
    /// Folded.
    let text: String
    /// The key of its family; nil where it only holds a sentence together.
    let key: Int?
  }

  /// How much a key says by what it is: figures and names say more than plain words.
  private(set) var classes: [Double] = []
  private(set) var words: [Word] = []
  /// Whether a key is of a name: a word by which a person, an organisation or a place is called.
  private(set) var isName: [Bool] = []
  /// Whether a key is of a figure or a time. A day is that of all that happened on it.
  private(set) var isValue: [Bool] = []
  private var numbers: [String: Int] = [:]
  private var keys: [String: Int] = [:]

  /// The number of a folded word.
  mutating func number(of word: String) -> Int {
    if let known = numbers[word] { return known }
    numbers[word] = words.count
    words.append(Word(text: word, key: key(ofWord: word)))
    return words.count - 1
  }

  /// The key of something that facts give a meaning: `#325000`, `@2026-02-05`.
  mutating func key(ofMeaning meaning: String) -> Int {
    let key = key(meaning, weighing: WordTable.weight(ofMeaning: meaning))
    isValue[key] = !WordTable.isDay(meaning)
    return key
  }

  /// `@2026-02-05`
  private static func isDay(_ meaning: String) -> Bool {
    meaning.utf8.first == UInt8(ascii: "@") && meaning.utf8.count == 11
  }

  /// Figures say more the more they could be another: small numbers stand in any news.
  private static func weight(ofMeaning meaning: String) -> Double {
    if meaning.utf8.first == UInt8(ascii: "@") { return 1 }
    return meaning.utf8.count < 3 ? 0.7 : meaning.utf8.count < 4 ? 1.1 : 2
  }

  /// The key of something that a comparison knows to be one thing, whatever words tell it.
  ///
  /// - Parameter isTime: whether it is a time, given as two: 3 a.m. and 3:15.
  mutating func key(ofShared name: String, weighing weight: Double, isTime: Bool) -> Int {
    let key = key("=" + name, weighing: weight)
    isValue[key] = isTime
    return key
  }

  /// Notes that a word's key is of a name.
  mutating func noteName(_ word: Int) {
    if let key = words[word].key { isName[key] = true }
  }

  private mutating func key(ofWord word: String) -> Int? {
    guard word.utf8.count > 1 || word.utf8.allSatisfy({ $0 &- 0x30 < 10 }),
      !FunctionWords.contains(word)
    else { return nil }
    let root = WordRoot.of(Synonyms.of(word))
    if root.utf8.allSatisfy({ $0 &- 0x30 < 10 }) { return key(ofMeaning: "#" + root) }
    return key(root, weighing: PlainWords.contains(root) ? WordTable.plainClass : 1)
  }

  private mutating func key(_ text: String, weighing weight: Double) -> Int {
    if let known = keys[text] { return known }
    keys[text] = classes.count
    classes.append(weight)
    isName.append(false)
    isValue.append(false)
    return classes.count - 1
  }

  private static let plainClass = 0.4
}
