extension Expression {
  /// Whether it asks for anything that was found in the texts: names, quotations, figures.
  public var asksForFacts: Bool {
    switch self {
    case .within(let field, _): field.isOfNames
    case .quoted, .property(.figure), .property(.mentions): true
    case .property(.has(let part)): part.factKind != nil
    case .not(let inner), .capitals(let inner), .atLeast(_, let inner): inner.asksForFacts
    case .close(_, let left, let right): left.asksForFacts || right.asksForFacts
    case .and(let parts), .or(let parts): parts.contains(where: \.asksForFacts)
    case .word, .forms, .phrase, .prefix, .everything, .published, .undated, .property: false
    }
  }
}
