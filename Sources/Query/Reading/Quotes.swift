/// The quotation marks that quote a phrase.
enum Quotes {
  /// The marks that close what this one opens; nil where it opens nothing.
  static func closing(_ scalar: Unicode.Scalar) -> Set<Unicode.Scalar>? {
    switch scalar {
    case "\"": ["\"", "\u{201D}"]
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}": ["\u{201D}", "\u{201C}", "\""]
    case "«": ["»"]
    case "»": ["«", "»"]
    default: nil
    }
  }
}
