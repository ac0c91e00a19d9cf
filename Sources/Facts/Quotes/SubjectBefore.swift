/// Finds the subject that stands before a verb: "Jane Roe, a spokeswoman for the ministry, also
/// said".
struct SubjectBefore: SceneReader {
  let scene: QuoteScene
  let limit: Int

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
    if scene.isHeard(verb), scene.isSpeechParticiple(verb) { return verb - 1 }
    guard verb - 1 > limit, word(verb - 1).contains(.to) else { return verb }
    var start = verb - 1
    while start > limit, word(start - 1).contains(.goingOn) { start -= 1 }
    return start
  }

  /// The subject whose last token stands before `end`.
  func subject(endingAt end: Int) -> QuoteSubject? {
    let last = end - 1
    let flags = word(last)
    if let pronoun = pronoun(last, flags) { return pronoun }
    if tokens[last].mark == .comma {
      return AppositionBefore(scene: scene, limit: limit).find(last)
    }
    if let title = scene.stretch(endingAt: end), title > limit, tokens[last - 1].mark == .comma {
      var subject = AppositionBefore(scene: scene, limit: limit).find(title)
      subject?.role = nil
      return subject
    }
    if tokens[last].mark == .closeBracket, let open = scene.bracket(closedAt: last, limit) {
      return open > limit ? subject(endingAt: open) : nil
    }
    if let who = clause(end) { return antecedent(who) }
    if let open = AppositionBefore(scene: scene, limit: limit).findOpen(end) { return open }
    if let mention = scene.mention(endingAt: end) { return noun.named(mention) }
    return noun.phrase(endingAt: end)
  }

  private var noun: NounBefore { NounBefore(scene: scene, limit: limit) }

  /// Whose noun a token is: "Jane Roe's vow", "his last promise".
  func owner(of index: Int) -> QuoteSubject? {
    var end = index
    while end > limit, index - end < 2, scene.isSmall(end - 1), word(end - 1).isEmpty,
      !tokens[end - 1].has(.function)
    {
      end -= 1
    }
    guard end > limit else { return nil }
    if tokens[end - 1].mark == .possessive {
      return end - 1 > limit ? subject(endingAt: end - 1) : nil
    }
    guard !word(end - 1).isDisjoint(with: [.his, .hers]) else { return nil }
    return QuoteSubject(head: .pronoun(end - 1), start: end - 1)
  }

  /// Whether a word between subject and verb is passed over; nil at the subject, false where there
  /// can be none.
  private func skip(_ index: Int, _ verb: Int) -> Bool? {
    let token = tokens[index]
    guard token.isWord else { return nil }
    let flags = word(index)
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
      && word(index).isEmpty
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
      // "Doctor Who" is a name.
      if word(index).contains(.relative), scene.isSmall(index) { return index }
      if word(index).contains(.that) || word(index).contains(.joining) { return nil }
      index -= 1
    }
    return nil
  }

  /// "Smith, who said"
  private func antecedent(_ who: Int) -> QuoteSubject? {
    var end = who
    if end > limit, tokens[end - 1].mark == .comma || tokens[end - 1].mark == .dash { end -= 1 }
    guard end > limit, let mention = scene.mention(endingAt: end), mention.kind != .place else {
      return noun.phrase(endingAt: end) ?? QuoteSubject(head: .unknown, start: who)
    }
    return noun.named(mention)
  }
}
