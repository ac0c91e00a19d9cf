public import Articles

/// The direct quotations of an article, each with its speaker.
///
/// A fact's text is what was said, without the quotation marks and without a comma that belongs to
/// the sentence around it. A quotation that an attribution interrupts, or that goes on in the next
/// paragraph, is a fact for each stretch; those after the first have the part `continues`, the
/// `start` of the one before.
public struct QuoteKind: FactKind {
  public let name = "quote"

  public init() {}

  public func facts(in text: FactText) -> [Fact] {
    var stretches = QuoteReader.stretches(of: text)
    let dialogue = DialogueReader.stretches(of: text)
    if !dialogue.isEmpty { stretches = (stretches + dialogue).sorted { $0.open < $1.open } }
    let transcript = Transcript.facts(in: text, kind: name)
    guard !stretches.isEmpty else { return transcript }
    let scene = QuoteScene(text, stretches)
    let quotes = QuoteAttributor.quotes(in: scene).map { fact($0, scene) }
    guard !transcript.isEmpty else { return quotes }
    return (quotes + transcript).sorted { $0.span.start < $1.span.start }
  }

  private func fact(_ quote: Quote, _ scene: QuoteScene) -> Fact {
    let text = scene.text
    var parts: [Fact.Part] = []
    if let speaker = quote.speaker {
      switch speaker.who {
      case .name(let index):
        let name = text.names[index]
        parts.append(Fact.Part("speaker", .text(name.text)))
        let written = speaker.role.flatMap(SpeakerPhrase(scene: scene).role).map { text.text($0) }
        if let role = name.role ?? written { parts.append(Fact.Part("speaker_role", .text(role))) }
      case .phrase(let range): parts.append(Fact.Part("speaker", .text(text.text(range))))
      }
    }
    if let verb = quote.verb { parts.append(Fact.Part("verb", .text(text.text(verb)))) }
    if let start = quote.continues {
      parts.append(Fact.Part("continues", .number(Double(text.span(start..<start + 1).start))))
    }
    return text.fact(name, at: quote.content, parts)
  }
}
