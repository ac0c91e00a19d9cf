/// What the finders of facts know of words before they read a text; a reference, as each of them
/// holds it.
final class Lexicon: Sendable {
  private let words: WordTable
  private let classes: [WordClasses]
  /// All entries that are looked for in texts; those of the same words stand side by side.
  let entries: [LexiconEntry]
  private let tree: PhraseTree
  let numbers: NumberWords
  /// What each word says of time, by the word's number.
  private let calendar: [CalendarWord]
  /// What is known for figures.
  let figures: FigureLexicon
  /// What stands for each mark in phrases.
  private let marks: [WordID]

  /// The lexicon of the program, made from its lists when it is first asked for.
  static let standard = Lexicon()

  /// The word of these folded bytes; `.none` for an unknown one.
  func word(_ folded: [UInt8]) -> WordID { words.find(folded) }

  /// The word of ASCII letters, whatever their capitals; `.none` for an unknown one.
  func word(ofLetters letters: UnsafeBufferPointer<UInt8>) -> WordID {
    words.find(letters: letters)
  }

  /// The word of a text in small letters without accents; `.none` for an unknown one.
  func word(_ folded: String) -> WordID { word(Array(folded.utf8)) }

  /// What stands for a mark in phrases; `.none` for one that stands in none.
  func word(of mark: Mark) -> WordID { marks[Int(mark.rawValue)] }

  func classes(of word: WordID) -> WordClasses { classes[Int(word.rawValue)] }

  /// What a word says of time.
  func calendar(_ word: WordID) -> CalendarWord { calendar[Int(word.rawValue)] }

  /// The longest entry that begins at a token and fits its capitals, with all entries of these
  /// words.
  func match(_ tokens: ContiguousArray<Token>, at start: Int) -> LexiconMatch? {
    guard tokens[start].has(.beginsPhrase) else { return nil }
    var node = PhraseTree.root
    var longest: LexiconMatch?
    var index = start
    while index < tokens.count, tokens[index].word != .none,
      let next = tree.node(after: node, tokens[index].word)
    {
      node = next
      index += 1
      let found = tree.entries(of: node)
      let fits = found.contains { fit(entries[Int($0)], tokens, start..<index) }
      if fits { longest = LexiconMatch(tokens: start..<index, entries: found) }
    }
    return longest
  }

  /// The entries of exactly these tokens.
  func match(_ tokens: ContiguousArray<Token>, exactly range: Range<Int>) -> LexiconMatch? {
    var node = PhraseTree.root
    for index in range {
      guard tokens[index].word != .none, let next = tree.node(after: node, tokens[index].word)
      else { return nil }
      node = next
    }
    let found = tree.entries(of: node)
    let fits = found.contains { fit(entries[Int($0)], tokens, range) }
    return fits ? LexiconMatch(tokens: range, entries: found) : nil
  }

  /// Whether words have the capitals that an entry asks for.
  private func fit(
    _ entry: LexiconEntry, _ tokens: ContiguousArray<Token>, _ range: Range<Int>
  ) -> Bool {
    guard entry.isCapitalised else { return true }
    guard tokens[range.lowerBound].isCapitalised else { return false }
    guard entry.isCapitals else { return true }
    return range.allSatisfy {
      !tokens[$0].isWord || tokens[$0].shape != .title && tokens[$0].shape != .small
    }
  }

  /// What stands for a mark in phrases: "AT&T", "Guinea-Bissau".
  static func bytes(of mark: Mark) -> [UInt8] { [0x01, mark.rawValue] }

  // MARK: Making it

  /// One that knows no word, with which the lists themselves are read.
  static let empty = Lexicon(words: WordTable(capacity: 0))

  private init(words: WordTable) {
    self.words = words
    classes = [[]]
    entries = []
    tree = PhraseTree.build(Phrases()).0
    numbers = NumberWords()
    calendar = [.none]
    figures = FigureLexicon()
    marks = Lexicon.marks { _ in .none }
  }

  private init() {
    var builder = LexiconBuilder()
    builder.readLists()
    words = builder.words
    classes = builder.classes
    numbers = builder.numbers
    var calendar = Array(repeating: CalendarWord.none, count: builder.words.count)
    for (word, meaning) in builder.calendar { calendar[Int(word.rawValue)] = meaning }
    self.calendar = calendar
    figures = FigureLexicon(builder.figures)
    marks = Lexicon.marks { builder.words.find($0) }
    let (tree, order) = PhraseTree.build(builder.phrases)
    self.tree = tree
    entries = order.map { builder.entries[Int($0)] }
  }

  private static func marks(_ find: ([UInt8]) -> WordID) -> [WordID] {
    var marks = Array(repeating: WordID.none, count: Int(Mark.other.rawValue) + 1)
    for mark in Mark.inPhrases { marks[Int(mark.rawValue)] = find(bytes(of: mark)) }
    return marks
  }
}
