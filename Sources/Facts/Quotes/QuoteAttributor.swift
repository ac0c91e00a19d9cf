/// A quotation with its speaker.
struct Quote: Sendable {
  /// What was said, without the marks.
  let content: Range<Int>
  var speaker: QuoteSpeaker?
  let verb: Range<Int>?
  /// The first token of the stretch with which this one goes on.
  var continues: Int?
}

/// Gives each quotation of a text its speaker, from the first to the last.
struct QuoteAttributor {
  private let scene: QuoteScene
  private var memory: SpeakerMemory
  private var quotes: [Quote] = []
  /// The last quotation, as an index into `quotes`, and its stretch.
  private var last: (quote: Int, stretch: QuoteStretch)?
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
    let frame = QuoteFrame(scene, index)
    let stretch = frame.stretch
    let attribution = AttributionReader(scene, frame).find()
    let goesOn = stretch.isContinuation && last != nil
    let isCarried =
      attribution == nil && !goesOn && frame.lead.isEmpty && isCarried(to: stretch)
    let isLost = attribution?.isSame == true && last?.stretch.end != frame.lead.lowerBound
    guard !isLost, goesOn || QuoteJudge(scene).isSpeech(frame, attribution, follows: isCarried),
      let content = trimmed(stretch.content)
    else { return }
    var quote = Quote(content: content, verb: attribution?.verb)
    if let attribution {
      quote.speaker = speaker(attribution, frame)
    } else if goesOn || isCarried {
      quote.speaker = last.flatMap { quotes[$0.quote].speaker }
    }
    if goesOn || sharesAttribution(frame, attribution) { quote.continues = lastStart }
    if goesOn { share(quote.speaker) }
    if let speaker = quote.speaker {
      memory.note(speaker, at: attribution?.verb?.lowerBound ?? stretch.open)
    }
    last = (quotes.count, stretch)
    quotes.append(quote)
  }

  private var lastStart: Int? { last.map { quotes[$0.quote].content.lowerBound } }

  private func speaker(_ attribution: QuoteAttribution, _ frame: QuoteFrame) -> QuoteSpeaker? {
    if attribution.isSame {
      guard let last, last.stretch.end == frame.lead.lowerBound else { return nil }
      return quotes[last.quote].speaker
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
    guard frame.followsQuote, let last, last.stretch.end == frame.lead.lowerBound,
      let verb = quotes[last.quote].verb, verb == attribution?.verb,
      let mark = frame.lead.last
    else { return false }
    return tokens[mark].mark == .comma || tokens[mark].mark == .dash
  }

  /// Gives the speaker to the stretches before, of which this is the end.
  private mutating func share(_ speaker: QuoteSpeaker?) {
    guard let speaker, var index = last?.quote, quotes[index].speaker == nil else { return }
    quotes[index].speaker = speaker
    while let start = quotes[index].continues, index > 0,
      quotes[index - 1].content.lowerBound == start, quotes[index - 1].speaker == nil
    {
      index -= 1
      quotes[index].speaker = speaker
    }
  }

  /// Whether the speaker before goes on without a new attribution: in the same paragraph or the
  /// next, with no other person named between.
  private func isCarried(to stretch: QuoteStretch) -> Bool {
    guard let last, quotes[last.quote].speaker != nil else { return false }
    let isSame = last.stretch.paragraph == stretch.paragraph
    let isNext =
      last.stretch.paragraph.upperBound == stretch.paragraph.lowerBound
      && stretch.open == stretch.paragraph.lowerBound && stretch.end == stretch.paragraph.upperBound
    guard isSame || isNext, stretch.open - last.stretch.end < 80 else { return false }
    // Whom the attribution itself names is no new speaker: "he told Jane Roe".
    let rest = min(last.stretch.end, tokens.count - 1)
    let sentence = scene.text.sentences[scene.text.sentence(of: rest)].upperBound
    var index = scene.firstMention(from: max(last.stretch.end, sentence))
    while index < scene.mentions.count, scene.mentions[index].tokens.lowerBound < stretch.open {
      let mention = scene.mentions[index]
      if mention.kind == .person, quotes[last.quote].speaker?.who != .name(mention.name) {
        return false
      }
      index += 1
    }
    return true
  }
}
