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
    for index in groups.indices {
      for utterance in indirect.reports(of: groups[index].map { utterances[$0] }) {
        groups[index].append(utterances.count)
        utterances.append(utterance)
      }
      groups[index].sort { utterances[$0].telling < utterances[$1].telling }
    }
  }

  /// The items, in the order of the first telling that has them.
  var items: [QuoteItem] {
    groups.map { group in
      QuoteItem(group.map { utterances[$0] }, tellings: tellings.count, likeness)
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
            let span = telling.sentences[index].span
            let said = min(span.end, place.span.end) - max(span.start, place.span.start)
            let isMost = 2 * said > span.end - span.start
            if isMost || quoted[telling.number][index] == nil {
              quoted[telling.number][index] = QuotedSentence(item: item, isMost: isMost)
            }
          }
        }
      }
    }
    return quoted
  }
}
