import Articles

/// A text as the finder of names reads it: which words are capitalised for a reason, and which
/// entries of the lexicon begin where.
final class NameText {
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
  private let capitals: LineCapitals
  /// Within the name of a work in quotation marks: "Winter in Lisbon".
  private let works: [Bool]

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
    works = NameWorks.marks(text)
    isSport = SportSense.isSport(tokens)
    capitals = LineCapitals(tokens, lines)
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

  /// Whether what follows a comma tells who said it all, and is no apposition: "the governor said"
  /// of "in Dosh and Harim, the governor said", with no comma before the verb, and after a name
  /// that is no subject.
  func isReport(from start: Int, in line: Range<Int>) -> Bool {
    guard start < line.upperBound, isWord(start, "the") || isWord(start, "a"),
      isJoinedName(endingAt: start - 1, line)
    else { return false }
    var index = start + 1
    while index < min(line.upperBound, start + 8), tokens[index].isWord || tokens[index].isJoined,
      !isSmall(index, [.preposition, .auxiliary, .questionWord])
    {
      if isSmall(index, .sayVerb), !tokens[index].has(.role) {
        return index > start + 1 && isEndOfReport(index + 1, line)
      }
      index += 1
    }
    return false
  }

  /// Whether a preposition or a conjunction stands before the name that ends at a comma.
  private func isJoinedName(endingAt comma: Int, _ line: Range<Int>) -> Bool {
    var index = comma - 1
    while index > line.lowerBound, isNamey(index) { index -= 1 }
    return index > line.lowerBound && isSmall(index, [.preposition, .conjunction])
  }

  /// Whether a sentence ends after a verb of saying, but for when and where it was said.
  private func isEndOfReport(_ index: Int, _ line: Range<Int>) -> Bool {
    guard index < line.upperBound else { return true }
    return tokens[index].kind == .mark || tokens[index].has([.weekday, .preposition, .time])
  }

  /// Whether an entry is an office or a rank of several words with a name after it: the "Secretary
  /// of State" of "Secretary of State Jane Roe".
  func isOffice(_ match: LexiconMatch, before limit: Int) -> Bool {
    let end = match.tokens.upperBound
    // Not "White House press secretary", which holds a name.
    return match.tokens.count > 1 && end < limit && isNamey(end) && isNamey(end - 1)
      && !isShouted(end)
      && entries(match).contains {
        $0.list == .titles && $0.isCapitalised && ($0.kind == .office || $0.kind == .rank)
      }
  }

  /// The first names that are offices here: "the dean", "Dean of".
  private(set) lazy var offices: Set<WordID> = {
    var offices: Set<WordID> = []
    for index in tokens.indices.dropLast() where tokens[index].has(.firstName) {
      guard tokens[index].has(.office), !offices.contains(tokens[index].word) else { continue }
      if tokens[index].shape == .small || isWord(index + 1, "of") {
        offices.insert(tokens[index].word)
      }
    }
    return offices
  }()

  // MARK: Capitals

  /// Whether a capital says nothing here, at the beginning of a sentence.
  func isBeginning(_ index: Int) -> Bool { capitals.isBeginning[index] }

  /// Whether nearly every word of the line has a capital.
  func isShouted(_ index: Int) -> Bool { capitals.isShouted[index] }

  /// Whether the line is in capitals alone.
  func isLoud(_ index: Int) -> Bool { capitals.isLoud[index] }

  /// Whether a token stands in the name of a work.
  func isWork(_ index: Int) -> Bool { works[index] }

  // MARK: Words

  /// Whether a token is this word, written so.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard tokens[index].isWord,
      Int(tokens[index].end - tokens[index].start) == word.utf8CodeUnitCount
    else { return false }
    return word.withUTF8Buffer { text.bytes(of: index).elementsEqual($0) }
  }

  /// Whether a token can stand in a name: a word with a capital.
  func isNamey(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapitalised else { return false }
    if token.shape != .letter || token.end - token.start > 1 { return true }
    // "Morris J Tillman", but not "A" and "I", which are words.
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
    return isShouted(index)
      ? !token.has(.firstName) || token.has(.doubtfulName)
      : !token.has([.firstName, .surname, .demonym])
  }

  /// Whether a word ends the name of a company and nothing else: "Inc."
  func isCompanySuffix(_ index: Int) -> Bool {
    guard tokens[index].has(.organisationLast), tokens[index].isCapitalised else { return false }
    return text.bytes(of: index).last == 0x2E || tokens[index].shape == .capitals
      || ["Inc", "Ltd", "Corp", "Co", "LLC"].contains { isWord(index, $0) }
  }

  /// The sex that a title tells, if any.
  func sex(of title: Range<Int>) -> WordClasses? {
    title.lazy.compactMap { index -> WordClasses? in
      if NameText.male.contains(where: { self.isWord(index, $0) }) { return .maleName }
      return NameText.female.contains(where: { self.isWord(index, $0) }) ? .femaleName : nil
    }.first
  }

  private static let male: [StaticString] = ["Mr.", "Mr", "Sir"]
  private static let female: [StaticString] = [
    "Mrs.", "Mrs", "Ms.", "Ms", "Miss", "Lady", "Dame", "Madame", "Queen", "Princess",
  ]

  /// Whether a word is written small and can be one of these.
  func isSmall(_ index: Int, _ classes: WordClasses) -> Bool {
    tokens[index].isWord && tokens[index].shape == .small && tokens[index].has(classes)
  }
}
