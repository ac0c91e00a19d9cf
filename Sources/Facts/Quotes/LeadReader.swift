/// Finds who speaks in the words before a quotation: "She said:", "He called the talks", "adding
/// that".
struct LeadReader {
  private let scene: QuoteScene
  private let frame: QuoteFrame
  private var tokens: ContiguousArray<Token> { scene.tokens }

  init(_ scene: QuoteScene, _ frame: QuoteFrame) {
    self.scene = scene
    self.frame = frame
  }

  func find() -> QuoteAttribution? {
    let start = frame.lead.lowerBound
    guard !frame.lead.isEmpty else { return nil }
    let end = wordsEnd()
    if let label = label(end) { return label }
    if joinsQuotes(end) { return QuoteAttribution(isSame: true, verb: nil, form: .fragment) }
    var tried = 0
    var index = end - 1
    while index >= start, tried < 4 {
      let mark = tokens[index].mark
      if mark == .semicolon || mark == .colon, index < end { break }
      if scene.isSpeechVerb(index), !QuotedSpeaker.isSaying(index, scene, start) {
        tried += 1
        if isOfNoun(index) { return nil }
        if let found = attribution(index, end) { return found }
      } else if let found = according(index, end) {
        return found
      }
      index -= 1
    }
    return nil
  }

  /// "“…” and that “…”"
  private func joinsQuotes(_ end: Int) -> Bool {
    let words = frame.lead.lowerBound..<end
    guard frame.followsQuote, let first = words.first, words.count <= 14 else { return false }
    let isThat = words.count > 1 && scene.word(first + 1).contains(.that)
    if isThat, tokens[first].has(.conjunction), !words.contains(where: scene.isSpeechVerb) {
      return true
    }
    guard words.count <= 3 else { return false }
    return words.allSatisfy {
      scene.isSmall($0)
        && (tokens[$0].has([.conjunction, .article]) || scene.word($0).contains(.that))
    }
  }

  /// The end of the lead without the marks before the quotation.
  private func wordsEnd() -> Int {
    var end = frame.lead.upperBound
    while end > frame.lead.lowerBound, tokens[end - 1].kind == .mark,
      tokens[end - 1].mark != .possessive
    {
      end -= 1
    }
    return end
  }

  private var endsInColon: Bool { frame.lead.last.map { tokens[$0].mark == .colon } ?? false }

  /// "Jane Roe: “…”"
  private func label(_ end: Int) -> QuoteAttribution? {
    guard endsInColon, end > frame.lead.lowerBound, let mention = scene.mention(endingAt: end),
      mention.kind != .place, mention.tokens.lowerBound - frame.lead.lowerBound < 4
    else { return nil }
    let subject = SubjectBefore(scene, limit: frame.lead.lowerBound).subject(endingAt: end)
    guard let subject, subject.start == frame.lead.lowerBound else { return nil }
    return QuoteAttribution(subject: subject, verb: nil, form: .direct)
  }

  /// "According to Jane Roe, …"
  private func according(_ index: Int, _ end: Int) -> QuoteAttribution? {
    guard let next = scene.accordingEnd(index, end),
      index == frame.lead.lowerBound || tokens[index - 1].mark == .comma,
      let subject = SubjectAfter(scene, limit: end).find(next)
    else { return nil }
    return QuoteAttribution(subject: subject, verb: index..<next, form: .fragment)
  }

  // MARK: Verbs

  private func attribution(_ verb: Int, _ end: Int) -> QuoteAttribution? {
    let start = frame.lead.lowerBound
    let form = form(verb, end)
    if scene.isQuoted(verb: verb) {
      guard let subject = QuotedSpeaker(scene, start, end).find(verb) else { return nil }
      return QuoteAttribution(subject: subject, verb: verb..<verb + 1, form: form)
    }
    if scene.isSpeechParticiple(verb) {
      let span = verb..<verb + 1
      return same(verb, span, form)
    }
    let span = scene.verbStart(verb, start)..<verb + 1
    if let subject = SubjectBefore(scene, limit: start).find(verb) {
      return QuoteAttribution(subject: subject, verb: span, form: form)
    }
    if isCoordinate(verb) { return same(verb, span, form) }
    if let subject = SubjectAfter(scene, limit: end).find(verb + 1), isInverted(verb) {
      return QuoteAttribution(subject: subject, verb: span, form: form)
    }
    let isBare = frame.followsQuote && verb <= start + 1 && tokens[verb].has(.sayVerb)
    return isBare ? QuoteAttribution(subject: nil, verb: span, form: form) : nil
  }

  /// How near to the verb the quotation stands.
  private func form(_ verb: Int, _ end: Int) -> QuoteAttribution.Form {
    let last = frame.lead.upperBound - 1
    let isParted = tokens[last].mark == .colon || tokens[last].mark == .comma
    if isParted || scene.word(end - 1).contains(.that) && end - verb < 14 { return .direct }
    let isNear = verb + 1 == end
    if isNear, !scene.word(verb).contains(.calling) { return .direct }
    let isJudged = scene.word(verb).contains(.calling) && end - verb < 14
    return isJudged || scene.word(end - 1).contains(.being) ? .judgement : .fragment
  }

  /// "accused him of saying": nobody is said to have spoken.
  private func isOfNoun(_ verb: Int) -> Bool {
    guard scene.isSpeechParticiple(verb), verb > frame.lead.lowerBound else { return false }
    let before = verb - 1
    return tokens[before].has(.preposition) && tokens[before].shape == .small
      && scene.word(before).isDisjoint(with: [.by, .joining, .before])
  }

  /// "praised the plan and called it"
  private func isCoordinate(_ verb: Int) -> Bool {
    var index = verb - 1
    while index > frame.lead.lowerBound, scene.word(index).contains(.adverb) { index -= 1 }
    return index >= frame.lead.lowerBound && scene.word(index).contains(.joining)
      && tokens[index].has(.conjunction)
  }

  /// Whether the verb stands where its clause begins: "Said Smith:".
  private func isInverted(_ verb: Int) -> Bool {
    verb == frame.lead.lowerBound
  }

  // MARK: The subject of the sentence

  /// The speaker of the quotation before in this sentence, or the subject of the sentence.
  private func same(
    _ verb: Int, _ span: Range<Int>, _ form: QuoteAttribution.Form
  ) -> QuoteAttribution? {
    if frame.followsQuote {
      return QuoteAttribution(subject: nil, isSame: true, verb: span, form: form)
    }
    guard let subject = sentenceSubject(before: verb) else { return nil }
    return QuoteAttribution(subject: subject, verb: span, form: form)
  }

  /// The first name or pronoun that is no part of something else.
  private func sentenceSubject(before verb: Int) -> QuoteSubject? {
    let start = frame.lead.lowerBound
    var mention = scene.firstMention(from: start)
    for index in start..<verb {
      let flags = scene.word(index)
      if tokens[index].isWord, !flags.isDisjoint(with: [.he, .she, .it, .they]),
        !flags.contains(.possessive), isSubjectPlace(index)
      {
        return QuoteSubject(head: .pronoun(index), start: index)
      }
      if scene.isSpeechVerb(index), !scene.isSpeechParticiple(index),
        let subject = SubjectBefore(scene, limit: start).find(index)
      {
        return subject
      }
      guard mention < scene.mentions.count, scene.mentions[mention].tokens.lowerBound == index
      else {
        continue
      }
      let found = scene.mentions[mention]
      mention += 1
      let next = found.tokens.upperBound
      if found.kind != .place, isSubjectPlace(index), next < verb, tokens[next].mark != .possessive
      {
        return QuoteSubject(head: .name(found.name), start: index)
      }
    }
    return nil
  }

  private func isSubjectPlace(_ index: Int) -> Bool {
    guard index > frame.lead.lowerBound else { return true }
    let before = tokens[index - 1]
    if before.has(.article), index - 1 > frame.lead.lowerBound {
      return !tokens[index - 2].has(.preposition)
    }
    return !before.has(.preposition) || before.has([.weekday])
  }
}
