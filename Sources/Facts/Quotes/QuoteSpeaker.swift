/// Who speaks, as far as the text tells.
struct QuoteSpeaker: Sendable, Equatable {
  enum Who: Sendable, Equatable {
    /// An index into the text's names.
    case name(Int)
    /// Somebody without a name: "a spokesman for the ministry".
    case phrase(Range<Int>)
  }

  let who: Who
  /// What the text calls the speaker beside the name.
  var role: Range<Int>?

  static func == (left: QuoteSpeaker, right: QuoteSpeaker) -> Bool { left.who == right.who }
}

/// Finds whom the subjects of attributions mean, in the order of the text.
struct SpeakerMemory {
  private let scene: QuoteScene
  /// Who spoke so far, and at which token the text says so.
  private var spoken: [(token: Int, speaker: QuoteSpeaker)] = []
  /// The first role that the text writes beside each name.
  private var roles: [Int: Range<Int>] = [:]
  private var tokens: ContiguousArray<Token> { scene.tokens }

  /// So far back a pronoun may point, in tokens, mentions and paragraphs.
  private static let farthest = (tokens: 260, mentions: 40, paragraphs: 2)

  init(_ scene: QuoteScene) { self.scene = scene }

  mutating func note(_ speaker: QuoteSpeaker, at token: Int) {
    spoken.append((token, speaker))
    if case .name(let name) = speaker.who, let role = speaker.role, roles[name] == nil {
      roles[name] = role
    }
  }

  /// The speaker that a subject means; nil where it cannot be told.
  func speaker(of subject: QuoteSubject) -> QuoteSpeaker? {
    switch subject.head {
    case .name(let name): return speaker(name, role: subject.role)
    case .phrase(let range): return QuoteSpeaker(who: .phrase(range))
    case .pronoun(let token): return meant(by: token)
    case .unknown: return nil
    }
  }

  private func speaker(_ name: Int, role: Range<Int>? = nil) -> QuoteSpeaker {
    QuoteSpeaker(who: .name(name), role: role ?? roles[name])
  }

  // MARK: Pronouns

  private enum Kind { case he, she, it, they }

  private func kind(_ token: Int) -> Kind {
    let flags = scene.word(token)
    if flags.contains(.it) { return .it }
    if flags.contains(.they) { return .they }
    return flags.contains(.she) ? .she : .he
  }

  private func meant(by pronoun: Int) -> QuoteSpeaker? {
    let kind = kind(pronoun)
    if kind == .it || kind == .they, let lead = lead(to: pronoun) {
      return subject(of: lead, kind)
    }
    var end = pronoun
    let lowest = max(0, pronoun - SpeakerMemory.farthest.tokens)
    let paragraph = scene.text.paragraph(of: pronoun)
    while end > lowest {
      let sentence = scene.text.sentences[scene.text.sentence(of: end - 1)].lowerBound
      guard paragraph - scene.text.paragraph(of: end - 1) <= SpeakerMemory.farthest.paragraphs
      else {
        return nil
      }
      let start = max(lowest, sentence)
      if let last = lastSpoken(start..<end, kind) { return last }
      switch candidates(start..<end, kind) {
      case .none: break
      case .one(let name): return speaker(name)
      case .several: return nil
      }
      end = start
    }
    return nil
  }

  /// The words of the sentence before a pronoun, if there are any: what it means, then, is most
  /// often there.
  private func lead(to pronoun: Int) -> Range<Int>? {
    let sentence = scene.text.sentences[scene.text.sentence(of: pronoun)].lowerBound
    let start = max(sentence, pronoun - 40)
    let isSpoken = (start..<pronoun).contains { !scene.isQuoted($0) && tokens[$0].isWord }
    return isSpoken ? start..<pronoun : nil
  }

  /// The subject of a verb of speech in these words, if the pronoun can mean it, or a name.
  private func subject(of lead: Range<Int>, _ kind: Kind) -> QuoteSpeaker? {
    if case .one(let name) = candidates(lead, kind) { return speaker(name) }
    for verb in lead where scene.isSpeechVerb(verb) {
      guard case .phrase(let phrase) = SubjectBefore(scene, limit: lead.lowerBound).find(verb)?.head
      else { continue }
      return fits(phrase, kind) ? QuoteSpeaker(who: .phrase(phrase)) : nil
    }
    return nil
  }

  /// Who spoke in a sentence, if the pronoun can mean him or her.
  private func lastSpoken(_ range: Range<Int>, _ kind: Kind) -> QuoteSpeaker? {
    for event in spoken.reversed() {
      if event.token >= range.upperBound { continue }
      guard event.token >= range.lowerBound else { return nil }
      switch event.speaker.who {
      case .name(let index):
        if fits(scene.text.names[index], kind) { return speaker(index) }
      case .phrase(let phrase): if fits(phrase, kind) { return event.speaker }
      }
    }
    return nil
  }

  private enum Candidates {
    case none
    case one(Int)
    case several
  }

  /// The names in a stretch that a pronoun can mean; the subject before all others.
  private func candidates(_ range: Range<Int>, _ kind: Kind) -> Candidates {
    var found: [(name: Int, isSubject: Bool, isSure: Bool)] = []
    var index = scene.firstMention(from: range.lowerBound)
    let last = min(scene.mentions.count, index + SpeakerMemory.farthest.mentions)
    while index < last, scene.mentions[index].tokens.upperBound <= range.upperBound {
      let mention = scene.mentions[index]
      index += 1
      let name = scene.text.names[mention.name]
      guard fits(name, kind), !scene.isQuoted(mention.tokens.lowerBound),
        !found.contains(where: { $0.name == mention.name })
      else { continue }
      found.append((mention.name, isSubject(mention), isSure(name, kind)))
    }
    guard let first = found.first else { return .none }
    if found.count == 1 { return .one(first.name) }
    let sure = found.filter(\.isSure)
    if sure.count == 1 { return .one(sure[0].name) }
    let subjects = (sure.isEmpty ? found : sure).filter(\.isSubject)
    return subjects.count == 1 ? .one(subjects[0].name) : .several
  }

  /// Whether a mention stands where the subject of a clause does.
  private func isSubject(_ mention: QuoteScene.Mention) -> Bool {
    let start = mention.tokens.lowerBound
    let end = mention.tokens.upperBound
    if end < tokens.count, tokens[end].mark == .possessive { return false }
    guard start > 0 else { return true }
    let before = tokens[start - 1]
    if before.has([.preposition]), before.shape == .small { return false }
    guard end < tokens.count else { return false }
    let next = tokens[end]
    if scene.word(end).contains(.joining), scene.mention(startingAt: end + 1) != nil { return true }
    let isVerb = next.isWord && next.shape == .small && !next.has([.preposition, .conjunction])
    return isVerb || next.mark == .comma
  }

  private func isSure(_ name: Name, _ kind: Kind) -> Bool {
    kind == .he && name.gender == .maleName || kind == .she && name.gender == .femaleName
      || kind == .it
  }

  private func fits(_ name: Name, _ kind: Kind) -> Bool {
    switch kind {
    case .he: name.kind == .person && name.gender != .femaleName
    case .she: name.kind == .person && name.gender != .maleName
    case .it: name.kind == .organisation
    case .they: false
    }
  }

  private func fits(_ phrase: Range<Int>, _ kind: Kind) -> Bool {
    let words = SpeakerPhrase(scene)
    let isPlural = words.isPlural(phrase)
    switch kind {
    case .he: return !isPlural && words.gender(phrase) != .femaleName && words.isPerson(phrase)
    case .she: return !isPlural && words.gender(phrase) != .maleName && words.isPerson(phrase)
    case .it: return !isPlural && !words.isPerson(phrase)
    case .they: return isPlural
    }
  }
}
