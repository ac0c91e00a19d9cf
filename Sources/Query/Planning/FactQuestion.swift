/// What a query asks of the facts of an article: whether one of them is such.
public enum FactQuestion: Hashable, Sendable {
  /// A fact of this kind.
  case kind(String)
  /// A figure in a range, or a range of figures that meets it.
  case figure(NumberRange)
  /// A date that names a day of these.
  case mentions(DayRange)
  /// A quotation whose words, or whose speaker, pass a check.
  case quotation(QuotationPart, TextCheck)

  /// The kind of the facts that can answer it.
  public var kind: String {
    switch self {
    case .kind(let name): name
    case .figure: "figure"
    case .mentions: "date"
    case .quotation: "quote"
    }
  }
}
