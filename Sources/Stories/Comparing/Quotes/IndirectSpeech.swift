import Articles

/// Finds the sentences that report in other words, without quotation marks, what other tellings
/// quote: "She tells people that it does not spread between neighbors."
///
/// Such a sentence names or describes who says it, has a verb of speaking, and shares rare words
/// with the quotation.
struct IndirectSpeech {
  private let tellings: [Telling]
  private let likeness: QuoteLikeness
  /// Of each telling, the sentences that can report something, found by what they are about.
  private var finders: [CandidateFinder]
  /// Of each telling, the sentences that report something already.
  private var taken: [Set<Int>]
  private let speech: SpeechWords

  init(
    _ tellings: [Telling], _ utterances: [Utterance], _ likeness: QuoteLikeness,
    _ speech: SpeechWords
  ) {
    self.tellings = tellings
    self.likeness = likeness
    self.speech = speech
    taken = tellings.map { _ in [] }
    finders = tellings.map { _ in CandidateFinder() }
    for utterance in utterances {
      let telling = tellings[utterance.telling]
      for place in utterance.places {
        taken[telling.number].formUnion(telling.sentences(in: place.span))
      }
    }
    for telling in tellings {
      for (index, sentence) in telling.sentences.enumerated()
      where !taken[telling.number].contains(index)
        && sentence.tokens.contains(where: { speech.verbs.contains($0.word) })
      {
        finders[telling.number].add(sentence.keys, as: index)
      }
    }
  }

  /// The sentences that report what a group of quotations says, one of a telling that has none.
  ///
  /// - Parameter isOnly: whether the tellings quote the speaker with nothing else.
  mutating func reports(of group: [Utterance], isOnly: Bool) -> [Utterance] {
    let having = Set(group.map(\.telling))
    guard let speaker = group.compactMap(\.speaker).first(where: \.isName) else { return [] }
    let roles = group.compactMap(\.speaker).reduce(into: Set<String>()) { $0.formUnion($1.roles) }
    var reports: [Utterance] = []
    for telling in tellings where !having.contains(telling.number) {
      var best: (sentence: Int, score: Double)?
      for keys in group.map(\.keys) {
        for index in finders[telling.number].candidates(for: keys, likeness.weights)
        where !taken[telling.number].contains(index) {
          let sentence = telling.sentences[index]
          let evidence: QuoteLikeness.Evidence =
            speech.isRequest(sentence.words) ? .requested : isOnly ? .reportedAlone : .reported
          let score = likeness.meaning(keys, sentence.keys, evidence)
          if score > best?.score ?? 0, isSaid(index, of: telling, by: speaker, roles) {
            best = (index, score)
          }
        }
      }
      guard let best = best?.sentence, let segment = segment(best, of: telling, group) else {
        continue
      }
      taken[telling.number].insert(best)
      reports.append(
        Utterance(telling: telling.number, segments: [segment], speaker: nil, isIndirect: true))
    }
    return reports
  }

  /// The words of a quotation where a sentence has them all, else the sentence.
  private func segment(
    _ sentence: Int, of telling: Telling, _ group: [Utterance]
  ) -> Utterance.Segment? {
    let sentence = telling.sentences[sentence]
    let range = group.lazy.compactMap { WordSearch.range(of: $0.words, in: sentence.words) }.first
    let tokens = range.map { Array(sentence.tokens[$0]) } ?? sentence.tokens
    guard let first = tokens.first, let last = tokens.last else { return nil }
    let span = range == nil ? sentence.span : TextSpan(start: first.start, end: last.end)
    return telling.place(of: span).map { Utterance.Segment(places: [$0], tokens: tokens) }
  }

  /// Whether a sentence names somebody as he who says something, describes him, or goes on to tell
  /// of him.
  private func isSaid(
    _ sentence: Int, of telling: Telling, by speaker: Speaker, _ roles: Set<String>
  ) -> Bool {
    let tokens = telling.sentences[sentence].tokens
    if names(speaker, sentence, telling) { return true }
    if tokens.prefix(3).contains(where: { token in
      let word = likeness.table.words[token.word].text
      return roles.contains(WordRoot.of(word)) && !Speaker.isBody(word)
    }) {
      return true
    }
    guard sentence > 0, isOfPronoun(tokens),
      telling.sentences[sentence - 1].paragraph == telling.sentences[sentence].paragraph
    else { return false }
    return names(speaker, sentence - 1, telling)
  }

  /// "She said that", or at the end, "he told the press".
  private func isOfPronoun(_ tokens: [TellingSentence.Token]) -> Bool {
    guard let first = tokens.first else { return false }
    return speech.pronouns.contains(first.word)
      || zip(tokens, tokens.dropFirst()).contains {
        speech.pronouns.contains($0.word) && speech.verbs.contains($1.word)
      }
  }

  private func names(_ speaker: Speaker, _ sentence: Int, _ telling: Telling) -> Bool {
    guard let surname = speaker.words.last else { return false }
    return telling.sentences[sentence].tokens.contains { token in
      NameLikeness.isLike(likeness.table.words[token.word].text, surname)
    }
  }
}
