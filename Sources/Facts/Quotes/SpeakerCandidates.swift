/// The names of a sentence that a pronoun can mean, the subject before all others.
struct SpeakerCandidates: SceneReader {
  let scene: QuoteScene
  let kind: PronounKind
  /// Whether only subjects count: "speaking of Smith, he said" does not mean Smith.
  var mustBeSubject = false

  /// So many mentions of a sentence are looked at.
  private static let most = 40

  enum Found {
    case none
    case one(QuoteSpeaker)
    case several
  }

  private struct Candidate {
    let name: Int
    let isSubject: Bool
    let isSure: Bool
  }

  func find(_ range: Range<Int>) -> Found {
    let found = names(range)
    if !mustBeSubject, !found.contains(where: { $0.isSubject || $0.isSure }),
      let noun = noun(range)
    {
      return .one(noun)
    }
    guard let first = found.first else {
      return !mustBeSubject && beginsUnknown(range) ? .several : .none
    }
    if found.count == 1 { return one(first) }
    let sure = found.filter(\.isSure)
    if sure.count == 1 { return one(sure[0]) }
    let subjects = (sure.isEmpty ? found : sure).filter(\.isSubject)
    return subjects.count == 1 ? one(subjects[0]) : .several
  }

  /// Whether a sentence begins with a word that may be a name, but is none that is known.
  private func beginsUnknown(_ range: Range<Int>) -> Bool {
    guard range.count > 1, kind != .it, kind != .they else { return false }
    let token = tokens[range.lowerBound]
    return token.shape == .title && !token.has([.common, .function])
      && word(range.lowerBound).isEmpty
      && (token.word == .none || token.has(.surname)) && scene.isSmall(range.lowerBound + 1)
      && scene.mention(startingAt: range.lowerBound) == nil
  }

  private func one(_ candidate: Candidate) -> Found {
    .one(QuoteSpeaker(who: .name(candidate.name)))
  }

  /// "The gunman" with which a sentence begins.
  func noun(_ range: Range<Int>) -> QuoteSpeaker? {
    let subject = SentenceSubject(scene: scene, start: range.lowerBound)
      .person(before: range.upperBound)
    guard let subject else { return nil }
    let speaker: QuoteSpeaker
    switch subject.head {
    case .name(let name): speaker = QuoteSpeaker(who: .name(name), role: subject.role)
    case .phrase(let noun): speaker = QuoteSpeaker(who: .phrase(noun))
    default: return nil
    }
    return kind.fits(speaker, scene) ? speaker : nil
  }

  private func names(_ range: Range<Int>) -> [Candidate] {
    var found: [Candidate] = []
    let first = scene.firstMention(from: range.lowerBound)
    let last = min(scene.mentions.count, first + SpeakerCandidates.most)
    let pronoun = pronoun(in: range)
    for mention in scene.mentions[first..<last] {
      guard mention.tokens.upperBound <= range.upperBound else { break }
      guard let name = meant(by: mention), !scene.isQuoted(mention.tokens.lowerBound),
        !found.contains(where: { $0.name == name })
      else { continue }
      let isSubject = isSubject(mention)
      if !isSubject, pronoun < mention.tokens.lowerBound { continue }
      if isSubject, !kind.isSure(scene.text.names[name]), isBeside(mention, range) { continue }
      if isSubject || !mustBeSubject && kind != .it {
        found.append(
          Candidate(
            name: name, isSubject: isSubject, isSure: kind.isSure(scene.text.names[name])))
      }
    }
    return found
  }

  /// The first such pronoun that is a subject of a sentence. "He is as old as Jane Roe's brother Tom
  /// was": whoever it means is named before, and not after it.
  private func pronoun(in range: Range<Int>) -> Int {
    let flags: QuoteWord? =
      switch kind {
      case .he: .he
      case .she: .she
      default: nil
      }
    guard let flags else { return range.upperBound }
    return range.first { tokens[$0].isWord && word($0).contains(flags) && !scene.isQuoted($0) }
      ?? range.upperBound
  }

  /// Whether somebody else is meant by the object of what a name does: "Lee Roe admired her, and
  /// asked her to pose".
  private func isBeside(_ mention: QuoteScene.Mention, _ range: Range<Int>) -> Bool {
    let rest = mention.tokens.upperBound..<max(mention.tokens.upperBound, range.upperBound)
    func isObject(_ index: Int) -> Bool {
      kind.isObject(scene.text.bytes(of: index)) && (kind == .he || !isOwner(index))
    }
    // Whoever says that somebody asked her may be she.
    let reports = rest.contains { index in
      scene.isSpeechVerb(index) && tokens[index].has(.sayVerb) && !isObject(index + 1)
    }
    return !reports && rest.contains(where: isObject)
  }

  /// Whether a noun follows the "her" that is hers.
  private func isOwner(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].isWord && !scene.isQuoted(index + 1)
      && !tokens[index + 1].has([.preposition, .conjunction]) && !word(index + 1).contains(.to)
  }

  /// The name that a mention can mean; a surname alone may be that of another of the family.
  private func meant(by mention: QuoteScene.Mention) -> Int? {
    if kind.fits(scene.text.names[mention.name]) { return mention.name }
    guard mention.kind == .person, mention.tokens.count == 1 else { return nil }
    return scene.person(called: mention.tokens.lowerBound, where: kind.fits)
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
    if word(end).contains(.joining), scene.mention(startingAt: end + 1) != nil { return true }
    let isVerb =
      next.isWord && next.shape == .small && !next.has([.preposition, .conjunction, .role])
    return isVerb || next.mark == .comma
  }
}
