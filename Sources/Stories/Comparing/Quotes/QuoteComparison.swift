import Articles

/// What was said, as the tellings have it.
struct QuoteComparison {
  private let tellings: [Telling]
  private let likeness: QuoteLikeness
  private var utterances: [Utterance] = []
  private var groups: [[Int]] = []

  init(
    _ tellings: [Telling], _ weights: KeyWeights, _ table: WordTable, _ speech: SpeechWords
  ) {
    self.tellings = tellings
    likeness = QuoteLikeness(weights: weights, table: table)
    let people = tellings.map { SpeakerTable($0.article.facts) }
    let read = zip(tellings, people).flatMap { telling, people in
      RepeatedQuotes.folded(UtteranceReader.utterances(of: telling, people), weights)
    }
    var aligner = QuoteAligner(InterruptedQuotes.cut(read, likeness), likeness)
    utterances = aligner.utterances
    groups = aligner.groups()
    var indirect = IndirectSpeech(tellings, utterances, likeness, speech)
    let quotations = QuoteComparison.quotations(groups, utterances)
    for index in groups.indices {
      let group = groups[index].map { utterances[$0] }
      let surname = group.compactMap(\.speaker).first(where: \.isName)?.words.last
      for utterance in indirect.reports(
        of: group, isOnly: surname.map { quotations[$0] == 1 } ?? false)
      {
        groups[index].append(utterances.count)
        utterances.append(utterance)
      }
      groups[index].sort { utterances[$0].telling < utterances[$1].telling }
    }
  }

  /// How many different things each speaker is quoted with, by surname.
  private static func quotations(
    _ groups: [[Int]], _ utterances: [Utterance]
  ) -> [String: Int] {
    var quotations: [String: Int] = [:]
    for group in groups {
      let surnames = group.compactMap { utterances[$0].speaker?.words.last }
      for surname in Set(surnames) { quotations[surname, default: 0] += 1 }
    }
    return quotations
  }

  /// The items, in the order of the first telling that has them.
  func items(_ shown: ShownTellings) -> [QuoteItem] {
    shown.shown(groups.map { $0.map { utterances[$0] } }) { $0.telling }.map { group in
      QuoteItem(group, tellings: tellings.count, likeness)
    }.sorted { one, other in
      guard let first = one.readings.first?.places.first,
        let second = other.readings.first?.places.first
      else { return false }
      return (first.telling, first.span.start) < (second.telling, second.span.start)
    }
  }

  /// Of each telling, the sentences that hold an utterance.
  var quoted: [[Int: QuotedSentence]] {
    var quoted = [[Int: QuotedSentence]](repeating: [:], count: tellings.count)
    for (item, group) in groups.enumerated() {
      for utterance in group.map({ utterances[$0] }) {
        let telling = tellings[utterance.telling]
        for place in utterance.places {
          for index in telling.sentences(in: place.span) {
            let sentence = telling.sentences[index]
            let said = TextSpan(
              start: max(sentence.span.start, place.span.start),
              end: min(sentence.span.end, place.span.end))
            let isMost = 2 * (said.end - said.start) > sentence.span.end - sentence.span.start
            if isMost || quoted[telling.number][index] == nil {
              quoted[telling.number][index] = QuotedSentence(
                item: item, isMost: isMost, keys: sentence.keys(in: said))
            }
          }
        }
      }
    }
    return quoted
  }
}
