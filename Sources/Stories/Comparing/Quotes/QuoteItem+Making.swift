extension QuoteItem {
  /// - Parameter utterances: those of one group, in the order of the tellings.
  init(_ utterances: [Utterance], tellings: Int, _ likeness: QuoteLikeness) {
    let main = QuoteItem.mainSpeaker(utterances)
    var readings: [(reading: QuoteReading, utterance: Utterance)] = []
    var others: [Speaker] = []
    for utterance in utterances {
      let isOther = Speaker.sameness(main, utterance.speaker) == .other
      let other = utterance.speaker.flatMap { isOther ? QuoteItem.known($0, &others) : nil }
      let reading = QuoteReading(
        text: utterance.text, places: utterance.places + utterance.repetitions,
        otherSpeaker: other?.text, isIndirect: utterance.isIndirect,
        isUnattributed: main != nil && utterance.speaker == nil && !utterance.isIndirect)
      if let index = readings.firstIndex(where: { $0.reading.hasWords(of: reading) }) {
        readings[index].reading = readings[index].reading.at(
          readings[index].reading.places + reading.places)
      } else {
        readings.append((reading, utterance))
      }
    }
    let first = readings.first
    let having = Set(utterances.map(\.telling))
    self.init(
      speaker: main?.text, readings: readings.map(\.reading),
      relations: readings.dropFirst().map { other in
        first.map { likeness.relation($0.utterance, other.utterance) } ?? .paraphrase
      },
      missing: (0..<tellings).filter { !having.contains($0) })
  }

  /// A speaker as the first telling calls him: "A.J. Roe" and "AJ Roe" are one.
  private static func known(_ speaker: Speaker, _ others: inout [Speaker]) -> Speaker {
    if let known = others.first(where: { Speaker.sameness($0, speaker) == .same }) { return known }
    others.append(speaker)
    return speaker
  }

  /// The speaker whom most tellings name, in the fullest form; of as many, the first. A phrase only
  /// where none has a name, and a body only where nobody is named.
  private static func mainSpeaker(_ utterances: [Utterance]) -> Speaker? {
    let all = utterances.compactMap(\.speaker)
    let names = all.filter(\.isName)
    let people = names.filter { !$0.isBody }
    let speakers = people.isEmpty ? names.isEmpty ? all : names : people
    let counts = speakers.map { speaker in
      all.count { Speaker.sameness(speaker, $0) == .same }
    }
    guard let most = counts.max(), let first = counts.firstIndex(of: most) else { return nil }
    return speakers.filter { Speaker.sameness(speakers[first], $0) == .same }
      .reduce(speakers[first]) { $1.words.count > $0.words.count ? $1 : $0 }
  }
}

extension QuoteReading {
  fileprivate func hasWords(of other: QuoteReading) -> Bool {
    otherSpeaker == other.otherSpeaker && isIndirect == other.isIndirect
      && isUnattributed == other.isUnattributed
      && QuoteReading.withoutEnd(text) == QuoteReading.withoutEnd(other.text)
  }

  /// Whether a full stop or a comma ends a quotation is the sentence's around it.
  private static func withoutEnd(_ text: String) -> Substring {
    guard let last = text.last, ".,".contains(last) else { return text[...] }
    return text.dropLast()
  }
}
