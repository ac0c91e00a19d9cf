/// Finds what the text says of who spoke: in the words after a quotation, or in those before it.
struct AttributionReader: SceneReader {
  let scene: QuoteScene
  let frame: QuoteFrame

  func find() -> QuoteAttribution? {
    guard !frame.lead.isEmpty, !frame.followsQuote else {
      return after() ?? LeadReader(scene: scene, frame: frame).find()
    }
    let before = LeadReader(scene: scene, frame: frame).find()
    return before?.subject != nil ? before : after() ?? before
  }

  // MARK: After the quotation

  /// "…," said Jane Roe. "…," Jane Roe said. "…", according to Jane Roe.
  private func after() -> QuoteAttribution? {
    var start = frame.tail.lowerBound
    let limit = frame.tail.upperBound
    guard start < limit, let last = frame.stretch.content.last else { return nil }
    var isParted = tokens[last].mark == .comma
    let isAsked =
      tokens[last].mark.endsSentence && tokens[last].mark != .period || tokens[last].mark == .dash
    if tokens[start].mark == .comma || tokens[start].mark == .dash {
      isParted = true
      start += 1
    }
    guard start < limit else { return nil }
    if !isParted, !isAsked, !frame.lead.isEmpty { return nil }
    if let attribution = inverted(start, limit) { return attribution }
    if let attribution = according(start, limit) { return attribution }
    if frame.isTailSentence, !isAsked, tokens[start].shape != .small { return nil }
    return subjectFirst(start, limit)
  }

  /// "said Jane Roe", "a déclaré Jane Roe", "dit-elle"
  private func inverted(_ start: Int, _ limit: Int) -> QuoteAttribution? {
    var verb = start
    if word(start).contains(.having), start + 1 < limit { verb += 1 }
    guard scene.isSpeechVerb(verb), !scene.isSpeechParticiple(verb) else { return nil }
    let subject = SubjectAfter(scene: scene, limit: limit).find(verb + 1)
    guard subject != nil || tokens[verb].has(.sayVerb) else { return nil }
    return QuoteAttribution(subject: subject, verb: start..<verb + 1, form: .direct)
  }

  /// "according to Jane Roe", "selon Jane Roe"
  private func according(_ start: Int, _ limit: Int) -> QuoteAttribution? {
    guard let end = saysSo(start, limit) ? start + 1 : scene.accordingEnd(start, limit) else {
      return nil
    }
    return QuoteAttribution(
      subject: SubjectAfter(scene: scene, limit: limit).find(end), verb: start..<end, form: .direct)
  }

  /// "so Jane Roe": German, and what is translated from it where a name and an office alone follow.
  private func saysSo(_ start: Int, _ limit: Int) -> Bool {
    guard scene.text.bytes(of: start).elementsEqual("so".utf8) else { return false }
    if tokens[frame.stretch.open].mark == .lowQuote { return true }
    guard let mention = scene.mention(startingAt: start + 1), mention.kind == .person else {
      return false
    }
    let end = mention.tokens.upperBound
    guard end + 1 < limit, tokens[end].mark == .comma else {
      return end >= limit || tokens[end].mark == .period
    }
    return tokens[end + 1].has([.article, .role, .office, .roleModifier])
  }

  /// "Jane Roe, a spokeswoman for the ministry, said"
  private func subjectFirst(_ tail: Int, _ limit: Int) -> QuoteAttribution? {
    var start = tail
    if scene.text.bytes(of: start).elementsEqual("as".utf8) { start += 1 }
    for verb in start..<max(start, min(limit, start + 32)) {
      let token = tokens[verb]
      if token.mark == .semicolon || token.mark == .colon { return nil }
      if scene.isQuoted(verb: verb),
        let subject = QuotedSpeaker(scene: scene, start: start, limit: limit).find(verb)
      {
        return QuoteAttribution(subject: subject, verb: verb..<verb + 1, form: .direct)
      }
      guard scene.isSpeechVerb(verb), !scene.isSpeechParticiple(verb) || scene.isHeard(verb)
      else { continue }
      guard let subject = SubjectBefore(scene: scene, limit: start).find(verb),
        subject.start == start
      else {
        continue
      }
      if frame.isTailSentence, beginsReport(verb + 1, limit) || announces(verb, limit) {
        return nil
      }
      return QuoteAttribution(
        subject: subject, verb: scene.verbStart(verb, start)..<verb + 1, form: .direct)
    }
    return nil
  }

  /// Whether what follows is said: "“Why?” Smith said: “…”" tells nothing of the question.
  private func announces(_ verb: Int, _ limit: Int) -> Bool {
    verb + 1 < limit && tokens[verb + 1].mark == .colon
      || tokens[verb..<limit].last?.mark == .colon
  }

  /// Whether a clause follows the verb: "“Why?” Smith said he was sure." is no attribution.
  private func beginsReport(_ index: Int, _ limit: Int) -> Bool {
    guard index < limit, tokens[index].isWord else { return false }
    let flags = word(index)
    return flags.contains(.that) || !flags.isDisjoint(with: [.he, .she, .it, .they])
      || tokens[index].has(.article)
      || tokens[index].isCapitalised && !tokens[index].has([.weekday, .month])
        && !isAddressed(index, limit)
  }

  /// Whether a name is that of whom was asked: "Smith asked Jane Roe."
  private func isAddressed(_ index: Int, _ limit: Int) -> Bool {
    let first = tokens[index].has([.honorific, .office, .rank]) ? index + 1 : index
    guard let mention = scene.mention(startingAt: first) ?? scene.mention(startingAt: index)
    else { return false }
    let end = mention.tokens.upperBound
    return end >= limit || tokens[end].kind == .mark
  }
}
