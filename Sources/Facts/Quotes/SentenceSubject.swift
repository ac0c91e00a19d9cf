/// Finds the subject of a sentence, for verbs that have none of their own: "Jane Roe left, calling
/// the vote “…”".
struct SentenceSubject: SceneReader {
  let scene: QuoteScene
  /// The first token of the sentence.
  let start: Int

  /// The first name, pronoun or person's noun that is no part of something else.
  func find(before end: Int) -> QuoteSubject? {
    var mention = scene.firstMention(from: start)
    for index in start..<max(start, end) {
      if let subject = pronoun(index) ?? noun(index, end) ?? ofVerb(index) { return subject }
      guard mention < scene.mentions.count, scene.mentions[mention].tokens.lowerBound == index
      else {
        continue
      }
      let found = scene.mentions[mention]
      mention += 1
      let next = found.tokens.upperBound
      if found.kind != .place, isSubjectPlace(index), next < end, tokens[next].mark != .possessive {
        return QuoteSubject(head: .name(found.name), start: index)
      }
    }
    return nil
  }

  private func pronoun(_ index: Int) -> QuoteSubject? {
    let flags = word(index)
    guard tokens[index].isWord, !flags.isDisjoint(with: [.he, .she, .it, .they]),
      !flags.contains(.possessive), isSubjectPlace(index)
    else { return nil }
    return QuoteSubject(head: .pronoun(index), start: index)
  }

  private func ofVerb(_ index: Int) -> QuoteSubject? {
    guard scene.isSpeechVerb(index), !scene.isSpeechParticiple(index) else { return nil }
    return SubjectBefore(scene: scene, limit: start).find(index)
  }

  /// "The nominee", "A federal court", "Angry residents" at the beginning of the sentence.
  private func noun(_ index: Int, _ end: Int) -> QuoteSubject? {
    index == start ? person(before: end) ?? group(before: end) : nil
  }

  private func group(before end: Int) -> QuoteSubject? {
    let words = start..<min(end, start + 8)
    guard let head = words.first(where: { isHead($0) || !isPart($0) }), isHead(head),
      head + 1 < tokens.count, tokens[head + 1].isWord, scene.isSmall(head + 1),
      SpeakerPhrase(scene: scene).isSpeaker(start..<head + 1)
    else { return nil }
    return QuoteSubject(head: .phrase(start..<head + 1), start: start)
  }

  private func isHead(_ index: Int) -> Bool {
    scene.isSmall(index)
      && (tokens[index].has(.organisationNoun)
        || !word(index).isDisjoint(with: [.group, .collective]))
  }

  private func isPart(_ index: Int) -> Bool {
    index == start && scene.isArticle(index) || isModifier(index)
  }

  /// The noun of a person with which the sentence begins, or that stands after its first comma: "In
  /// a video, the gunman".
  func person(before end: Int) -> QuoteSubject? {
    let first = opening(end)
    let last = min(end, first + 8)
    guard first + 1 < last,
      let head = (first + 1..<last).first(where: { !isModifier($0) }), isPerson(head),
      hasDeterminer(first, head), head + 1 < tokens.count, tokens[head + 1].mark != .possessive,
      tokens[head + 1].mark != .hyphen, scene.mention(startingAt: head + 1) == nil
    else { return nil }
    let noun = first..<head + 1
    if let name = name(after: head) {
      return QuoteSubject(head: .name(name), start: first, role: noun)
    }
    return QuoteSubject(head: .phrase(noun), start: first)
  }

  /// The name of "the governor, Jane Roe,".
  private func name(after head: Int) -> Int? {
    guard tokens[head + 1].mark == .comma else { return nil }
    let next = scene.firstMention(from: head + 2)
    guard next < scene.mentions.count, scene.mentions[next].kind == .person else { return nil }
    let mention = scene.mentions[next]
    let titles = head + 2..<mention.tokens.lowerBound
    guard titles.count < 3, tokens[titles].allSatisfy({ $0.has([.honorific, .rank, .office]) }),
      mention.tokens.upperBound < tokens.count, tokens[mention.tokens.upperBound].mark == .comma
    else { return nil }
    return mention.name
  }

  /// Where the sentence begins without words such as "In a video,".
  private func opening(_ end: Int) -> Int {
    guard start < end, tokens[start].has(.preposition) else { return start }
    let comma = (start..<min(end, start + 10)).first { tokens[$0].mark == .comma }
    guard let comma, !tokens[start..<comma].contains(where: { $0.has(.auxiliary) }) else {
      return start
    }
    return comma + 1
  }

  /// "the governor", "his wife", "Spain's minister"
  private func hasDeterminer(_ first: Int, _ head: Int) -> Bool {
    scene.isArticle(first) || word(first).contains(.possessive)
      || tokens[first..<head].contains { $0.mark == .possessive }
  }

  private func isPerson(_ index: Int) -> Bool {
    guard scene.isSmall(index) || word(index).contains(.politician) else { return false }
    return tokens[index].has(.role)
      || !word(index).isDisjoint(with: [.woman, .man, .politician])
  }

  private func isModifier(_ index: Int) -> Bool {
    guard !isPerson(index) else { return false }
    if tokens[index].mark == .hyphen || tokens[index].mark == .possessive { return true }
    return tokens[index].isWord && !tokens[index].has([.function, .sayVerb, .reportVerb])
  }

  /// What small words may stand before a name that is a subject.
  private static let before: WordClasses = [
    .function, .role, .office, .honorific, .rank, .roleModifier, .demonym, .sayVerb, .reportVerb,
    .time,
  ]

  private func isSubjectPlace(_ index: Int) -> Bool {
    guard index > start else { return true }
    let before = tokens[index - 1]
    if before.has(.article), index - 1 > start {
      return !tokens[index - 2].has(.preposition)
    }
    guard !before.has(.preposition) || before.has(.weekday) else { return false }
    // "voter ID"
    return !scene.isSmall(index - 1) || !word(index - 1).isEmpty
      || before.has(SentenceSubject.before)
  }
}
