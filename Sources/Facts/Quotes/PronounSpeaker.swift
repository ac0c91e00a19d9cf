/// Finds whom "he", "she", "it" and "they" mean: who spoke before, or a subject of the sentences
/// before.
struct PronounSpeaker: SceneReader {
  let scene: QuoteScene
  /// Who spoke so far, in the order of the text.
  let spoken: [SpokenWords]

  /// So far back a pronoun may point, in tokens and paragraphs.
  private static let farthest = (tokens: 260, paragraphs: 2)

  /// The speaker whom a pronoun means; nil where it cannot be told.
  func meant(by pronoun: Int) -> QuoteSpeaker? {
    let kind = PronounKind(word(pronoun))
    if let lead = lead(to: pronoun) {
      if let found = subject(of: lead, kind) { return found }
      // What "it" means, then, would most often stand there.
      if kind == .it || kind == .they { return document(before: pronoun, kind) }
    }
    if let found = document(before: pronoun, kind) { return found }
    return meant(before: pronoun, kind)
  }

  /// The only one of that kind who speaks or acts in the nearest sentence that has one.
  func meant(before token: Int, _ kind: PronounKind) -> QuoteSpeaker? {
    var end = scene.sentence(of: token).lowerBound
    if let last = lastSpoken(end..<token, kind) { return last }
    let lowest = max(0, token - PronounSpeaker.farthest.tokens)
    let paragraph = scene.text.paragraph(of: token)
    while end > lowest {
      guard paragraph - scene.text.paragraph(of: end - 1) <= PronounSpeaker.farthest.paragraphs
      else { return nil }
      let start = max(lowest, scene.sentence(of: end - 1).lowerBound)
      if let found = lastSpoken(start..<end, kind) ?? reporter(start..<end, kind) { return found }
      switch SpeakerCandidates(scene: scene, kind: kind).find(start..<end) {
      case .none: break
      case .one(let speaker): return speaker
      case .several: return nil
      }
      end = start
    }
    return nil
  }

  // MARK: The sentence of the pronoun

  /// The words of the sentence before a pronoun, if there are any.
  private func lead(to pronoun: Int) -> Range<Int>? {
    let start = max(scene.sentence(of: pronoun).lowerBound, pronoun - 40)
    let isSpoken = (start..<pronoun).contains { !scene.isQuoted($0) && tokens[$0].isWord }
    return isSpoken ? start..<pronoun : nil
  }

  /// The name that is a subject in these words, or the subject of their verb of speech.
  private func subject(of lead: Range<Int>, _ kind: PronounKind) -> QuoteSpeaker? {
    let names = SpeakerCandidates(scene: scene, kind: kind, mustBeSubject: true)
    if case .one(let found) = names.find(lead) { return found }
    return reporter(lead, kind) ?? names.noun(lead)
  }

  // MARK: The sentences before it

  /// Who spoke in a sentence, if the pronoun can mean him or her.
  private func lastSpoken(_ range: Range<Int>, _ kind: PronounKind) -> QuoteSpeaker? {
    for event in spoken.reversed() where event.token < range.upperBound {
      guard event.token >= range.lowerBound else { return nil }
      if kind.fits(event.speaker, scene) { return event.speaker }
    }
    return nil
  }

  /// Who is said in a sentence to have said something, without quotation marks.
  private func reporter(_ range: Range<Int>, _ kind: PronounKind) -> QuoteSpeaker? {
    for verb in range.dropFirst()
    where scene.isSpeechVerb(verb) && !scene.isQuoted(verb) && !scene.isQuoted(verb - 1) {
      // Whoever asked her is not she.
      guard verb + 1 >= range.upperBound || !kind.isObject(scene.text.bytes(of: verb + 1)),
        let subject = SubjectBefore(scene: scene, limit: range.lowerBound).find(verb),
        isMain(subject.start, range.lowerBound)
      else { continue }
      let speaker: QuoteSpeaker
      switch subject.head {
      case .name(let name): speaker = QuoteSpeaker(who: .name(name), role: subject.role)
      case .phrase(let phrase): speaker = QuoteSpeaker(who: .phrase(phrase))
      default: continue
      }
      return kind.fits(speaker, scene) ? speaker : nil
    }
    return nil
  }

  /// Whether a subject begins the sentence or follows a comma.
  private func isMain(_ subject: Int, _ start: Int) -> Bool {
    guard subject > start else { return true }
    return tokens[subject - 1].kind == .mark && !scene.isQuoted(subject - 1)
  }

  /// "Jane Roe answered in a statement. “…,” it said."
  private func document(before pronoun: Int, _ kind: PronounKind) -> QuoteSpeaker? {
    kind == .it ? DocumentIssuer(scene: scene, spoken: spoken).issuer(before: pronoun) : nil
  }
}

/// What a pronoun can mean.
enum PronounKind {
  case he, she, it, they
  /// A person, man or woman.
  case person

  init(_ flags: QuoteWord) {
    self =
      flags.contains(.it)
      ? .it
      : flags.contains(.they)
        ? .they : flags.isDisjoint(with: [.she, .hers]) ? .he : .she
  }

  func fits(_ speaker: QuoteSpeaker, _ scene: QuoteScene) -> Bool {
    switch speaker.who {
    case .name(let index): fits(scene.text.names[index])
    case .phrase(let range): fits(range, SpeakerPhrase(scene: scene))
    }
  }

  /// Whether a word is its object: "him", "her".
  func isObject(_ word: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .he: word.elementsEqual("him".utf8)
    case .she: word.elementsEqual("her".utf8)
    default: false
    }
  }

  func fits(_ name: Name) -> Bool {
    switch self {
    case .he: name.kind == .person && name.gender != .femaleName
    case .she: name.kind == .person && name.gender != .maleName
    case .person: name.kind == .person
    case .it: name.kind == .organisation
    case .they: false
    }
  }

  /// Whether the name leaves no doubt.
  func isSure(_ name: Name) -> Bool {
    switch self {
    case .he: name.gender == .maleName
    case .she: name.gender == .femaleName
    case .it: true
    case .they, .person: false
    }
  }

  private func fits(_ phrase: Range<Int>, _ words: SpeakerPhrase) -> Bool {
    let isPlural = words.isPlural(phrase)
    switch self {
    case .he: return !isPlural && words.gender(phrase) != .femaleName && words.isPerson(phrase)
    case .she: return !isPlural && words.gender(phrase) != .maleName && words.isPerson(phrase)
    case .person: return !isPlural && words.isPerson(phrase)
    case .it: return !isPlural && !words.isPerson(phrase)
    case .they: return isPlural || words.isCollective(phrase)
    }
  }
}
