/// Reads the name or the noun that ends before a token: "Ukrainian President Jane Roe", "a
/// spokesman for the ministry".
struct NounBefore: SceneReader {
  let scene: QuoteScene
  /// No token before it is looked at.
  let limit: Int

  // MARK: Names

  /// The name, with what the text calls it right before; nil where it is part of something else.
  func named(_ mention: QuoteScene.Mention) -> QuoteSubject? {
    var start = mention.tokens.lowerBound
    guard start >= limit else { return nil }
    let end = mention.tokens.upperBound
    guard start > limit else { return named(mention, from: start) }
    if isPreposition(start - 1)
      || start - 2 >= limit && isPreposition(start - 2) && scene.isArticle(start - 1)
    {
      return ofName(isPreposition(start - 1) ? start - 1 : start - 2, end)
    }
    if tokens[start - 1].isWord, word(start - 1).contains(.joining),
      let other = scene.mention(endingAt: start - 1), other.kind != .place
    {
      return QuoteSubject(
        head: .phrase(other.tokens.lowerBound..<end), start: withTitles(other.tokens.lowerBound))
    }
    start = withTitles(start)
    return owner(of: mention, from: start) ?? named(mention, from: start)
  }

  /// Jane Roe of "Jane Roe of the charity Halden Aid": whoever is of what a name calls by a noun.
  private func owner(of mention: QuoteScene.Mention, from start: Int) -> QuoteSubject? {
    guard mention.kind != .person else { return nil }
    var index = start - 1
    while index > limit, start - index < 5,
      scene.isArticle(index)
        || scene.isSmall(index) && word(index).isSubset(of: .collective)
          && !tokens[index].has([.function, .sayVerb])
    {
      index -= 1
    }
    guard index > limit, word(index).contains(.ofNoun), scene.isSmall(index),
      let head = scene.mention(endingAt: index), head.kind == .person
    else { return nil }
    return named(head)
  }

  private func named(_ mention: QuoteScene.Mention, from start: Int) -> QuoteSubject {
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

  func isPreposition(_ index: Int) -> Bool {
    tokens[index].has(.preposition) && tokens[index].shape == .small
      && !word(index).contains(.adverb)
  }

  /// Where the words before a name that say what someone is begin: "the Ukrainian president".
  func withTitles(_ name: Int) -> Int {
    var start = name
    while start > limit, name - start < 12 {
      let token = tokens[start - 1]
      let isTitle =
        token.isCapitalised
        && (token.has(.firstName) || !token.has([.function, .weekday, .month]))
        || token.has([.role, .rank, .office, .honorific, .roleModifier, .demonym])
          && !token.has([.sayVerb, .preposition])
        || token.mark == .hyphen || token.mark == .possessive || token.has(.article)
        || word(start - 1).contains(.possessive) || isModifier(start - 1)
      guard isTitle else { break }
      start -= 1
    }
    return start
  }

  /// "press" of "press secretary", "tearful" of "a tearful Jane Roe"
  private func isModifier(_ index: Int) -> Bool {
    guard scene.isSmall(index), !tokens[index].has([.function, .sayVerb]) else { return false }
    // A team, a committee or a council may stand there, too.
    guard word(index).isSubset(of: .collective) else { return false }
    return tokens[index + 1].has([.role, .office])
      || index > limit && scene.isArticle(index - 1)
  }

  // MARK: Nouns

  /// The noun that ends before `end`, with what belongs to it; nil where it does not read like a
  /// speaker.
  func phrase(endingAt end: Int) -> QuoteSubject? {
    let first = max(limit, end - 14)
    var start = end
    while start > first, belongs(start - 1) { start -= 1 }
    start = SpeakerPhrase(scene: scene).trimmed(start..<end)
    let core = SpeakerPhrase(scene: scene).core(start..<end)
    if core.upperBound < end, let name = scene.mention(endingAt: core.upperBound),
      name.kind == .person, name.tokens.lowerBound >= start
    {
      return named(name, from: start)
    }
    guard SpeakerPhrase(scene: scene).isSpeaker(start..<end) else { return nil }
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
    let flags = word(index)
    if flags.contains(.joining) { return isBetweenNames(index) }
    if flags.contains(.that) { return false }
    if !flags.isDisjoint(with: .subject), !flags.contains(.possessive) { return false }
    guard token.shape == .small else { return !token.has(.questionWord) }
    return token.has(.article)
      || !token.has([.auxiliary, .questionWord])
        && !(token.has([.sayVerb]) && !token.has(.role))
  }
}
