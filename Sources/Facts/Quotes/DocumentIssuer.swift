/// Finds who issued what speaks: "the statement" of "Jane Roe said in a statement".
struct DocumentIssuer: SceneReader {
  let scene: QuoteScene
  /// Who spoke so far, in the order of the text.
  let spoken: [SpokenWords]

  /// So far back the text may tell of the document, in tokens.
  private static let farthest = 300

  /// The issuer of the document that a noun means: "the statement".
  func issuer(of noun: Int) -> QuoteSpeaker? {
    let kind = tokens[noun].word
    guard kind != .none else { return nil }
    var tried = 0
    for index in stride(from: noun - 1, through: max(0, noun - DocumentIssuer.farthest), by: -1)
    where tokens[index].word == kind && !scene.isQuoted(index) {
      if let found = issuer(at: index) { return found }
      tried += 1
      if tried == 3 { break }
    }
    return nil
  }

  /// The issuer of a document in the sentence before that of a pronoun.
  func issuer(before pronoun: Int) -> QuoteSpeaker? {
    let sentence = scene.sentence(of: pronoun).lowerBound
    guard sentence > 0 else { return nil }
    let before = scene.sentence(of: sentence - 1)
    let first = max(before.lowerBound, sentence - 60)
    guard scene.text.paragraph(of: pronoun) - scene.text.paragraph(of: first) <= 1 else {
      return nil
    }
    let document = (first..<sentence).last {
      scene.isSmall($0) && word($0).contains(.document) && !scene.isQuoted($0)
        && (isIn($0) || owner(of: $0) != nil)
    }
    return document.flatMap(issuer(at:))
  }

  /// Whose document it is: "Jane Roe's resignation letter".
  private func owner(of noun: Int) -> QuoteSpeaker? {
    let sentence = scene.sentence(of: noun).lowerBound
    let owner = SubjectBefore(scene: scene, limit: max(sentence, noun - 12)).owner(of: noun)
    guard case .name(let name) = owner?.head else { return nil }
    return QuoteSpeaker(who: .name(name))
  }

  /// "in a statement", "in a written statement"
  private func isIn(_ noun: Int) -> Bool {
    (max(0, noun - 3)..<noun).contains {
      tokens[$0].has(.preposition) && word($0).contains(.ofNoun)
    }
  }

  /// Who said something in the document, or issued it, in its sentence.
  private func issuer(at noun: Int) -> QuoteSpeaker? {
    if let owner = owner(of: noun) { return owner }
    let sentence = scene.sentence(of: noun)
    let first = max(sentence.lowerBound, noun - 40)
    let last = min(sentence.upperBound, noun + 40)
    guard let verb = (first..<last).first(where: { !scene.isQuoted($0) && gives($0, noun) })
    else { return nil }
    let subject =
      SubjectBefore(scene: scene, limit: first).find(verb)
      ?? SentenceSubject(scene: scene, start: first).find(before: verb)
    switch subject?.head {
    case .name(let name): return QuoteSpeaker(who: .name(name), role: subject?.role)
    case .phrase(let phrase) where !isDocument(phrase):
      return QuoteSpeaker(who: .phrase(phrase))
    case .pronoun: return spoken.last { first..<last ~= $0.token }?.speaker
    default: return nil
    }
  }

  private func isDocument(_ phrase: Range<Int>) -> Bool {
    phrase.contains { word($0).contains(.document) }
  }

  /// Whether a verb says that its subject speaks in a document: "said in a statement", "issued a
  /// statement".
  private func gives(_ verb: Int, _ noun: Int) -> Bool {
    if word(verb).contains(.issuing), scene.isSmall(verb) {
      return verb < noun && noun - verb < 6
    }
    return scene.isSpeechVerb(verb) && !word(verb).contains(.reciting) && isIn(noun)
  }
}
