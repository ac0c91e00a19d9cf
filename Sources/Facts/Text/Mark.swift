/// The marks that the finders of facts tell apart.
enum Mark: UInt8, Sendable {
  case none
  case comma, period, colon, semicolon, question, exclamation, ellipsis
  case hyphen
  /// A dash, short or long, also `--`.
  case dash
  case slash, ampersand, plus, percent, degree, at, number
  case openBracket, closeBracket
  /// A sign of a currency: `$`, `€`.
  case currency
  /// `'s` after a name or a noun.
  case possessive
  /// `'` or `’`, not inside a word.
  case apostrophe
  /// `"`, which opens and closes.
  case straightQuote
  /// `“`, also the closing quote of German.
  case leftQuote
  /// `”`
  case rightQuote
  /// `‘`
  case leftSingle
  /// `„`, and `‚` of German.
  case lowQuote
  /// `«` and `»`, either of which opens.
  case leftGuillemet, rightGuillemet
  case other

  /// The marks that entries of the lexicon can hold.
  static let inPhrases: [Mark] = [
    .comma, .hyphen, .slash, .ampersand, .plus, .percent, .degree, .currency, .possessive,
    .apostrophe, .exclamation, .other, .openBracket, .closeBracket, .colon, .period, .number,
  ]

  /// Whether a sentence can end at it.
  var endsSentence: Bool {
    switch self {
    case .period, .question, .exclamation, .ellipsis: true
    default: false
    }
  }
}

extension Mark {
  /// The mark that a code point is.
  init(_ scalar: UInt32) {
    self =
      switch scalar {
      case 0x2C, 0x3001, 0xFF0C: .comma
      case 0x2E, 0x3002: .period
      case 0x3A, 0xFF1A: .colon
      case 0x3B: .semicolon
      case 0x3F, 0xFF1F: .question
      case 0x21, 0xFF01: .exclamation
      case 0x2026: .ellipsis
      case 0x2D, 0x2010, 0x2011, 0xAD: .hyphen
      case 0x2012...0x2015, 0x2212: .dash
      case 0x2F: .slash
      case 0x26: .ampersand
      case 0x2B: .plus
      case 0x25: .percent
      case 0xB0: .degree
      case 0x40: .at
      case 0x23: .number
      case 0x28, 0x5B, 0x7B: .openBracket
      case 0x29, 0x5D, 0x7D: .closeBracket
      case 0x24, 0xA2...0xA5, 0x20A0...0x20CF: .currency
      case 0x27, 0x2019: .apostrophe
      case 0x22: .straightQuote
      case 0x201C: .leftQuote
      case 0x201D: .rightQuote
      case 0x2018: .leftSingle
      case 0x201A, 0x201E: .lowQuote
      case 0xAB, 0x2039: .leftGuillemet
      case 0xBB, 0x203A: .rightGuillemet
      default: .other
      }
  }
}
