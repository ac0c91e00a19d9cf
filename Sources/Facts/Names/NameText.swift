import Articles

/// A text as the finder of names reads it: which words are capitalised for a reason, and which entries of the
/// lexicon begin where.
struct NameText {
  let text: FactText
  let tokens: ContiguousArray<Token>
  /// The index of the match that begins at a token, or -1.
  private let matchAt: [Int32]
  /// The index of the match that ends before a token, or -1.
  private let matchBefore: [Int32]
  /// Where a capital says nothing: beginnings of sentences, lines in capitals, headlines.
  private(set) var isBeginning: [Bool]
  /// Stretches in which all or most words have capitals.
  private(set) var isShouted: [Bool]

  init(_ text: FactText) {
    self.text = text
    tokens = text.tokens
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
    for sentence in text.sentences { markBeginnings(sentence) }
  }

  /// The entries that begin at a token, the longest.
  func match(at index: Int) -> LexiconMatch? {
    index < matchAt.count && matchAt[index] >= 0 ? text.matches[Int(matchAt[index])] : nil
  }

  /// The entries that end before a token.
  func match(endingAt index: Int) -> LexiconMatch? {
    matchBefore[index] >= 0 ? text.matches[Int(matchBefore[index])] : nil
  }

  /// Whether a token is this word, written so.
  func isWord(_ index: Int, _ word: String) -> Bool {
    tokens[index].isWord && text.bytes(of: index).elementsEqual(word.utf8)
  }

  func entries(_ match: LexiconMatch) -> ArraySlice<LexiconEntry> { text.entries(of: match) }

  /// Whether a token can stand in a name: a word with a capital.
  func isNamey(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapitalised else { return false }
    return token.shape != .letter || isInitial(index) || token.end - token.start > 2
  }

  /// Whether a token is an initial: "G."
  func isInitial(_ index: Int) -> Bool {
    tokens[index].shape == .letter && tokens[index].end - tokens[index].start == 2
      && text.bytes(of: index).last == 0x2E
  }

  /// Whether a word is an ordinary one, and no name that we know.
  func isPlain(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.has([.function, .month, .weekday, .time]) { return true }
    return token.has(.common) && !token.has([.firstName, .surname, .demonym])
  }

  private mutating func markBeginnings(_ sentence: Range<Int>) {
    var capitals = 0
    var shouted = 0
    var words = 0
    var afterMark = true
    for index in sentence {
      let token = tokens[index]
      if token.kind == .mark {
        switch token.mark {
        case .straightQuote, .leftQuote, .lowQuote, .leftGuillemet, .leftSingle, .colon, .dash,
          .openBracket, .ellipsis, .other:
          afterMark = true
        default: break
        }
        continue
      }
      isBeginning[index] = afterMark
      afterMark = token.isNumber && index == sentence.lowerBound
      guard token.isWord, !token.has(.function) else { continue }
      words += 1
      if token.isCapitalised { capitals += 1 }
      if token.shape == .capitals { shouted += 1 }
    }
    // A line in which nearly every word has a capital tells nothing by them.
    let isTitle = words >= 4 && capitals * 10 >= words * 9 && !hasVerb(sentence)
    let isLoud = words >= 3 && shouted * 10 >= words * 8
    if isTitle || isLoud {
      for index in sentence { isShouted[index] = true }
    }
  }

  /// Whether a word in small letters is a verb of a full sentence: lists of names have none.
  private func hasVerb(_ sentence: Range<Int>) -> Bool {
    sentence.contains {
      tokens[$0].shape == .small && tokens[$0].has([.auxiliary, .sayVerb, .reportVerb])
    }
  }
}
