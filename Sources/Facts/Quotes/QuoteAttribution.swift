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
    /// A sentence that ends in a colon without a verb of speech: She was less kind: "…"
    case announced
  }
}
