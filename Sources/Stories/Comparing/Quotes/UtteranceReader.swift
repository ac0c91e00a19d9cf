import Articles

/// Reads what is said in a telling from its facts.
struct UtteranceReader {
  private let telling: Telling
  private let people: SpeakerTable

  /// What is said in a telling, in its order.
  static func utterances(of telling: Telling, _ people: SpeakerTable) -> [Utterance] {
    UtteranceReader(telling: telling, people: people).read()
  }

  private func read() -> [Utterance] {
    var utterances: [Utterance] = []
    var last: Fact?
    for fact in telling.article.facts where fact.kind == "quote" {
      guard let segment = segment(of: fact) else { continue }
      if let last, !utterances.isEmpty, let joint = joint(last, fact) {
        let index = utterances.count - 1
        if joint == .inside {
          let place = utterances[index].segments.count - 1
          utterances[index].segments[place].places += segment.places
          utterances[index].segments[place].tokens += segment.tokens
        } else {
          utterances[index].segments.append(segment)
        }
      } else {
        utterances.append(
          Utterance(
            telling: telling.number, segments: [segment], speaker: people.speaker(of: fact),
            isIndirect: false))
      }
      last = fact
    }
    return utterances
  }

  private func segment(of fact: Fact) -> Utterance.Segment? {
    let tokens = telling.tokens(in: fact.span)
    guard !tokens.isEmpty, let place = telling.place(of: fact.span) else { return nil }
    return Utterance.Segment(places: [place], tokens: tokens)
  }

  private enum Joint { case inside, between }

  /// How a quotation goes on with the one before; nil where it is another.
  private func joint(_ last: Fact, _ fact: Fact) -> Joint? {
    if case .number(let start)? = fact["continues"] {
      return Int(exactly: start) == last.span.start ? .inside : nil
    }
    // "…," she said. "…"
    guard fact["verb"] == nil, let speaker = fact.text(of: "speaker"),
      speaker == last.text(of: "speaker"), last.span.end > 0,
      let first = telling.sentence(at: last.span.end - 1),
      let second = telling.sentence(at: fact.span.start), second == first + 1,
      telling.sentences[first].paragraph == telling.sentences[second].paragraph
    else { return nil }
    return .between
  }
}
