import Articles

/// Makes the lexicon from its lists.
struct LexiconBuilder {
  private(set) var words = WordTable(capacity: 65_536)
  private(set) var classes: [WordClasses] = [[]]
  private(set) var entries: [LexiconEntry] = []
  private(set) var phrases: [(words: [WordID], entry: Int32)] = []
  private(set) var numbers: [WordID: NumberWord] = [:]
  private var folded: [UInt8] = []

  mutating func readLists() {
    for mark in Mark.inPhrases { _ = add(Lexicon.bytes(of: mark)) }
    // The ordinary words first: an abbreviation does without its point only where it is none of them.
    for list in [.commonWords, .functionWords] + LexiconList.allCases { read(list) }
  }

  private mutating func read(_ list: LexiconList) {
    switch list {
    case .commonWords: mark(list) { _ in .common }
    case .functionWords: mark(list) { WordClasses(functionWord: $0[1]) }
    case .firstNames: mark(list) { WordClasses(gender: $0[1], flag: $0[2]) }
    case .surnames: mark(list) { $0[1].isEmpty ? .surname : [.surname, .doubtfulName] }
    case .nameParticles: mark(list) { _ in .particle }
    case .nameSuffixes: mark(list) { _ in .nameSuffix }
    case .speechVerbs: mark(list) { $0[2] == "say" ? .sayVerb : .reportVerb }
    case .events: mark(list) { _ in .event }
    case .directions: mark(list) { _ in .direction }
    case .placeWords: mark(list) { $0[1] == "after" ? .placeLast : .placeFirst }
    case .organisationWords: mark(list) { $0[1] == "last" ? .organisationLast : .organisationFirst }
    case .calendar: mark(list) { WordClasses(calendarKind: $0[1]) }
    case .numberWords: readNumbers()
    case .demonyms: enter(list, kind: 2, country: 1, name: 0, flag: 9) { _ in .demonym }
    case .places: enter(list, kind: 1, country: 2, name: 3, flag: 4) { _ in [] }
    case .organisations: enter(list, kind: 1, country: 2, name: 3, flag: 4) { _ in [] }
    case .notNames: enter(list, kind: 1, country: 9, name: 0, flag: 9) { _ in [] }
    case .titles: enter(list, kind: 1, country: 9, name: 0, flag: 9) { WordClasses(title: $0[1]) }
    case .units: enter(list, kind: 9, country: 9, name: 1, flag: 9) { _ in .unit }
    case .currencies: enter(list, kind: 9, country: 9, name: 1, flag: 9) { _ in .currency }
    }
  }

  // MARK: Words

  /// Gives the single words of a list a class each.
  private mutating func mark(_ list: LexiconList, _ classOf: (LexiconLine) -> WordClasses) {
    list.forEachLine { line in
      let parts = tokens(of: line.name)
      if parts.count == 1 { mark(parts[0], classOf(line)) }
    }
  }

  private mutating func mark(_ word: WordID, _ wanted: WordClasses) {
    classes[Int(word.rawValue)].formUnion(wanted)
    if let bare = withoutPoint(word) { classes[Int(bare.rawValue)].formUnion(wanted) }
  }

  private mutating func readNumbers() {
    LexiconList.numberWords.forEachLine { line in
      let parts = tokens(of: line.name)
      guard parts.count == 1, let kind = NumberWord.Kind(rawValue: line[2]) else { return }
      mark(parts[0], .numberWord)
      let isFirst = numbers[parts[0]] == nil || line[3].isEmpty
      if isFirst {
        numbers[parts[0]] = NumberWord(kind: kind, value: Double(line[1]) ?? 0, language: line[3])
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
      let parts = tokens(of: line.name)
      guard !parts.isEmpty, parts.count <= 12 else { return }
      let written = line[0]
      let full = line[name]
      let letters = written.unicodeScalars.filter(\.properties.isAlphabetic)
      let entry = Int32(truncatingIfNeeded: entries.count)
      entries.append(
        LexiconEntry(
          list: list, kind: LexiconKind(rawValue: line[kind]) ?? .other, country: line[country],
          name: full.isEmpty ? written : full, flags: LexiconEntry.Flags(line[flag]),
          isCapitals: letters.allSatisfy(\.properties.isUppercase),
          isCapitalised: letters.first?.properties.isUppercase ?? false))
      enter(parts, entry)
      if parts.count == 1 { mark(parts[0], classOf(line)) }
    }
  }

  private mutating func enter(_ parts: [WordID], _ entry: Int32) {
    phrases.append((parts, entry))
    let bare = parts.map { withoutPoint($0) ?? $0 }
    if bare != parts { phrases.append((bare, entry)) }
    for first in Set([parts[0], bare[0]]) { classes[Int(first.rawValue)].insert(.beginsPhrase) }
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

  /// The words of a name as the tokens of a text have them, each added to the table.
  private mutating func tokens(of name: UnsafeBufferPointer<UInt8>) -> [WordID] {
    var parts: [WordID] = []
    for token in TokenReader.tokens(of: name, sentenceEnds: [], lexicon: .empty) {
      if token.mark == .period, token.isJoined, !parts.isEmpty {
        // Without a lexicon, the point of "Gen." is a mark.
        let word = parts.removeLast()
        parts.append(add(Array(words.bytes(of: word)) + [0x2E]))
      } else {
        folded.removeAll(keepingCapacity: true)
        TokenReader.fold(token, of: name, into: &folded)
        parts.append(add(folded))
      }
    }
    return parts.contains(.none) ? [] : parts
  }
}

extension WordClasses {
  fileprivate init(gender: String, flag: String) {
    self = gender == "m" ? .maleName : gender == "f" ? .femaleName : .firstName
    if !flag.isEmpty { insert(.doubtfulName) }
  }

  fileprivate init(title: String) {
    switch title {
    case "honorific": self = .honorific
    case "rank": self = .rank
    case "office": self = .office
    case "role": self = .role
    case "modifier": self = .roleModifier
    default: self = []
    }
  }

  fileprivate init(functionWord: String) {
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

  fileprivate init(calendarKind: String) {
    switch calendarKind {
    case "month": self = .month
    case "weekday": self = .weekday
    default: self = .time
    }
  }
}
