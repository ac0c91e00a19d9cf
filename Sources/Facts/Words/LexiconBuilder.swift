import Articles

/// Makes the lexicon from its lists.
struct LexiconBuilder {
  private(set) var words = WordTable(capacity: 65_536)
  private(set) var classes: [WordClasses] = [[]]
  private(set) var entries: [LexiconEntry] = []
  private(set) var phrases = Phrases()
  private(set) var numbers = NumberWords()
  private(set) var calendar: [(word: WordID, meaning: CalendarWord)] = []
  var figures = FigureWords()
  private var folded: [UInt8] = []
  /// The words of the line that is being read, and the same without the points of abbreviations.
  private var parts: [WordID] = []
  private var bare: [WordID] = []

  mutating func readLists() {
    for mark in Mark.inPhrases { _ = add(Lexicon.bytes(of: mark)) }
    // The ordinary words first: an abbreviation does without its point only where it is none of
    // them.
    for list in [.commonWords, .functionWords] + LexiconList.allCases { read(list) }
    readFunctionWords(ofEnglish: false)
    readFigures()
  }

  /// Reads the lists of words that name nothing by themselves, and of no other language: a third of
  /// all.
  mutating func readOrdinaryWords() {
    let lists: [LexiconList] = [
      .commonWords, .functionWords, .demonyms, .directions, .calendar, .placeWords,
      .organisationWords, .senseWords, .titles, .events, .units,
    ]
    for list in lists { read(list) }
  }

  private mutating func read(_ list: LexiconList) {
    switch list {
    case .commonWords: mark(list) { _ in .common }
    case .functionWords: readFunctionWords(ofEnglish: true)
    case .firstNames: mark(list) { WordClasses(gender: $0.field(1), flag: $0.field(2)) }
    case .surnames: mark(list) { $0.field(1).isEmpty ? .surname : [.surname, .doubtfulName] }
    case .nameParticles: mark(list) { _ in .particle }
    case .nameSuffixes: mark(list) { _ in .nameSuffix }
    case .speechVerbs: mark(list) { $0.field(2) == "say" ? .sayVerb : .reportVerb }
    case .events: mark(list) { $0.field(3) == "base" ? [] : .event }
    case .directions: mark(list) { _ in .direction }
    case .placeWords: mark(list) { $0.field(1) == "after" ? .placeLast : .placeFirst }
    case .organisationWords: mark(list) { WordClasses(organisationWord: $0) }
    case .senseWords: mark(list) { WordClasses(sense: $0.field(1)) }
    case .calendar: readCalendar()
    case .numberWords: readNumbers()
    case .figureWords: break
    case .demonyms: enter(list, kind: 2, country: 1, name: 0, flag: 9) { _ in .demonym }
    case .places: enter(list, kind: 1, country: 2, name: 3, flag: 4) { _ in [] }
    case .organisations: enter(list, kind: 1, country: 2, name: 3, flag: 4) { _ in [] }
    case .notNames:
      enter(list, kind: 1, country: 9, name: 0, flag: 9) { WordClasses(notName: $0.field(1)) }
    case .titles:
      enter(list, kind: 1, country: 9, name: 0, flag: 9) { WordClasses(title: $0.field(1)) }
    case .units: enter(list, kind: 9, country: 9, name: 1, flag: 9) { _ in .unit }
    case .currencies: enter(list, kind: 9, country: 9, name: 1, flag: 9) { _ in .currency }
    }
  }

  // MARK: Words

  /// Gives the single words of a list a class each.
  private mutating func mark(_ list: LexiconList, _ classOf: (LexiconLine) -> WordClasses) {
    list.forEachLine { line in
      readWords(of: line.name)
      if parts.count == 1 { mark(parts[0], classOf(line)) }
    }
  }

  private mutating func mark(_ word: WordID, _ wanted: WordClasses) {
    classes[Int(word.rawValue)].formUnion(wanted)
    if let bare = withoutPoint(word) { classes[Int(bare.rawValue)].formUnion(wanted) }
  }

  /// Those of other languages only where English has no such word or name: "of" is Dutch for "or".
  private mutating func readFunctionWords(ofEnglish isEnglish: Bool) {
    let others: WordClasses = [.common, .function, .firstName, .surname]
    LexiconList.functionWords.forEachLine { line in
      guard line.field(3).isEmpty == isEnglish else { return }
      readWords(of: line.name)
      guard parts.count == 1 else { return }
      let isFree = classes[Int(parts[0].rawValue)].isDisjoint(with: others)
      if isEnglish || isFree { mark(parts[0], WordClasses(functionWord: line.field(1))) }
    }
  }

  private mutating func readNumbers() {
    LexiconList.numberWords.forEachLine { line in
      readWords(of: line.name)
      guard parts.count == 1, let kind = NumberWord.Kind(rawValue: line[2]),
        let value = Double(line[1])
      else { return }
      mark(parts[0], .numberWord)
      numbers.add(parts[0], NumberWord(kind: kind, value: value), language: line[3])
    }
  }

  /// Reads the words of time; holidays, which may be several words, are entries.
  private mutating func readCalendar() {
    LexiconList.calendar.forEachLine { line in
      readWords(of: line.name)
      guard let kind = CalendarWord.Kind(rawValue: line[1]) else {
        return enter(line, of: .calendar, kind: 1, country: 9, name: 2, flag: 9)
      }
      guard parts.count == 1 else { return }
      let meaning = CalendarWord(kind: kind, value: Int16(line[2]) ?? 0)
      for word in [parts[0], withoutPoint(parts[0])].compactMap({ $0 }) {
        calendar.append((word, meaning))
      }
      switch kind {
      case .month, .shortMonth: mark(parts[0], .month)
      case .weekday, .shortWeekday: mark(parts[0], .weekday)
      default: break
      }
    }
  }

  // MARK: Entries

  /// Enters the lines of a list; the fields are counted from 0.
  private mutating func enter(
    _ list: LexiconList, kind: Int, country: Int, name: Int, flag: Int,
    _ classOf: (LexiconLine) -> WordClasses
  ) {
    list.forEachLine { line in
      readWords(of: line.name)
      enter(line, of: list, kind: kind, country: country, name: name, flag: flag)
      if parts.count == 1 { mark(parts[0], classOf(line)) }
    }
  }

  /// Enters the line whose words were read last.
  private mutating func enter(
    _ line: LexiconLine, of list: LexiconList, kind: Int, country: Int, name: Int, flag: Int
  ) {
    guard !parts.isEmpty, parts.count <= 12 else { return }
    enterPhrase(Int32(truncatingIfNeeded: entries.count))
    entries.append(LexiconEntry(list, line, kind: kind, country: country, name: name, flag: flag))
  }

  private mutating func enterPhrase(_ entry: Int32) {
    phrases.append(parts, entry: entry)
    classes[Int(parts[0].rawValue)].insert(.beginsPhrase)
    bare.removeAll(keepingCapacity: true)
    for word in parts { bare.append(withoutPoint(word) ?? word) }
    guard bare != parts else { return }
    phrases.append(bare, entry: entry)
    classes[Int(bare[0].rawValue)].insert(.beginsPhrase)
  }

  // MARK: The words of a line

  private mutating func add(_ bytes: [UInt8]) -> WordID {
    let word = words.add(bytes)
    while classes.count < words.count { classes.append([]) }
    return word
  }

  /// The word "gen" of "gen.", where that is no ordinary word.
  private mutating func withoutPoint(_ word: WordID) -> WordID? {
    let bytes = words.bytes(of: word)
    guard bytes.last == 0x2E, bytes.count > 3, !bytes.dropLast().contains(0x2E) else { return nil }
    let bare = Array(bytes.dropLast())
    let ordinary = classes[Int(words.find(bare).rawValue)]
    return ordinary.contains(.common) || !ordinary.isDisjoint(with: .function) ? nil : add(bare)
  }

  /// Reads the words of a name as the tokens of a text have them, each added to the table; none
  /// where one is too long to keep.
  private mutating func readWords(of name: UnsafeBufferPointer<UInt8>) {
    parts.removeAll(keepingCapacity: true)
    if !readLetters(of: name) {
      parts.removeAll(keepingCapacity: true)
      readTokens(of: name)
    }
    if parts.contains(.none) { parts.removeAll(keepingCapacity: true) }
  }

  /// Reads a name of nothing but letters of ASCII and single spaces, as most are; false for
  /// another.
  private mutating func readLetters(of name: UnsafeBufferPointer<UInt8>) -> Bool {
    folded.removeAll(keepingCapacity: true)
    for byte in name {
      if (byte | 0x20) &- 0x61 < 26 {
        folded.append(byte | 0x20)
      } else if byte == 0x20 {
        parts.append(add(folded))
        folded.removeAll(keepingCapacity: true)
      } else {
        return false
      }
    }
    parts.append(add(folded))
    return true
  }

  /// The words of a name, for what reads more than one name of a line.
  mutating func tokens(of name: UnsafeBufferPointer<UInt8>) -> [WordID] {
    readWords(of: name)
    return parts
  }

  private mutating func readTokens(of name: UnsafeBufferPointer<UInt8>) {
    for token in TokenReader.tokens(of: name, sentenceEnds: [], lexicon: .empty) {
      if token.mark == .period, token.isJoined, let word = parts.popLast() {
        // Without a lexicon, the point of "Gen." is a mark.
        parts.append(add(Array(words.bytes(of: word)) + [0x2E]))
      } else {
        folded.removeAll(keepingCapacity: true)
        TokenReader.fold(token, of: name, into: &folded)
        parts.append(add(folded))
      }
    }
  }
}

extension WordClasses {
  fileprivate init(gender: LexiconField, flag: LexiconField) {
    self = gender == "m" ? .maleName : gender == "f" ? .femaleName : .firstName
    if !flag.isEmpty { insert(.doubtfulName) }
  }

  fileprivate init(title: LexiconField) {
    switch title {
    case "honorific": self = .honorific
    case "rank": self = .rank
    case "office": self = .office
    case "role": self = .role
    case "modifier": self = .roleModifier
    default: self = []
    }
  }

  fileprivate init(functionWord: LexiconField) {
    switch functionWord {
    case "article": self = .article
    case "preposition": self = .preposition
    case "conjunction": self = .conjunction
    case "pronoun": self = .pronoun
    case "determiner": self = .determiner
    case "auxiliary", "modal": self = .auxiliary
    case "negation": self = .negation
    case "question-word": self = .questionWord
    default: self = .conjunction
    }
  }

  fileprivate init(organisationWord line: LexiconLine) {
    guard line.field(1) == "first" else {
      self = line.field(3) == "vague" ? [.organisationLast, .vagueLast] : .organisationLast
      return
    }
    self = line.field(3).isEmpty ? .organisationPrefix : .organisationFirst
  }

  fileprivate init(sense: LexiconField) {
    switch sense {
    case "organisation": self = .organisationNoun
    case "place": self = .placeNoun
    case "thing": self = .thingNoun
    case "sport": self = .sport
    case "human": self = .humanVerb
    case "player": self = .player
    case "side": self = .side
    default: self = .contestVerb
    }
  }

  fileprivate init(notName: LexiconField) {
    switch notName {
    case "event-word", "law-word", "prize-word": self = .thingLast
    default: self = []
    }
  }
}
