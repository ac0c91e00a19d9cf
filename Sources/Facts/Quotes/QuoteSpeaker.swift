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
  private var spoken: [SpokenWords] = []
  /// The first role that the text writes beside each name.
  private var roles: [Int: Range<Int>] = [:]

  init(_ scene: QuoteScene) { self.scene = scene }

  mutating func note(_ speaker: QuoteSpeaker, at token: Int) {
    spoken.append(SpokenWords(token: token, speaker: speaker))
    if case .name(let name) = speaker.who, let role = speaker.role, roles[name] == nil {
      roles[name] = role
    }
  }

  /// The speaker that a subject means; nil where it cannot be told.
  func speaker(of subject: QuoteSubject) -> QuoteSpeaker? {
    guard let found = meaning(of: subject) else { return nil }
    guard case .name(let name) = found.who, found.role == nil, let role = roles[name] else {
      return found
    }
    return QuoteSpeaker(who: found.who, role: role)
  }

  private func meaning(of subject: QuoteSubject) -> QuoteSpeaker? {
    switch subject.head {
    case .name(let name):
      QuoteSpeaker(who: .name(person(name, at: subject.start)), role: subject.role)
    case .phrase(let range): described(range)
    case .pronoun(let token):
      PronounSpeaker(scene: scene, spoken: spoken).meant(by: token).map { found in
        // "The mayor stood up. “…,” she said."
        if case .phrase(let range) = found.who { described(range) } else { found }
      }
    case .unknown: nil
    }
  }

  /// Whom a phrase describes, or the phrase.
  private func described(_ phrase: Range<Int>) -> QuoteSpeaker {
    DescribedSpeaker(scene: scene, spoken: spoken).meant(by: phrase)
      ?? QuoteSpeaker(who: .phrase(phrase))
  }

  /// The person whom a place's name means: "Chester" of "Ann Chester".
  private func person(_ name: Int, at token: Int) -> Int {
    guard scene.text.names[name].kind == .place else { return name }
    return scene.person(called: token) { _ in true } ?? name
  }
}

/// That somebody spoke, and the token at which the text says so.
struct SpokenWords: Sendable {
  let token: Int
  let speaker: QuoteSpeaker
}
