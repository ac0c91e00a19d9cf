/// Words between quotation marks that stand in one paragraph; marks within them are part of them.
struct QuoteStretch: Sendable {
  /// The opening mark.
  let open: Int
  /// What stands between the marks.
  var content: Range<Int>
  /// The token after the closing mark.
  let end: Int
  let ending: Ending
  /// The range of tokens of its paragraph.
  let paragraph: Range<Int>
  /// Whether it goes on with the stretch before it, which its paragraph left open.
  let isContinuation: Bool

  enum Ending: Sendable {
    case closed
    /// Its paragraph ends without a closing mark, and the next opens with a mark again.
    case continued
    /// Nothing closes it.
    case unclosed
  }
}

/// What pairs of marks go together.
enum QuoteStyle: Sendable {
  /// `"…"`, `“…”`, and a mix of them
  case double
  /// `'…'`, `‘…’`
  case single
  /// `„…“`, `„…”`
  case low
  /// `‚…‘`
  case lowSingle
  /// `«…»`
  case guillemet
  /// `»…«`, `»…»`
  case reversedGuillemet
  /// `”…”`
  case right

  var isSingle: Bool { self == .single || self == .lowSingle }
}
