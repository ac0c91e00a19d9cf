import Articles

/// Finds the sentences that report in other words, without quotation marks, what other tellings
/// quote: "She tells people that it does not spread between neighbors."
///
/// Such a sentence names or describes who says it, has a verb of speaking, and shares rare words
/// with the quotation.
struct IndirectSpeech {
  private let tellings: [Telling]
  private let likeness: QuoteLikeness
  private let table: WordTable
  private let speech: SpeechWords
  /// Of each telling, the sentences that can report something, and are not taken yet.
  private var sentences: [[Int]]

  init(
    _ tellings: [Telling], _ utterances: [Utterance], _ likeness: QuoteLikeness,
    _ table: WordTable, _ speech: SpeechWords
  ) {
    self.tellings = tellings
    self.likeness = likeness
    self.table = table
    self.speech = speech
    var quoted = [Set<Int>](repeating: [], count: tellings.count)
    for utterance in utterances {
      for place in utterance.places {
        let telling = tellings[utterance.telling]
        if let first = telling.sentence(at: place.span.start) {
          let last = telling.sentence(at: max(place.span.start, place.span.end - 1)) ?? first
          quoted[utterance.telling].formUnion(first...max(first, last))
        }
      }
    }
    sentences = tellings.map { telling in
      telling.sentences.indices.filter { index in
        !quoted[telling.number].contains(index)
          && telling.sentences[index].tokens.contains(where: speech.isSpeech)
      }
    }
  }

  /// The sentences that report what a group of quotations says, one of a telling that has none.
  mutating func reports(of group: [Utterance]) -> [Utterance] {
    let having = Set(group.map(\.telling))
    guard let speaker = group.compactMap(\.speaker).first(where: \.isName) else { return [] }
    let roles = group.compactMap(\.speaker).reduce(into: Set<String>()) { $0.formUnion($1.roles) }
    var reports: [Utterance] = []
    for telling in tellings where !having.contains(telling.number) {
      let scored = sentences[telling.number].compactMap { sentence -> (Int, Double)? in
        let keys = telling.sentences[sentence].keys
        let score = group.map { likeness.meaning($0.keys, keys, .reported) }.max() ?? 0
        return score > 0 && isSaid(sentence, of: telling, by: speaker, roles)
          ? (sentence, score) : nil
      }
      guard let best = scored.max(by: { $0.1 < $1.1 })?.0,
        let segment = segment(telling.sentences[best].tokens, telling, group)
      else { continue }
      sentences[telling.number].removeAll { $0 == best }
      reports.append(
        Utterance(telling: telling.number, segments: [segment], speaker: nil, isIndirect: true))
    }
    return reports
  }

  /// The words of a sentence that a quotation has, too, where it has them all; else the sentence.
  private func segment(
    _ tokens: [TellingSentence.Token], _ telling: Telling, _ group: [Utterance]
  ) -> Utterance.Segment? {
    let words = tokens.map(\.word)
    let range = group.lazy.compactMap { QuoteLikeness.range(of: $0.words, in: words) }.first
    guard let range else {
      guard let first = tokens.first, let sentence = telling.sentence(at: first.start) else {
        return nil
      }
      return telling.place(of: telling.sentences[sentence].span).map {
        Utterance.Segment(places: [$0], tokens: tokens)
      }
    }
    let said = TextSpan(
      start: tokens[range.lowerBound].start, end: tokens[range.upperBound - 1].end)
    return telling.place(of: said).map {
      Utterance.Segment(places: [$0], tokens: Array(tokens[range]))
    }
  }

  /// Whether a sentence names somebody as he who says something, describes him, or goes on to tell
  /// of him.
  private func isSaid(
    _ sentence: Int, of telling: Telling, by speaker: Speaker, _ roles: Set<String>
  ) -> Bool {
    let tokens = telling.sentences[sentence].tokens
    if names(speaker, sentence, telling) { return true }
    if tokens.prefix(3).contains(where: { token in
      let root = WordRoot.of(table.words[token.word].text)
      return roles.contains(root) && !Speaker.bodies.contains(root)
    }) {
      return true
    }
    guard sentence > 0, tokens.prefix(1).contains(where: speech.isPronoun),
      telling.sentences[sentence - 1].paragraph == telling.sentences[sentence].paragraph
    else { return false }
    return names(speaker, sentence - 1, telling)
  }

  private func names(_ speaker: Speaker, _ sentence: Int, _ telling: Telling) -> Bool {
    guard let surname = speaker.words.last else { return false }
    return telling.sentences[sentence].tokens.contains { token in
      NameLikeness.isLike(table.words[token.word].text, surname)
    }
  }
}
