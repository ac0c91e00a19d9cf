/// Finds the subject that stands after a verb: "said Jane Roe, a spokeswoman for the ministry".
struct SubjectAfter: SceneReader {
  let scene: QuoteScene
  let limit: Int

  /// The subject that begins at a token; nil where there is none.
  func find(_ start: Int) -> QuoteSubject? {
    guard start < limit else { return nil }
    if tokens[start].mark == .hyphen { return joinedPronoun(start) }
    let flags = word(start)
    if !flags.isDisjoint(with: [.he, .she, .it, .they, .other]), !flags.contains(.relative) {
      return QuoteSubject(head: flags.contains(.other) ? .unknown : .pronoun(start), start: start)
    }
    let end = nounEnd(start)
    guard end > start else { return nil }
    if let joint = jointNames(start, end) { return joint }
    if let mention = lastName(start, end) {
      return named(mention, start, end)
    }
    if let named = namedAfterComma(start, end) { return named }
    guard SpeakerPhrase(scene: scene).isSpeaker(start..<end) else { return nil }
    return QuoteSubject(head: .phrase(start..<end), start: start)
  }

  /// "dit-il", "a-t-elle"
  private func joinedPronoun(_ hyphen: Int) -> QuoteSubject? {
    for index in hyphen..<min(hyphen + 4, limit) where tokens[index].isJoined {
      let flags = word(index)
      if flags.contains(.il) || !flags.isDisjoint(with: [.he, .she, .it, .they]) {
        return QuoteSubject(head: .pronoun(index), start: index)
      }
    }
    return nil
  }

  private func nounEnd(_ start: Int) -> Int {
    var end = start
    let last = min(limit, start + 18)
    while end < last, belongs(end, start) {
      end = scene.mention(startingAt: end).map { min($0.tokens.upperBound, last) } ?? end + 1
    }
    return end
  }

  private func belongs(_ index: Int, _ start: Int) -> Bool {
    let token = tokens[index]
    if token.mark == .hyphen || token.mark == .possessive || token.mark == .ampersand {
      return true
    }
    guard token.isWord || token.isNumber else { return false }
    if token.has([.weekday]), index > start { return false }
    if scene.mention(startingAt: index) != nil { return true }
    let isForeign =
      token.isWord && index > start && tokens[index - 1].isCapitalised && !token.has(.common)
    guard token.shape == .small else { return true }
    let flags = word(index)
    if isForeign, !flags.contains(.ofNoun), !token.has([.role, .particle]) {
      // "Acme honcho Jane Roe"
      return scene.mention(startingAt: index + 1)?.kind == .person
    }
    if index == start, token.has(.numberWord) { return true }
    if flags.contains(.ofNoun) { return index > start }
    if token.has([.article, .determiner]) {
      return index == start || word(index - 1).contains(.ofNoun)
    }
    if flags.contains(.joining) { return isJoint(index) }
    if flags.contains(.adverb) || token.has(.time) { return false }
    if token.has([.role, .roleModifier, .demonym]) || flags.contains(.group) { return true }
    if flags.contains(.possessive) {
      return index == start || word(index - 1).contains(.ofNoun)
    }
    return !token.has([.preposition, .pronoun, .conjunction, .auxiliary, .questionWord, .negation])
  }

  /// "Smith and Jones"
  private func isJoint(_ index: Int) -> Bool {
    index + 1 < limit && scene.mention(endingAt: index) != nil
      && scene.mention(startingAt: index + 1) != nil && tokens[index].has(.conjunction)
  }

  /// "Anna Smith and Tom Jones" are one speaker of two names.
  private func jointNames(_ start: Int, _ end: Int) -> QuoteSubject? {
    let isSeveral = (start..<end).contains { word($0).contains(.joining) && isJoint($0) }
    guard isSeveral else { return nil }
    return QuoteSubject(head: .phrase(start..<end), start: start)
  }

  /// The last name before any preposition: "European Command spokesman John Brown".
  private func lastName(_ start: Int, _ end: Int) -> QuoteScene.Mention? {
    var index = scene.firstMention(from: start)
    var found: QuoteScene.Mention?
    while index < scene.mentions.count, scene.mentions[index].tokens.upperBound <= end {
      let mention = scene.mentions[index]
      let before = start..<mention.tokens.lowerBound
      let isOther = before.contains {
        tokens[$0].shape == .small && word($0).contains(.ofNoun)
          && !tokens[before].contains { $0.has(.office) }
      }
      if isOther || isBesidePerson(mention, found) { break }
      found = mention
      index += 1
    }
    return found
  }

  /// "Vienna" of "Secretary of State Jane Roe in Vienna": what a preposition parts from a person
  /// says where, or of what, and does not speak.
  private func isBesidePerson(_ mention: QuoteScene.Mention, _ found: QuoteScene.Mention?) -> Bool {
    guard let found, found.kind == .person, found.tokens.upperBound < mention.tokens.lowerBound
    else { return false }
    return (found.tokens.upperBound..<mention.tokens.lowerBound).contains {
      scene.isSmall($0) && word($0).contains(.ofNoun)
    }
  }

  private func named(
    _ mention: QuoteScene.Mention, _ start: Int, _ end: Int
  ) -> QuoteSubject? {
    let after = mention.tokens.upperBound
    if after < end, !word(after).contains(.ofNoun) || mention.kind != .person {
      // "Acme spokesman", "Smith's lawyer", "Smith and Jones"
      let isMore = tokens[after].mark == .possessive || scene.isSmall(after)
      let joint = word(after).contains(.joining)
      if isMore, tokens[end - 1].isWord || joint {
        return namedAfterComma(start, end) ?? QuoteSubject(head: .phrase(start..<end), start: start)
      }
    }
    guard mention.kind != .place || mention.tokens.upperBound == end else {
      return namedAfterComma(start, end) ?? QuoteSubject(head: .phrase(start..<end), start: start)
    }
    let title = start..<mention.tokens.lowerBound
    var role = tokens[title].contains { $0.has([.role, .office]) } ? title : nil
    if role == nil { role = apposition(after) }
    return QuoteSubject(head: .name(mention.name), start: start, role: role)
  }

  /// ", a spokeswoman for the ministry" after a name.
  private func apposition(_ comma: Int) -> Range<Int>? {
    guard comma + 1 < limit, tokens[comma].mark == .comma else { return nil }
    var start = comma + 1
    if tokens[start].isNumber, start + 2 < limit, tokens[start + 1].mark == .comma { start += 2 }
    let end = nounEnd(start)
    guard end > start, tokens[start..<end].contains(where: { $0.has([.role, .office]) }),
      tokens[start].has([.article, .role, .office, .roleModifier, .demonym])
        || tokens[start].isCapitalised
    else { return nil }
    return start..<end
  }

  /// "said the company's chief executive, Tim Brown."
  private func namedAfterComma(_ start: Int, _ comma: Int) -> QuoteSubject? {
    guard comma + 1 < limit, tokens[comma].mark == .comma else { return nil }
    let first = scene.firstMention(from: comma + 1)
    guard first < scene.mentions.count, scene.mentions[first].kind == .person,
      scene.mentions[first].tokens.lowerBound <= comma + 4
    else { return nil }
    let mention = scene.mentions[first]
    let between = comma + 1..<mention.tokens.lowerBound
    guard tokens[between].allSatisfy({ $0.has([.honorific, .rank, .office, .role, .article]) })
    else {
      return nil
    }
    let end = mention.tokens.upperBound
    guard
      end >= limit || tokens[end].kind == .mark && tokens[end].mark != .possessive
        || word(end).contains(.ofNoun)
    else { return nil }
    return QuoteSubject(head: .name(mention.name), start: start, role: start..<comma)
  }
}
