/// Reads a subject that an apposition parts from its verb: "Jane Roe, a spokeswoman for the
/// ministry, said".
struct AppositionBefore: SceneReader {
  let scene: QuoteScene
  /// No token before it is looked at.
  let limit: Int
  private var noun: NounBefore { NounBefore(scene: scene, limit: limit) }

  /// "Jane Roe, 45, a spokeswoman for the ministry," and "the ministry's spokeswoman, Jane Roe,"
  /// The subject whose apposition ends in the comma at a token.
  func find(_ close: Int) -> QuoteSubject? {
    if let mention = nameBeforeComma(close), mention.kind != .place {
      let start = noun.withTitles(mention.tokens.lowerBound)
      if isIdentified(start) { return named(mention, identifiedAt: start - 2) }
      if start > limit, tokens[start - 1].mark == .comma {
        let phrase = noun.phrase(endingAt: start - 1)
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
        let name =
          tokens[index - 1].mark == .closeBracket
          ? scene.bracket(closedAt: index - 1, limit) ?? index : index
        if let mention = nameBeforeComma(name), mention.kind != .place,
          !isInClause(mention.tokens.lowerBound, from: first), let subject = noun.named(mention)
        {
          return with(role: index + 1..<close, subject)
        }
      }
      index -= 1
    }
    return phraseBeforeComma(close, first)
  }

  /// "Jane Roe, head of the port authority": the subject with which the sentence begins, where no
  /// comma ends its apposition.
  func findOpen(_ end: Int) -> QuoteSubject? {
    let first = scene.firstMention(from: limit)
    guard first < scene.mentions.count, scene.mentions[first].kind == .person,
      scene.mention(endingAt: end)?.kind != .person
    else { return nil }
    let mention = scene.mentions[first]
    let role = mention.tokens.upperBound + 1..<max(mention.tokens.upperBound + 1, end)
    guard role.count > 1, role.count <= 14, tokens[role.lowerBound - 1].mark == .comma,
      isRole(role.lowerBound), role.allSatisfy(isOfRole),
      noun.withTitles(mention.tokens.lowerBound) == limit
    else { return nil }
    return QuoteSubject(head: .name(mention.name), start: limit, role: role)
  }

  /// "director", "controller of", "Controller,"
  private func isRole(_ index: Int) -> Bool {
    let isTitle =
      tokens[index].isCapitalised && tokens[index + 1].mark == .comma
      && scene.mention(startingAt: index)?.kind != .place
    return isTitle || tokens[index].has([.role, .office])
      || scene.isSmall(index) && !tokens[index].has(.function)
        && word(index + 1).contains(.ofNoun)
  }

  private func isOfRole(_ index: Int) -> Bool {
    if tokens[index].mark == .comma { return !scene.isArticle(index + 1) }
    let flags = word(index)
    return tokens[index].isWord && !tokens[index].has([.auxiliary, .pronoun, .conjunction])
      && !scene.isSpeechVerb(index) && !flags.contains(.joining)
  }

  /// "the witness, identified as Jane Roe,"
  private func isIdentified(_ name: Int) -> Bool {
    name - 3 > limit && word(name - 1).contains(.as) && word(name - 2).contains(.identified)
      && tokens[name - 3].mark == .comma
  }

  private func named(_ mention: QuoteScene.Mention, identifiedAt verb: Int) -> QuoteSubject {
    let phrase = noun.phrase(endingAt: verb - 1)
    return QuoteSubject(
      head: .name(mention.name), start: phrase?.start ?? verb, role: phrase?.range)
  }

  /// Whether a comma and "who" or "whose" stand before a name, and no mark between: "Elsie" of
  /// "Jane Roe, whose mother Elsie, 88, was there,".
  private func isInClause(_ name: Int, from first: Int) -> Bool {
    var index = name - 1
    while index > first, tokens[index].kind != .mark || tokens[index].isJoined {
      if scene.isRelative(index) { return tokens[index - 1].mark == .comma }
      index -= 1
    }
    return false
  }

  /// "Jane Roe," or "Jane Roe of Maine,"
  private func nameBeforeComma(_ comma: Int) -> QuoteScene.Mention? {
    guard let mention = scene.mention(endingAt: comma) else { return nil }
    let before = mention.tokens.lowerBound - 1
    guard mention.kind == .place, before > limit, noun.isPreposition(before) else { return mention }
    return scene.mention(endingAt: before) ?? mention
  }

  /// "The agency, which guards the coast,"
  private func phraseBeforeComma(_ close: Int, _ first: Int) -> QuoteSubject? {
    guard let comma = (first..<close).first(where: { tokens[$0].mark == .comma }), comma > limit,
      let phrase = noun.phrase(endingAt: word(comma - 1).contains(.adverb) ? comma - 1 : comma),
      scene.isArticle(phrase.start) || word(phrase.start).contains(.possessive)
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
}
