/// Finds the name that a description means: "the command" of the European Command, "the governor"
/// of Gov. Jane Roe.
struct DescribedSpeaker: SceneReader {
  let scene: QuoteScene
  /// Who spoke so far, in the order of the text.
  let spoken: [SpokenWords]

  /// So many mentions before a description may be what it means.
  private static let farthest = 200

  /// The speaker whom a description means; nil where it means nobody else for sure.
  func meant(by phrase: Range<Int>) -> QuoteSpeaker? {
    guard let first = phrase.first, let head = phrase.last, phrase.count > 1,
      isDefinite(first), scene.isSmall(head) || isPolitician(head)
    else { return nil }
    if word(head).contains(.document) {
      return DocumentIssuer(scene: scene, spoken: spoken).issuer(of: head)
    }
    if phrase.count == 2, let found = organisation(head) { return found }
    guard tokens[head].has([.role, .office]) || isPolitician(head) else { return nil }
    if let found = official(phrase) { return found }
    return isPolitician(head) ? politician(phrase, head) : nil
  }

  private func isDefinite(_ index: Int) -> Bool { word(index).contains(.the) }

  private func isPolitician(_ index: Int) -> Bool { word(index).contains(.politician) }

  // MARK: Organisations

  /// "the command", where one organisation's name before it ends or begins with that word.
  private func organisation(_ noun: Int) -> QuoteSpeaker? {
    let kind = tokens[noun].word
    guard kind != .none else { return nil }
    return only(before: noun) { mention in
      mention.kind == .organisation && mention.tokens.count > 1
        && (tokens[mention.tokens.upperBound - 1].word == kind
          || tokens[mention.tokens.lowerBound].word == kind)
    }
  }

  /// The name of the mentions before a token that are such, if all are of one name.
  private func only(
    before token: Int, _ isSuch: (QuoteScene.Mention) -> Bool
  ) -> QuoteSpeaker? {
    let end = scene.firstMention(from: token)
    var found: Int?
    for mention in scene.mentions[max(0, end - DescribedSpeaker.farthest)..<end]
    where isSuch(mention) {
      if let found, found != mention.name { return nil }
      found = mention.name
    }
    return found.map { QuoteSpeaker(who: .name($0)) }
  }

  // MARK: People

  /// "the prime minister", where the text gives one person that office.
  private func official(_ phrase: Range<Int>) -> QuoteSpeaker? {
    let wanted = phrase.dropFirst().map { scene.text.text($0).lowercased() }
    var known: [Int: Bool] = [:]
    return only(before: phrase.lowerBound) { mention in
      guard mention.kind == .person else { return false }
      if let isSuch = known[mention.name] { return isSuch }
      let isSuch = OfficeName(scene.text.names[mention.name])?.means(wanted) ?? false
      known[mention.name] = isSuch
      return isSuch
    }
  }

  /// "the Ohio Republican": whoever spoke or acted last.
  private func politician(_ phrase: Range<Int>, _ head: Int) -> QuoteSpeaker? {
    let people = PronounSpeaker(scene: scene, spoken: spoken)
    guard let found = people.meant(before: phrase.lowerBound, .person),
      case .name(let name) = found.who, tokens[head].isCapitalised || hasNoRole(found, name)
    else { return nil }
    return found
  }

  /// Whether nothing tells that somebody has another office.
  private func hasNoRole(_ speaker: QuoteSpeaker, _ name: Int) -> Bool {
    speaker.role == nil && scene.text.names[name].role == nil
  }
}
