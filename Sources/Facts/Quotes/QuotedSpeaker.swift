/// Finds who is quoted: "was quoted as saying", "the agency quoted Jane Roe as saying".
struct QuotedSpeaker: SceneReader {
  let scene: QuoteScene
  let start: Int
  let limit: Int

  /// The speaker whom the verb "quoted" at a token has.
  func find(_ verb: Int) -> QuoteSubject? {
    var end = verb
    while end > start, scene.tokens[end - 1].has(.auxiliary) { end -= 1 }
    let isPassive = (end..<verb).contains { scene.word($0).contains(.being) }
    guard isPassive else { return SubjectAfter(scene: scene, limit: limit).find(verb + 1) }
    return end > start ? SubjectBefore(scene: scene, limit: start).subject(endingAt: end) : nil
  }

  /// Whether a verb is the "saying" of "quoted by the agency as saying".
  static func isSaying(_ verb: Int, _ scene: QuoteScene, _ start: Int) -> Bool {
    guard scene.word(verb).contains(.saying) else { return false }
    return (max(start, verb - 8)..<max(start, verb)).contains { scene.isQuoted(verb: $0) }
  }
}
