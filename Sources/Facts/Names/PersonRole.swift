/// What a text calls a person beside the name: "Ukrainian President" before it, ", head of the
/// United States European Command," after it.
struct PersonRole {
  private let names: NameText
  private var tokens: ContiguousArray<Token> { names.tokens }

  /// A role is looked for in so many tokens around the name.
  private static let farthest = 18

  init(_ names: NameText) { self.names = names }

  /// The title right before a mention ("Gen.") and the role before or after it; each nil where
  /// there is none.
  func find(at mention: Range<Int>) -> (title: String?, role: String?) {
    let sentence = names.line(of: mention.lowerBound)
    let called = before(mention.lowerBound, sentence)
    let isRole =
      called.map {
        tokens[$0].contains { $0.has([.office, .role]) && !$0.has([.rank, .honorific]) }
      } ?? false
    let start = called?.lowerBound ?? mention.lowerBound
    let role =
      after(mention.upperBound, sentence) ?? beforeComma(start, mention.upperBound, sentence)
      ?? (isRole ? called : nil)
    guard isRole, let called else {
      return (called.map(names.text.text), role.map(names.text.text))
    }
    // "State health director Dr. Jane Roe": the last of it is a title beside the role.
    let title = titles(endingAt: called)
    let isCalled = role == called && title.lowerBound > called.lowerBound
    let rest = isCalled ? called.lowerBound..<title.lowerBound : role
    return (title.isEmpty ? nil : names.text.text(title), rest.map(names.text.text))
  }

  /// The honorifics that end what stands before a name.
  private func titles(endingAt called: Range<Int>) -> Range<Int> {
    var start = called.upperBound
    while start > called.lowerBound, tokens[start - 1].has(.honorific),
      !tokens[start - 1].has([.office, .role])
    {
      start -= 1
    }
    return start..<called.upperBound
  }

  // MARK: Right before the name

  /// The words that call a person something and end where the name begins.
  private func before(_ name: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let first = max(sentence.lowerBound, name - PersonRole.farthest)
    var start = name
    var role: Int?
    while start > first {
      let last = start - 1
      if let match = names.match(endingAt: start), match.tokens.lowerBound >= first {
        guard isPartOfRole(match) else { break }
        start = match.tokens.lowerBound
        if names.entries(match).contains(where: { $0.list == .titles && $0.kind != .modifier }) {
          role = start
        }
      } else if tokens[last].has([.honorific, .rank, .office, .role]), !tokens[last].has(.function)
      {
        start = last
        role = start
      } else if tokens[last].has([.roleModifier, .demonym]) || tokens[last].mark == .hyphen {
        start = last
      } else if role == start, names.isWord(last, "and"), last > first,
        tokens[last - 1].has([.role, .office]) || names.match(endingAt: last).map(isTitle) ?? false
      {
        start = last
      } else if role != nil, tokens[last].mark == .possessive {
        start = possessor(last, first)
        break
      } else {
        break
      }
    }
    guard role != nil else { return nil }
    start = extended(start, first)
    while start < name, tokens[start].has(.function) || tokens[start].kind == .mark { start += 1 }
    return start < name ? start..<name : nil
  }

  /// From "health" of "the state's health director" and "State" of "State health director" at the
  /// beginning of a sentence: the nouns before a role in small letters.
  private func extended(_ role: Int, _ first: Int) -> Int {
    guard tokens[role].has(.role), tokens[role].shape == .small, role > first else { return role }
    var noun = role
    while noun > first, noun > role - 3, isNoun(noun - 1), tokens[noun - 1].shape == .small {
      noun -= 1
    }
    guard noun < role else { return role }
    if noun == first + 1, names.isBeginning(first), isNoun(first), names.isPlain(first),
      !names.isWord(first, "New")
    {
      return first
    }
    guard noun > first else { return names.isBeginning(noun) ? noun : role }
    let isBounded = tokens[noun - 1].has(.article) || tokens[noun - 1].mark == .possessive
    return isBounded ? noun : role
  }

  private func isNoun(_ index: Int) -> Bool {
    tokens[index].isWord && !tokens[index].has(.function)
      && !tokens[index].has([.sayVerb, .reportVerb, .time])
      && names.text.lexicon.calendar(tokens[index].word).kind == .none
  }

  private func isTitle(_ match: LexiconMatch) -> Bool {
    names.entries(match).contains { $0.list == .titles }
  }

  private func isPartOfRole(_ match: LexiconMatch) -> Bool {
    names.entries(match).contains {
      [.titles, .demonyms, .places, .organisations].contains($0.list)
    }
  }

  /// Where "Dorrow" of "Dorrow's" begins: one name without its title.
  private func possessor(_ mark: Int, _ first: Int) -> Int {
    var start = mark
    while start > first, names.isNamey(start - 1),
      !tokens[start - 1].has([.honorific, .rank, .office])
    {
      start -= 1
    }
    return start < mark ? start : mark + 1
  }

  // MARK: After the name

  /// ", head of the United States European Command,"
  private func after(_ end: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var start = end + 1
    guard start < sentence.upperBound, tokens[end].mark == .comma else { return nil }
    if let deed = leading(start, sentence) { return deed }
    if tokens[start].isNumber, start + 1 < sentence.upperBound, tokens[start + 1].mark == .comma {
      start += 2
    }
    // ", becomes", ", and the minister", ", the minister said."
    guard start < sentence.upperBound, !names.isReport(from: start, in: sentence),
      !names.isSmall(start, [.auxiliary, .conjunction]),
      !isAny(start, of: PersonRole.turns)
    else { return nil }
    let isOneOfMany = names.isWord(start, "a") || names.isWord(start, "an")
    while start < sentence.upperBound, tokens[start].has([.article]) { start += 1 }
    guard let stop = phraseEnd(start, sentence) else { return nil }
    guard let role = role(in: start..<stop) else {
      return isOneOfMany && isDescription(start..<stop, sentence) ? start..<stop : nil
    }
    // ", adviser Jonas Kettner": the role of the next person.
    guard role + 1 >= stop || !names.isNamey(role + 1) || tokens[role + 1].isJoined else {
      return nil
    }
    return start..<stop
  }

  /// "lasher" of ", a lasher,": a few small words between marks of which the last ends as words for
  /// people do, though no list has it.
  private func isDescription(_ phrase: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard (1...3).contains(phrase.count), let last = phrase.last,
      phrase.upperBound == sentence.upperBound || tokens[phrase.upperBound].kind == .mark
    else { return false }
    return phrase.allSatisfy {
      tokens[$0].isWord && tokens[$0].shape == .small && !tokens[$0].has(.function)
        && !tokens[$0].has([.time, .unit, .numberWord, .sayVerb])
    } && endsAsPeople(last) && !isAny(last, of: PersonRole.never)
  }

  private func endsAsPeople(_ word: Int) -> Bool {
    let bytes = names.text.bytes(of: word)
    return PersonRole.endings.contains { ending in
      bytes.count >= ending.utf8CodeUnitCount + 3
        && ending.withUTF8Buffer { bytes.suffix($0.count).elementsEqual($0) }
    }
  }

  private static let endings: [StaticString] = ["er", "ist", "man", "ian", "smith", "wright"]
  /// ", a week later,"
  private static let never: [StaticString] = [
    "later", "earlier", "after", "longer", "quarter", "number", "letter", "winter", "summer",
    "matter",
  ]

  private static let turns: [StaticString] = [
    "becomes", "became", "took", "takes", "told", "said", "says", "called", "left", "came",
  ]

  private func isAny(_ index: Int, of words: [StaticString]) -> Bool {
    tokens[index].isWord && words.contains { names.isWord(index, $0) }
  }

  /// "heads the Northern Command" of ", who heads the Northern Command,"
  private func leading(_ who: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let verb = who + 1
    guard names.isWord(who, "who"), verb + 1 < sentence.upperBound,
      isAny(verb, of: PersonRole.leads),
      !names.isSmall(verb + 1, [.preposition, .auxiliary]),
      let end = phraseEnd(verb, sentence), end > verb + 1
    else { return nil }
    return verb..<end
  }

  private static let leads: [StaticString] = [
    "heads", "leads", "runs", "chairs", "directs", "commands", "oversees", "manages", "edits",
    "coaches", "owns", "represents", "headed", "led", "ran", "chaired", "directed", "commanded",
    "oversaw", "founded", "drives", "keeps", "teaches", "farms", "grows", "breeds", "sells",
    "follows", "studies", "covers",
  ]

  /// "the head of the Northern Command, Gen. Adam K. Dorrow, was"
  private func beforeComma(_ start: Int, _ end: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let comma = start - 1
    guard comma > sentence.lowerBound, tokens[comma].mark == .comma else { return nil }
    guard end < sentence.upperBound, tokens[end].mark == .comma || tokens[end].mark == .period
    else { return nil }
    var index = comma - 1
    let first = max(sentence.lowerBound, comma - PersonRole.farthest)
    while index >= first {
      let token = tokens[index]
      if token.kind == .mark, token.mark != .hyphen, token.mark != .possessive { return nil }
      if names.isSmall(index, [.auxiliary, .sayVerb]) || endsPhrase(index) { return nil }
      if token.has(.role), token.shape == .small { return withNouns(index, first)..<comma }
      // "the Minister of Ports, Tom Reel,"
      if token.has(.office), token.shape == .title, index > first, tokens[index - 1].has(.article) {
        return index..<comma
      }
      index -= 1
    }
    return nil
  }

  /// From "deputy" of "the port's deputy infrastructure minister": what stands between its owner, or
  /// its article, and a role.
  private func withNouns(_ role: Int, _ first: Int) -> Int {
    let start = withModifiers(role, first)
    var noun = start
    while noun > first, noun > start - 3, tokens[noun - 1].isWord, tokens[noun - 1].shape == .small,
      !tokens[noun - 1].has(.function), !tokens[noun - 1].has([.sayVerb, .time])
    {
      noun -= 1
    }
    guard noun < start, noun > first else { return start }
    let isBounded = tokens[noun - 1].has([.article]) || tokens[noun - 1].mark == .possessive
    return isBounded ? noun : start
  }

  private func withModifiers(_ role: Int, _ first: Int) -> Int {
    var start = role
    while start > first,
      tokens[start - 1].has([.roleModifier, .demonym])
        || tokens[start - 1].isCapitalised && tokens[start - 1].has(.organisationLast)
    {
      start -= 1
    }
    return start
  }

  /// Where the words of an apposition end; nil where they are too many.
  private func phraseEnd(_ start: Int, _ sentence: Range<Int>) -> Int? {
    let limit = min(sentence.upperBound, start + PersonRole.farthest)
    for index in start..<max(start, limit) {
      let token = tokens[index]
      switch token.mark {
      case .comma, .semicolon, .period, .dash, .question, .exclamation, .colon, .openBracket,
        .closeBracket, .rightQuote, .leftQuote, .straightQuote:
        return index
      default: break
      }
      guard token.shape == .small else { continue }
      if token.has([.auxiliary, .questionWord, .sayVerb]) || endsPhrase(index) { return index }
    }
    return limit == sentence.upperBound ? limit : nil
  }

  private func endsPhrase(_ index: Int) -> Bool {
    PersonRole.ends.contains { names.isWord(index, $0) }
  }

  private static let ends: [StaticString] = [
    "who", "which", "that", "whose", "told", "said", "while", "when", "because", "but",
  ]

  /// The first word for what a person is, near the beginning of a phrase.
  private func role(in phrase: Range<Int>) -> Int? {
    for index in phrase.prefix(8) {
      if tokens[index].has([.role, .office]), !tokens[index].has(.function) { return index }
      if tokens[index].has(.preposition), tokens[index].shape == .small { return nil }
    }
    return nil
  }
}
