/// Which tokens are verbs of speech.
extension QuoteScene {
  /// Whether a token is a verb of speech, and no noun of the same letters.
  func isSpeechVerb(_ index: Int) -> Bool {
    guard isSmall(index) else { return false }
    guard tokens[index].has([.sayVerb, .reportVerb]) else { return isOfTwoWords(index) }
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    if before.mark == .possessive { return false }
    if word(index).contains(.noun) { return announces(index) }
    guard before.isWord else { return before.mark != .hyphen || !tokens[index].isJoined }
    if before.isCapitalised, before.has([.firstName, .surname]) { return true }
    let flags = word(index - 1)
    if flags.contains(.possessive), !flags.contains(.she) { return false }
    if flags.contains(.having) { return !before.has(.article) || isForeign(index) }
    if flags.contains(.to) { return index > 1 && word(index - 2).contains(.goingOn) }
    if isSpeechParticiple(index) { return isParticiplePlace(index) }
    let isNoun = before.has([.article, .preposition]) || before.has(.determiner)
    return !isNoun
      || !flags.isDisjoint(with: [.subject, .il])
      || before.has(.auxiliary) || flags.contains(.adverb) || before.has(.time)
      || flags.contains(.group) && isPast(index)
  }

  /// "shot back", "went on"
  private func isOfTwoWords(_ index: Int) -> Bool {
    let flags = word(index)
    guard !flags.isDisjoint(with: [.shooting, .going]), index + 1 < tokens.count else {
      return false
    }
    let next = word(index + 1)
    return flags.contains(.shooting) && next.contains(.back)
      || flags.contains(.going) && next.contains(.on)
        && (index + 2 == tokens.count || tokens[index + 2].kind == .mark)
  }

  /// Whether a quotation or "that" follows.
  private func announces(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let mark = tokens[index + 1].mark
    return word(index + 1).contains(.that) || mark == .comma || mark == .colon
  }

  /// Where "adding" is no noun and has the subject of the words before it, or one of its own: "with
  /// Smith adding".
  private func isParticiplePlace(_ index: Int) -> Bool {
    let before = tokens[index - 1]
    return before.has([.preposition, .auxiliary]) && before.shape == .small
      || !word(index - 1).isDisjoint(with: [.joining, .by, .before, .adverb, .heard])
      || clauseStart(ofParticiple: index) != nil
  }

  /// The "with" of "with the judge calling": after it stands the participle's own subject.
  func clauseStart(ofParticiple verb: Int) -> Int? {
    var index = verb - 1
    let first = max(0, verb - 8)
    while index >= first, tokens[index].isWord {
      if word(index).contains(.with) { return index + 1 < verb ? index : nil }
      index -= 1
    }
    return nil
  }

  /// Whether a verb is no English one: after "a", English has nouns ("a claim").
  private func isForeign(_ index: Int) -> Bool {
    if let language = text.language, !language.hasPrefix("en") { return true }
    return text.bytes(of: index).contains { $0 >= 0x80 }
      || text.bytes(of: index).elementsEqual("dit".utf8)
  }

  /// Whether a verb is one of the past: "another added" is no addition.
  private func isPast(_ index: Int) -> Bool {
    text.bytes(of: index).last == 0x64
  }

  /// `adding`, `saying`
  func isSpeechParticiple(_ index: Int) -> Bool {
    let bytes = text.bytes(of: index)
    return bytes.count > 5 && bytes.suffix(3).elementsEqual("ing".utf8)
  }

  /// Whether a participle has a subject as other verbs have: "he can be heard saying".
  func isHeard(_ verb: Int) -> Bool { verb > 0 && word(verb - 1).contains(.heard) }

  /// Whether a token is the verb "quoted".
  func isQuoted(verb: Int) -> Bool {
    word(verb).contains(.quoted) && isSmall(verb) && tokens[verb].has(.reportVerb)
  }

  /// Where "according to" that begins at a token ends.
  func accordingEnd(_ start: Int, _ limit: Int) -> Int? {
    guard start + 1 < limit, tokens[start].isWord else { return nil }
    let flags = word(start)
    if flags.contains(.according) { return start + 1 }
    return flags.contains(.accordingTo) && word(start + 1).contains(.to) ? start + 2 : nil
  }

  /// The first token of a verb of two words: "a déclaré".
  func verbStart(_ verb: Int, _ limit: Int) -> Int {
    verb > limit && word(verb - 1).contains(.having) && tokens[verb - 1].shape == .small
      && tokens[verb].has(.sayVerb) && !tokens[verb - 1].isJoined ? verb - 1 : verb
  }
}
