/// Writes the headline and the text of one telling of an event.
struct TellingWriter {
  private let event: NewsEvent
  private let vocabulary: Vocabulary
  private var values: [String: String]

  init(_ event: NewsEvent, _ vocabulary: Vocabulary) {
    self.event = event
    self.vocabulary = vocabulary
    values = event.values
  }

  func headline(isLater: Bool, _ random: inout SplitMix64) -> String {
    SentenceFrame.filled(
      random.choose(isLater ? event.kind.laterHeadlines : event.kind.headlines), values)
  }

  /// A lead, then most points of the event in some order, what is quoted, and asides; paragraphs of
  /// one to three sentences.
  mutating func body(isLater: Bool, _ random: inout SplitMix64) -> String {
    var sentences = [
      SentenceFrame.filled(
        random.choose(isLater ? event.kind.laterLeads : event.kind.leads), values)
    ]
    var rest: [String] = []
    for point in event.kind.points + CommonSentences.points where random.percent(80) {
      rest.append(SentenceFrame.filled(random.choose(point), values))
    }
    for quote in event.quotes where random.percent(80) {
      rest.append(
        SentenceFrame.filled(
          random.choose(CommonSentences.frames), ["quote": quote.text, "speaker": quote.speaker]))
    }
    for _ in 0..<random.within(8...26) { rest.append(aside(&random)) }
    for place in rest.indices.dropFirst() {
      rest.swapAt(place, random.within(max(0, place - 4)...place))
    }
    sentences += rest
    var text = ""
    var left = 0
    for sentence in sentences {
      if left == 0 {
        if !text.isEmpty { text += "\n\n" }
        left = random.within(1...3)
      } else {
        text += " "
      }
      text += sentence
      left -= 1
    }
    return text
  }

  private mutating func aside(_ random: inout SplitMix64) -> String {
    values["word"] = vocabulary.rare(&random)
    values["word2"] = vocabulary.rare(&random)
    return SentenceFrame.filled(random.choose(CommonSentences.asides), values)
  }
}
