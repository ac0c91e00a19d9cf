import Articles

/// A text as the finder of names reads it: which words are capitalised for a reason, and which entries of the
/// lexicon begin where.
struct NameText {
  let text: FactText
  let tokens: ContiguousArray<Token>
  let lines: [Range<Int>]
  /// Whether the rules of English hold; in another language every noun may have a capital.
  let isEnglish: Bool
  let isSport: Bool
  /// The index of the match that begins at a token, or -1.
  private let matchAt: [Int32]
  /// The index of the match that ends before a token, or -1.
  private let matchBefore: [Int32]
  /// Where a capital says nothing: beginnings of sentences, lines in capitals, headlines.
  private(set) var isBeginning: [Bool]
  /// Stretches in which all or most words have capitals.
  private(set) var isShouted: [Bool]
  /// Within the name of a work in quotation marks: "Anarchy in Tokyo".
  private(set) var isWork: [Bool]

  init(_ text: FactText) {
    self.text = text
    tokens = text.tokens
    lines = NameLines(text).ranges
    isEnglish = text.language.map { $0 == "en" || $0.hasPrefix("en-") || $0 == "und" } ?? true
    var matchAt = Array(repeating: Int32(-1), count: tokens.count)
    var matchBefore = Array(repeating: Int32(-1), count: tokens.count + 1)
    for (index, match) in text.matches.enumerated() {
      matchAt[match.tokens.lowerBound] = Int32(truncatingIfNeeded: index)
      matchBefore[match.tokens.upperBound] = Int32(truncatingIfNeeded: index)
    }
    self.matchAt = matchAt
    self.matchBefore = matchBefore
    isBeginning = Array(repeating: false, count: tokens.count)
    isShouted = Array(repeating: false, count: tokens.count)
    isWork = NameWorks.marks(text)
    isSport = SportSense.isSport(tokens)
    for line in lines { markBeginnings(line) }
  }

  /// The line of a token.
  func line(of token: Int) -> Range<Int> { lines[FactText.group(of: token, in: lines)] }

  // MARK: Entries

  /// The entries that begin at a token, the longest.
  func match(at index: Int) -> LexiconMatch? {
    index < matchAt.count && matchAt[index] >= 0 ? text.matches[Int(matchAt[index])] : nil
  }

  /// The entries that end before a token.
  func match(endingAt index: Int) -> LexiconMatch? {
    matchBefore[index] >= 0 ? text.matches[Int(matchBefore[index])] : nil
  }

  func entries(_ match: LexiconMatch) -> ArraySlice<LexiconEntry> { text.entries(of: match) }

  /// Whether an entry begins here that names a place or an organisation.
  func isKnown(at index: Int) -> Bool {
    guard let match = match(at: index) else { return false }
    return entries(match).contains {
      $0.isCapitalised && ($0.list == .places || $0.list == .organisations)
    }
  }

  // MARK: Words

  /// Whether a token is this word, written so.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard tokens[index].isWord, Int(tokens[index].end - tokens[index].start) == word.utf8CodeUnitCount
    else { return false }
    return word.withUTF8Buffer { text.bytes(of: index).elementsEqual($0) }
  }

  /// Whether a token can stand in a name: a word with a capital.
  func isNamey(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapitalised else { return false }
    if token.shape != .letter || token.end - token.start > 1 { return true }
    // "Forrest J Ackerman", but not "A" and "I", which are words.
    return index > 0 && index + 1 < tokens.count && tokens[index + 1].isCapitalised
      && tokens[index - 1].isCapitalised && !isWord(index, "A") && !isWord(index, "I")
  }

  /// Whether a token is an initial: "G."
  func isInitial(_ index: Int) -> Bool {
    guard tokens[index].shape == .letter else { return false }
    return text.bytes(of: index).last == 0x2E || !tokens[index].has(.function) && isNamey(index)
  }

  /// Whether a word is an ordinary one, and no name that we know.
  func isPlain(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.has([.function, .month, .weekday, .time]) { return true }
    guard token.has(.common) else { return false }
    return isShouted[index]
      ? !token.has(.firstName) || token.has(.doubtfulName)
      : !token.has([.firstName, .surname, .demonym])
  }

  /// Whether a word ends the name of a company and nothing else: "Inc."
  func isCompanySuffix(_ index: Int) -> Bool {
    guard tokens[index].has(.organisationLast), tokens[index].isCapitalised else { return false }
    return text.bytes(of: index).last == 0x2E || tokens[index].shape == .capitals
      || ["Inc", "Ltd", "Corp", "Co", "LLC"].contains { isWord(index, $0) }
  }

  /// Whether a word is written small and can be one of these.
  func isSmall(_ index: Int, _ classes: WordClasses) -> Bool {
    tokens[index].isWord && tokens[index].shape == .small && tokens[index].has(classes)
  }

  // MARK: Capitals that say nothing

  private mutating func markBeginnings(_ line: Range<Int>) {
    var count = LineCount()
    var afterMark = true
    for index in line {
      let token = tokens[index]
      if token.kind == .mark {
        afterMark = afterMark && index > line.lowerBound || token.mark.canOpen
        continue
      }
      isBeginning[index] = afterMark
      afterMark = token.isNumber && index == line.lowerBound
      if token.isWord, !token.has(.function) { count.add(token) }
    }
    guard count.isTitle || count.isLoud else { return }
    for index in line { isShouted[index] = true }
  }

  /// Counts a line's words to tell a headline.
  private struct LineCount {
    private var words = 0
    private var capitals = 0
    private var shouted = 0
    /// Ordinary words with a capital.
    private var ordinary = 0
    private var hasVerb = false

    mutating func add(_ token: Token) {
      words += 1
      if token.isCapitalised { capitals += 1 }
      if token.shape == .capitals { shouted += 1 }
      if token.isCapitalised, token.has(.common), !token.has([.firstName, .surname, .demonym]) {
        ordinary += 1
      }
      if token.shape == .small, token.has([.auxiliary, .sayVerb, .reportVerb]) { hasVerb = true }
    }

    /// A line in which nearly every word has a capital, though ordinary words are among them.
    var isTitle: Bool {
      words >= 4 && capitals * 10 >= words * 9 && ordinary * 3 >= words && !hasVerb
    }

    var isLoud: Bool { words >= 2 && shouted * 10 >= words * 8 }
  }
}

extension Mark {
  /// Whether a sentence can begin after it within another.
  fileprivate var canOpen: Bool {
    switch self {
    case .straightQuote, .leftQuote, .lowQuote, .leftGuillemet, .leftSingle, .colon, .dash, .ellipsis,
      .openBracket, .other:
      true
    default: false
    }
  }
}
