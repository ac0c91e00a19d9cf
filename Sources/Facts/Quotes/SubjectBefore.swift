/// Finds the subject that stands before a verb: "Jane Roe, a spokeswoman for the ministry, also
/// said".
struct SubjectBefore {
  private let scene: QuoteScene
  private let limit: Int
  private var tokens: ContiguousArray<Token> { scene.tokens }

  /// - Parameter limit: no token before it is looked at.
  init(_ scene: QuoteScene, limit: Int) {
    self.scene = scene
    self.limit = limit
  }

  /// The subject of the verb at a token; nil where there is none, or where the verb is denied or
  /// passive.
  func find(_ verb: Int) -> QuoteSubject? {
    var end = infinitive(verb)
    while end > limit, let isSkipped = skip(end - 1, verb) {
      guard isSkipped else { return nil }
      end -= 1
    }
    guard end > limit else { return nil }
    return subject(endingAt: end)
  }

  /// Where "went on to" before a verb begins; the verb where it has none.
  private func infinitive(_ verb: Int) -> Int {
    guard verb - 1 > limit, scene.word(verb - 1).contains(.to) else { return verb }
    var start = verb - 1
    while start > limit, scene.word(start - 1).contains(.goingOn) { start -= 1 }
    return start
  }

  /// The subject whose last token stands before `end`.
  func subject(endingAt end: Int) -> QuoteSubject? {
    let last = end - 1
    let flags = scene.word(last)
    if let pronoun = pronoun(last, flags) { return pronoun }
    if tokens[last].mark == .comma { return apposition(last) }
    if tokens[last].mark == .closeBracket, let open = bracket(last) {
      return open > limit ? subject(endingAt: open) : nil
    }
    if let who = clause(end) { return antecedent(who) }
    if let mention = scene.mention(endingAt: end) { return named(mention) }
    return phrase(endingAt: end)
  }

  /// Whether a word between subject and verb is passed over; nil at the subject, false where there
  /// can be none.
  private func skip(_ index: Int, _ verb: Int) -> Bool? {
    let token = tokens[index]
    guard token.isWord else { return nil }
    let flags = scene.word(index)
    if flags.contains(.not) { return false }
    if !flags.isDisjoint(with: .subject) { return nil }
    if flags.contains(.being), index == verb - 1, !scene.isSpeechParticiple(verb) { return false }
    if token.shape == .small, flags.contains(.having) || token.has(.auxiliary) { return true }
    if token.shape == .small, flags.contains(.adverb) || isAdverb(index) { return true }
    if token.has([.weekday, .month]), index > limit { return true }
    let isBeforeDay = index + 1 < verb && tokens[index + 1].has([.weekday, .month])
    return isBeforeDay && token.has(.preposition) ? true : nil
  }

  private func isAdverb(_ index: Int) -> Bool {
    let bytes = scene.text.bytes(of: index)
    return bytes.count > 4 && bytes.suffix(2).elementsEqual("ly".utf8) && !tokens[index].has(.role)
      && scene.word(index).isEmpty
  }

  private func pronoun(_ index: Int, _ flags: QuoteWord) -> QuoteSubject? {
    guard tokens[index].isWord else { return nil }
    var start = index
    while start > limit, tokens[start].isJoined { start -= 1 }
    let isIl = flags.contains(.il) && (start < index || scene.text.language == "fr")
    let isSubject = isIl || !flags.isDisjoint(with: .subject)
    guard isSubject else { return nil }
    if flags.contains(.relative) { return antecedent(index) }
    let isThem = flags.contains(.other)
    return QuoteSubject(head: isThem ? .unknown : .pronoun(index), start: start)
  }

  /// The "who" of "A woman who opened the door said", of which the verb is not the first after it.
  private func clause(_ end: Int) -> Int? {
    var index = end - 1
    let first = max(limit, end - 14)
    while index > first, tokens[index].isWord || tokens[index].isNumber || tokens[index].isJoined {
      if scene.word(index).contains(.relative) { return index }
      if scene.word(index).contains(.that) || scene.word(index).contains(.joining) { return nil }
      index -= 1
    }
    return nil
  }

  /// "Smith, who said"
  private func antecedent(_ who: Int) -> QuoteSubject? {
    var end = who
    if end > limit, tokens[end - 1].mark == .comma { end -= 1 }
    guard end > limit, let mention = scene.mention(endingAt: end), mention.kind != .place else {
      return phrase(endingAt: end) ?? QuoteSubject(head: .unknown, start: who)
    }
    return named(mention)
  }

  private func bracket(_ close: Int) -> Int? {
    let first = max(limit, close - 10)
    return (first..<close).last { tokens[$0].mark == .openBracket }
  }

  // MARK: Names

  private func named(_ mention: QuoteScene.Mention) -> QuoteSubject? {
    var start = mention.tokens.lowerBound
    guard start >= limit else { return nil }
    let end = mention.tokens.upperBound
    guard start > limit else { return named(mention, from: start) }
    if isPreposition(start - 1)
      || start - 2 >= limit && isPreposition(start - 2) && scene.isArticle(start - 1)
    {
      return ofName(isPreposition(start - 1) ? start - 1 : start - 2, end)
    }
    if tokens[start - 1].isWord, scene.word(start - 1).contains(.joining),
      let other = scene.mention(endingAt: start - 1), other.kind != .place
    {
      return QuoteSubject(
        head: .phrase(other.tokens.lowerBound..<end), start: withTitles(other.tokens.lowerBound))
    }
    start = withTitles(start)
    return named(mention, from: start)
  }

  private func named(_ mention: QuoteScene.Mention, from start: Int) -> QuoteSubject {
    guard mention.kind != .place else {
      return QuoteSubject(head: .phrase(mention.tokens), start: start)
    }
    let title = start..<mention.tokens.lowerBound
    let isRole = tokens[title].contains { $0.has([.role, .office]) }
    return QuoteSubject(head: .name(mention.name), start: start, role: isRole ? title : nil)
  }

  /// A name after a preposition: "Jane Roe of the ministry", "a spokesman for Smith".
  private func ofName(_ preposition: Int, _ end: Int) -> QuoteSubject? {
    guard preposition > limit else { return nil }
    if let head = scene.mention(endingAt: preposition), head.kind == .person { return named(head) }
    return phrase(endingAt: end)
  }

  private func isPreposition(_ index: Int) -> Bool {
    tokens[index].has(.preposition) && tokens[index].shape == .small
      && !scene.word(index).contains(.adverb)
  }

  /// Where the words before a name that say what someone is begin: "the Ukrainian president".
  private func withTitles(_ name: Int) -> Int {
    var start = name
    while start > limit, name - start < 12 {
      let token = tokens[start - 1]
      let isTitle =
        token.isCapitalised
        && (token.has(.firstName) || !token.has([.function, .weekday, .month]))
        || token.has([.role, .rank, .office, .honorific, .roleModifier, .demonym])
          && !token.has([.sayVerb, .preposition])
        || token.mark == .hyphen || token.mark == .possessive || token.has(.article)
        || scene.word(start - 1).contains(.possessive) || isModifier(start - 1)
      guard isTitle else { break }
      start -= 1
    }
    return start
  }

  /// "press" of "press secretary", "tearful" of "a tearful Jane Roe"
  private func isModifier(_ index: Int) -> Bool {
    guard scene.isSmall(index), !tokens[index].has([.function, .sayVerb]) else { return false }
    guard scene.word(index).isEmpty else { return false }
    return tokens[index + 1].has([.role, .office])
      || index > limit && scene.isArticle(index - 1)
  }

  // MARK: Appositions

  /// "Jane Roe, 45, a spokeswoman for the ministry," and "the ministry's spokeswoman, Jane Roe,"
  private func apposition(_ close: Int) -> QuoteSubject? {
    if let mention = nameBeforeComma(close), mention.kind != .place {
      let start = withTitles(mention.tokens.lowerBound)
      if start > limit, tokens[start - 1].mark == .comma {
        let phrase = phrase(endingAt: start - 1)
        return QuoteSubject(
          head: .name(mention.name), start: phrase?.start ?? start,
          role: mention.kind == .person ? phrase?.range : nil)
      }
    }
    let first = max(limit, close - 28)
    var index = close - 1
    while index > first {
      let token = tokens[index]
      if token.mark == .semicolon || token.mark == .period || scene.isQuoted(index) { break }
      if token.mark == .comma {
        let name = tokens[index - 1].mark == .closeBracket ? bracket(index - 1) ?? index : index
        if let mention = scene.mention(endingAt: name), mention.kind != .place,
          let subject = named(mention)
        {
          return with(role: index + 1..<close, subject)
        }
      }
      index -= 1
    }
    return phraseBeforeComma(close, first)
  }

  /// "Jane Roe," or "Jane Roe of Maine,"
  private func nameBeforeComma(_ comma: Int) -> QuoteScene.Mention? {
    guard let mention = scene.mention(endingAt: comma) else { return nil }
    let before = mention.tokens.lowerBound - 1
    guard mention.kind == .place, before > limit, isPreposition(before) else { return mention }
    return scene.mention(endingAt: before) ?? mention
  }

  /// "The agency, which guards the coast,"
  private func phraseBeforeComma(_ close: Int, _ first: Int) -> QuoteSubject? {
    guard let comma = (first..<close).first(where: { tokens[$0].mark == .comma }), comma > limit,
      let phrase = phrase(endingAt: comma),
      scene.isArticle(phrase.start) || scene.word(phrase.start).contains(.possessive)
        || tokens[comma - 1].isCapitalised
    else { return nil }
    return QuoteSubject(head: .phrase(phrase.range ?? phrase.start..<comma), start: phrase.start)
  }

  private func with(role: Range<Int>, _ subject: QuoteSubject) -> QuoteSubject {
    var subject = subject
    let isClause =
      tokens[role].first.map { $0.has([.pronoun, .questionWord, .preposition]) } ?? true
    let isRole = tokens[role].contains { $0.has([.role, .office]) }
    if subject.role == nil, isRole, !isClause { subject.role = role }
    return subject
  }

  // MARK: Nouns

  /// The noun that ends before `end`, with what belongs to it; nil where it does not read like a
  /// speaker.
  private func phrase(endingAt end: Int) -> QuoteSubject? {
    let first = max(limit, end - 14)
    var start = end
    while start > first, belongs(start - 1) { start -= 1 }
    start = SpeakerPhrase(scene).trimmed(start..<end)
    let core = SpeakerPhrase(scene).core(start..<end)
    if core.upperBound < end, let name = scene.mention(endingAt: core.upperBound),
      name.kind == .person, name.tokens.lowerBound >= start
    {
      return named(name, from: start)
    }
    guard SpeakerPhrase(scene).isSpeaker(start..<end) else { return nil }
    return QuoteSubject(head: .phrase(start..<end), start: start)
  }

  /// "Smith and Jones"
  private func isBetweenNames(_ index: Int) -> Bool {
    index > limit && tokens[index].has(.conjunction) && tokens[index - 1].isCapitalised
      && tokens[index + 1].isCapitalised
  }

  private func belongs(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.mark == .hyphen || token.mark == .possessive || token.mark == .ampersand {
      return true
    }
    guard token.isWord || token.isNumber else { return false }
    let flags = scene.word(index)
    if flags.contains(.joining) { return isBetweenNames(index) }
    if flags.contains(.that) { return false }
    if !flags.isDisjoint(with: .subject), !flags.contains(.possessive) { return false }
    guard token.shape == .small else { return !token.has(.questionWord) }
    return token.has(.article)
      || !token.has([.auxiliary, .questionWord])
        && !(token.has([.sayVerb]) && !token.has(.role))
  }
}
