/// Finds who speaks in the words before a quotation: "She said:", "He called the talks", "adding
/// that".
struct LeadReader: SceneReader {
  let scene: QuoteScene
  let frame: QuoteFrame

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
        if isOfNoun(index) || isFar(index, end) { return nil }
        if let found = attribution(index, end) { return found }
      } else if let found = according(index, end) ?? ownedSpeech(index, end) {
        return found
      }
      index -= 1
    }
    return ownedReply(end) ?? announced(end)
  }

  /// Whether nothing but words of grammar, or a clause without a speaker of its own, stands between
  /// two quotations.
  private func joinsQuotes(_ end: Int) -> Bool {
    let words = frame.lead.lowerBound..<end
    guard frame.followsQuote, !words.isEmpty, words.count <= 14 else { return false }
    if joinsClauses(words), !words.contains(where: scene.isSpeechVerb) { return true }
    return words.count <= 3
      && words.allSatisfy {
        scene.isSmall($0)
          && (tokens[$0].has([.conjunction, .article]) || word($0).contains(.that))
      }
  }

  /// "“…” and that the road is “…”", "“…” the roads and would “…”", "“…” of the road was “…”"
  private func joinsClauses(_ words: Range<Int>) -> Bool {
    guard let first = words.first, let last = words.last, last > first else { return false }
    if word(first + 1).contains(.that), tokens[first].has(.conjunction) { return true }
    guard tokens[last].has(.auxiliary) else { return false }
    return tokens[last - 1].has(.conjunction)
      || word(last).contains(.being) && words.count <= 6 && words.allSatisfy(scene.isSmall)
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
    let subject = SubjectBefore(scene: scene, limit: frame.lead.lowerBound).subject(endingAt: end)
    guard let subject, subject.start == frame.lead.lowerBound else { return nil }
    return QuoteAttribution(subject: subject, verb: nil, form: .direct)
  }

  /// "According to Jane Roe, …"
  private func according(_ index: Int, _ end: Int) -> QuoteAttribution? {
    guard let next = scene.accordingEnd(index, end),
      index == frame.lead.lowerBound || tokens[index - 1].mark == .comma,
      let subject = SubjectAfter(scene: scene, limit: end).find(next)
    else { return nil }
    return QuoteAttribution(subject: subject, verb: index..<next, form: .fragment)
  }

  /// "Jane Roe's vow to “…”", "his claim that it was “…”"
  private func ownedSpeech(_ noun: Int, _ end: Int) -> QuoteAttribution? {
    let start = frame.lead.lowerBound
    guard word(noun).contains(.speech), scene.isSmall(noun), end - noun < 12, noun > start,
      noun + 1 == end
        || !word(noun + 1).isDisjoint(with: [.to, .that, .ofNoun]),
      let subject = SubjectBefore(scene: scene, limit: start).owner(of: noun)
    else { return nil }
    return QuoteAttribution(subject: subject, verb: nil, form: .fragment)
  }

  /// "Jane Roe's answer: “…”"
  private func ownedReply(_ end: Int) -> QuoteAttribution? {
    let start = frame.lead.lowerBound
    guard endsInColon, end - 1 > start, word(end - 1).contains(.reply),
      let subject = SubjectBefore(scene: scene, limit: start).owner(of: end - 1)
    else { return nil }
    return QuoteAttribution(subject: subject, verb: nil, form: .announced)
  }

  /// "Jane Roe was less kind: “…”", "The union issued this statement: “…”"
  private func announced(_ end: Int) -> QuoteAttribution? {
    guard endsInColon, !frame.followsQuote,
      let subject = SentenceSubject(scene: scene, start: frame.lead.lowerBound).find(before: end)
    else { return nil }
    return QuoteAttribution(subject: subject, verb: nil, form: .announced)
  }

  // MARK: Verbs

  private func attribution(_ verb: Int, _ end: Int) -> QuoteAttribution? {
    let start = frame.lead.lowerBound
    let form = form(verb, end)
    if scene.isQuoted(verb: verb) {
      guard
        let subject = QuotedSpeaker(scene: scene, start: start, limit: end).find(verb)
      else { return nil }
      return QuoteAttribution(subject: subject, verb: verb..<verb + 1, form: form)
    }
    if scene.isSpeechParticiple(verb), !scene.isHeard(verb) { return participle(verb, form) }
    let span = scene.verbStart(verb, start)..<verb + 1
    if let subject = SubjectBefore(scene: scene, limit: start).find(verb) {
      return QuoteAttribution(subject: subject, verb: span, form: form)
    }
    if isCoordinate(verb) { return same(verb, span, form) }
    if let agent = agent(verb, end) {
      return QuoteAttribution(subject: agent, verb: span, form: form)
    }
    if isInverted(verb), let subject = SubjectAfter(scene: scene, limit: end).find(verb + 1) {
      return QuoteAttribution(subject: subject, verb: span, form: form)
    }
    let isBare = frame.followsQuote && verb <= start + 1 && tokens[verb].has(.sayVerb)
    return isBare ? QuoteAttribution(subject: nil, verb: span, form: form) : nil
  }

  /// "with Jane Roe calling it", or "adding", which has the subject of the words before it.
  private func participle(
    _ verb: Int, _ form: QuoteAttribution.Form
  ) -> QuoteAttribution? {
    let span = verb..<verb + 1
    if let clause = scene.clauseStart(ofParticiple: verb), clause >= frame.lead.lowerBound,
      let subject = SubjectBefore(scene: scene, limit: clause + 1).find(verb)
    {
      return QuoteAttribution(subject: subject, verb: span, form: form)
    }
    return same(verb, span, form)
  }

  /// "was called “…” by critics"
  private func agent(_ verb: Int, _ end: Int) -> QuoteSubject? {
    let tail = frame.tail
    guard word(verb).contains(.calling), end - verb < 4, tail.count > 1,
      word(tail.lowerBound).contains(.by), tokens[tail.lowerBound].isWord,
      (max(frame.lead.lowerBound, verb - 3)..<verb).contains(where: { word($0).contains(.being) })
    else { return nil }
    return SubjectAfter(scene: scene, limit: tail.upperBound).find(tail.lowerBound + 1)
  }

  /// How near to the verb the quotation stands.
  private func form(_ verb: Int, _ end: Int) -> QuoteAttribution.Form {
    let last = frame.lead.upperBound - 1
    let isParted = tokens[last].mark == .colon || tokens[last].mark == .comma
    if isParted || word(end - 1).contains(.that) && end - verb < 14 { return .direct }
    let isNear = verb + 1 == end
    if isNear, !word(verb).contains(.calling) { return .direct }
    let isJudged = word(verb).contains(.calling) && end - verb < 14
    return isJudged || word(end - 1).contains(.being) ? .judgement : .fragment
  }

  /// Whether a verb of judgement stands too far before a quotation to have it said.
  private func isFar(_ verb: Int, _ end: Int) -> Bool {
    end - verb > 18 && !tokens[verb].has(.sayVerb) && !endsInColon
  }

  /// "accused him of saying": nobody is said to have spoken.
  private func isOfNoun(_ verb: Int) -> Bool {
    guard scene.isSpeechParticiple(verb), verb > frame.lead.lowerBound else { return false }
    let before = verb - 1
    return tokens[before].has(.preposition) && tokens[before].shape == .small
      && word(before).isDisjoint(with: [.by, .joining, .before])
  }

  /// "praised the plan and called it"
  private func isCoordinate(_ verb: Int) -> Bool {
    var index = verb - 1
    while index > frame.lead.lowerBound, word(index).contains(.adverb) { index -= 1 }
    return index >= frame.lead.lowerBound && word(index).contains(.joining)
      && tokens[index].has(.conjunction)
  }

  /// Whether the verb stands where its clause begins: "Said Smith:".
  private func isInverted(_ verb: Int) -> Bool {
    verb == frame.lead.lowerBound
  }

  /// "The suspect was silent, Jane Roe told reporters, describing him as “…”": who tells it all.
  private func reporter(_ verb: Int) -> QuoteSubject? {
    let start = frame.lead.lowerBound
    guard verb - 2 > start, tokens[verb - 1].mark == .comma else { return nil }
    let words = (max(start, verb - 5)..<verb - 1).reversed().prefix { tokens[$0].isWord }
    let says = words.first { scene.isSpeechVerb($0) && !scene.isSpeechParticiple($0) }
    return says.flatMap { SubjectBefore(scene: scene, limit: start).find($0) }
  }

  /// The speaker of the quotation before in this sentence, or the subject of the sentence.
  private func same(
    _ verb: Int, _ span: Range<Int>, _ form: QuoteAttribution.Form
  ) -> QuoteAttribution? {
    if frame.followsQuote {
      return QuoteAttribution(subject: nil, isSame: true, verb: span, form: form)
    }
    let sentence = SentenceSubject(scene: scene, start: frame.lead.lowerBound)
    guard let subject = reporter(verb) ?? sentence.find(before: verb) else { return nil }
    return QuoteAttribution(subject: subject, verb: span, form: form)
  }
}
