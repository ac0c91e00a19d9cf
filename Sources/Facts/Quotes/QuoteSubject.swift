/// Who or what stands as the subject of a verb of speech.
struct QuoteSubject: Sendable {
  enum Head: Sendable {
    /// An index into the text's names.
    case name(Int)
    /// The token of `he`, `she`, `it`, `they`.
    case pronoun(Int)
    /// A noun with what belongs to it: "a spokesman for the ministry".
    case phrase(Range<Int>)
    /// Someone whom the text does not tell.
    case unknown
  }

  let head: Head
  /// The first of its tokens.
  let start: Int
  /// What the text calls the speaker beside the name.
  var role: Range<Int>?
}

extension QuoteSubject {
  /// The tokens of a subject that is a noun.
  var range: Range<Int>? {
    if case .phrase(let range) = head { return range }
    return nil
  }
}
