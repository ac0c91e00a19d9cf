/// Finds who speaks where nothing but the quotations before tells it.
struct CarriedSpeaker: SceneReader {
  let scene: QuoteScene

  /// So far apart may two quotations stand, in tokens, and so many may a turn of a dialogue have.
  private static let farthest = (tokens: 80, quotes: 8)

  /// The speaker of a quotation without an attribution; nil where it is not told.
  func find(_ stretch: QuoteStretch, after quotes: [Quote]) -> QuoteSpeaker? {
    guard let last = quotes.last, let speaker = last.speaker else { return nil }
    let before = last.stretch
    let isNext =
      before.paragraph.upperBound == stretch.paragraph.lowerBound
      && stretch.open == stretch.paragraph.lowerBound && stretch.end == stretch.paragraph.upperBound
    guard isNext || before.paragraph == stretch.paragraph,
      stretch.open - before.end < CarriedSpeaker.farthest.tokens,
      !namesAnother(than: speaker, after: before, before.end..<stretch.open)
    else { return nil }
    return isNext ? partner(quotes) ?? speaker : speaker
  }

  /// Whether another person is named between. Whom the attribution itself names is no new speaker:
  /// "he told Jane Roe".
  private func namesAnother(
    than speaker: QuoteSpeaker, after quote: QuoteStretch, _ between: Range<Int>
  ) -> Bool {
    let sentence = scene.sentence(of: min(between.lowerBound, tokens.count - 1))
    // A sentence that begins after the quotation has no attribution of it.
    let isAttribution = sentence.lowerBound < quote.content.upperBound
    var index = scene.firstMention(
      from: isAttribution ? max(between.lowerBound, sentence.upperBound) : between.lowerBound)
    while index < scene.mentions.count,
      scene.mentions[index].tokens.lowerBound < between.upperBound
    {
      let mention = scene.mentions[index]
      if mention.kind == .person, speaker.who != .name(mention.name) { return true }
      index += 1
    }
    return false
  }

  /// Who speaks in turn with the last speaker, where one asks and the other answers.
  private func partner(_ quotes: [Quote]) -> QuoteSpeaker? {
    guard let last = quotes.last else { return nil }
    let paragraph = last.stretch.paragraph
    let turns = quotes.suffix(CarriedSpeaker.farthest.quotes)
      .filter { $0.stretch.paragraph.upperBound == paragraph.lowerBound }
    guard let turn = turns.last, let other = turn.speaker, other != last.speaker,
      isQuestion(turn) || isQuestion(last) || isAnswer(last) || turns.contains(where: isAnswer)
    else { return nil }
    return other
  }

  private func isQuestion(_ quote: Quote) -> Bool {
    quote.content.last.map { tokens[$0].mark == .question } ?? false
  }

  private func isAnswer(_ quote: Quote) -> Bool {
    quote.verb.map { word($0.upperBound - 1).contains(.answering) } ?? false
  }
}
