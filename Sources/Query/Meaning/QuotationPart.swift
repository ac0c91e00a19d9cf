/// What of a quotation a query asks for; the raw value is the name in a query.
public enum QuotationPart: String, Hashable, Sendable, CaseIterable {
  case words = "quote"
  /// Who said it.
  case speaker

  /// The name in a query: `quote`.
  var name: String { rawValue }

  /// Where in an article the text must stand for a quotation to have it: its words in the body, and
  /// its speaker among the names, into which an archive enters every speaker.
  func whereaboutsOf(_ text: Expression) -> Expression {
    switch self {
    case .words: .within(.body, text)
    case .speaker:
      .any(of: [.person, .organisation, .place].map { .within($0, text) })
    }
  }
}
