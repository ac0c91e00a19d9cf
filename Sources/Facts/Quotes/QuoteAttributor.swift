/// A quotation with its speaker.
struct Quote: Sendable {
  /// What was said, without the marks.
  let content: Range<Int>
  var speaker: QuoteSpeaker?
  let verb: Range<Int>?
  /// The first token of the stretch with which this one goes on.
  var continues: Int?
  let stretch: QuoteStretch
}

/// Gives each quotation of a text its speaker, from the first to the last.
struct QuoteAttributor {
  private let scene: QuoteScene
  private var memory: SpeakerMemory
  private var quotes: [Quote] = []
  private var tokens: ContiguousArray<Token> { scene.tokens }

  /// The quotations of a scene that are speech, in order.
  static func quotes(in scene: QuoteScene) -> [Quote] {
    var attributor = QuoteAttributor(scene)
    for index in scene.stretches.indices { attributor.read(index) }
    return attributor.quotes
  }

  private init(_ scene: QuoteScene) {
    self.scene = scene
    memory = SpeakerMemory(scene)
  }

  private mutating func read(_ index: Int) {
    let frame = QuoteFrame(scene, index, after: quotes.last?.stretch)
    let stretch = frame.stretch
    let attribution = AttributionReader(scene: scene, frame: frame).find()
    let goesOn = stretch.isContinuation && !quotes.isEmpty
    let isBare = attribution == nil && !goesOn && frame.lead.isEmpty
    let carried = isBare ? unattributed(stretch) : nil
    let isLost = attribution?.isSame == true && quotes.last?.stretch.end != frame.lead.lowerBound
    guard !isLost,
      goesOn || QuoteJudge(scene: scene).isSpeech(frame, attribution, follows: carried != nil),
      let content = trimmed(stretch.content)
    else { return }
    var quote = Quote(content: content, verb: attribution?.verb, stretch: stretch)
    if let attribution {
      quote.speaker = speaker(attribution, frame)
    } else {
      quote.speaker = goesOn ? quotes.last?.speaker : carried
    }
    if goesOn || sharesAttribution(frame, attribution) { quote.continues = lastStart }
    if goesOn { share(quote.speaker) }
    if let speaker = quote.speaker {
      memory.note(speaker, at: attribution?.verb?.lowerBound ?? stretch.open)
    }
    quotes.append(quote)
  }

  /// Who speaks where no attribution tells it.
  private func unattributed(_ stretch: QuoteStretch) -> QuoteSpeaker? {
    if let subject = SentenceBefore(scene: scene).subject(of: stretch) {
      return memory.speaker(of: subject)
    }
    return CarriedSpeaker(scene: scene).find(stretch, after: quotes)
  }

  private var lastStart: Int? { quotes.last?.content.lowerBound }

  private func speaker(_ attribution: QuoteAttribution, _ frame: QuoteFrame) -> QuoteSpeaker? {
    if attribution.isSame {
      guard let last = quotes.last, last.stretch.end == frame.lead.lowerBound else { return nil }
      return last.speaker
    }
    if let subject = attribution.subject { return memory.speaker(of: subject) }
    return nil
  }

  /// The words without a comma at their end.
  private func trimmed(_ content: Range<Int>) -> Range<Int>? {
    var end = content.upperBound
    while end > content.lowerBound, tokens[end - 1].mark == .comma { end -= 1 }
    return end > content.lowerBound ? content.lowerBound..<end : nil
  }

  // MARK: Several stretches

  /// Whether a quotation goes on with the one before after an attribution between them: "…," he
  /// said, "…"
  private func sharesAttribution(_ frame: QuoteFrame, _ attribution: QuoteAttribution?) -> Bool {
    guard frame.followsQuote, let last = quotes.last, last.stretch.end == frame.lead.lowerBound,
      let verb = last.verb, verb == attribution?.verb,
      let mark = frame.lead.last
    else { return false }
    return tokens[mark].mark == .comma || tokens[mark].mark == .dash
  }

  /// Gives the speaker to the stretches before, of which this is the end.
  private mutating func share(_ speaker: QuoteSpeaker?) {
    guard let speaker, var index = quotes.indices.last, quotes[index].speaker == nil else { return }
    quotes[index].speaker = speaker
    while let start = quotes[index].continues, index > 0,
      quotes[index - 1].content.lowerBound == start, quotes[index - 1].speaker == nil
    {
      index -= 1
      quotes[index].speaker = speaker
    }
  }
}
