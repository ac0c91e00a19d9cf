/// Who is said to have spoken, and how the text says so.
struct QuoteAttribution: Sendable {
  /// Nil where the text says that somebody spoke, but not who in words that can be told.
  var subject: QuoteSubject?
  /// Whether the speaker is that of the attribution before in the same sentence: "adding that".
  var isSame = false
  /// The verb's tokens: "said", "a déclaré", "according to".
  let verb: Range<Int>?
  let form: Form

  enum Form: Sendable {
    /// "…," she said. Or: She said: "…"
    case direct
    /// She called it "…"; she said that it was "…".
    case fragment
    /// As fragment, for a verb of naming or judging right before: one word is enough.
    case judgement
  }
}

/// The words around a quotation, without those of other quotations: its sentence before it and
/// after it.
struct QuoteFrame {
  let stretch: QuoteStretch
  /// From the beginning of the sentence, or the end of the quotation before, to the opening mark.
  let lead: Range<Int>
  /// From the closing mark to the end of the sentence, or to the next quotation.
  let tail: Range<Int>
  /// Whether the tail is a sentence of its own.
  let isTailSentence: Bool
  /// Whether the quotation before ends where the lead begins, in the same sentence.
  let followsQuote: Bool

  private static let longest = 48

  init(_ scene: QuoteScene, _ index: Int) {
    let text = scene.text
    stretch = scene.stretches[index]
    var start = max(stretch.paragraph.lowerBound, stretch.open - QuoteFrame.longest)
    var followsQuote = false
    if stretch.open > start {
      let sentence = text.sentences[text.sentence(of: stretch.open - 1)].lowerBound
      let isSame = text.sentence(of: stretch.open - 1) == text.sentence(of: stretch.open)
      start =
        isSame || scene.tokens[stretch.open - 1].mark == .colon
        ? max(start, sentence) : stretch.open
    }
    if index > 0, scene.stretches[index - 1].end > start {
      start = min(scene.stretches[index - 1].end, stretch.open)
      followsQuote = true
    }
    lead = start..<stretch.open
    self.followsQuote = followsQuote
    var end = min(stretch.paragraph.upperBound, stretch.end + QuoteFrame.longest)
    if index + 1 < scene.stretches.count { end = min(end, scene.stretches[index + 1].open) }
    var isSentence = false
    if stretch.end < end {
      let sentence = text.sentences[text.sentence(of: stretch.end)]
      isSentence = sentence.lowerBound == stretch.end
      end = min(end, sentence.upperBound)
    }
    tail = stretch.end..<max(stretch.end, end)
    isTailSentence = isSentence
  }
}
