/// Finds who speaks in a quotation that nothing attributes, after a sentence that tells of somebody
/// who speaks: "Jane Roe smiled. “…”"
struct SentenceBefore: SceneReader {
  let scene: QuoteScene

  /// The subject of the verb of speech, or of the gesture, of the sentence before.
  func subject(of stretch: QuoteStretch) -> QuoteSubject? {
    guard stretch.open > stretch.paragraph.lowerBound else { return nil }
    let sentence = scene.sentence(of: stretch.open - 1)
    let first = max(sentence.lowerBound, stretch.paragraph.lowerBound)
    guard sentence.upperBound == stretch.open, stretch.open - first < 60,
      !(first..<stretch.open).contains(where: { scene.isQuoted($0) })
    else { return nil }
    for verb in (first..<stretch.open).reversed() where tells(verb) {
      if let subject = SubjectBefore(scene: scene, limit: first).find(verb) { return subject }
    }
    return nil
  }

  private func tells(_ index: Int) -> Bool {
    scene.isSmall(index) && word(index).contains(.gesture)
      || scene.isSpeechVerb(index) && !scene.isSpeechParticiple(index)
        && tokens[index].has(.sayVerb)
  }
}
