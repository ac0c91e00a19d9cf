import Articles

/// How a query is answered: what a full-text index finds, and what is left to ask of each article.
///
/// The largest part of the query that is about text alone drives the search as one FTS5 `MATCH`.
/// Where FTS5 cannot say just that, it finds candidates, whose text is checked. Days are ranges of
/// ids, and anything else is a condition in SQL. Nothing that a person typed stands in the SQL
/// itself: texts and ids are arguments.
public struct SearchPlan: Hashable, Sendable {
  /// What drives the search; nil where no text does.
  public let driver: Driver?
  /// What must hold besides.
  public let condition: SearchCondition
  /// What the query looks for, to rank the hits by.
  public let concepts: [Concept]

  /// A full-text index, and the FTS5 expression that it is asked.
  public struct Driver: Hashable, Sendable {
    public let index: TextIndex
    public let match: FullText

    public init(index: TextIndex, match: FullText) {
      self.index = index
      self.match = match
    }
  }

  /// The same plan with another driver.
  public func driven(by driver: Driver) -> SearchPlan {
    SearchPlan(driver: driver, condition: condition, concepts: concepts)
  }

  private init(driver: Driver?, condition: SearchCondition, concepts: [Concept]) {
    self.driver = driver
    self.condition = condition
    self.concepts = concepts
  }

  /// Plans a search.
  ///
  /// - Parameters:
  ///   - days: the days of publication, where the search is confined to some.
  ///   - usesLeads: whether there is an index of headlines and leads.
  public init(_ query: Query, days: DayRange? = nil, usesLeads: Bool = true) {
    var conjuncts: [Expression] =
      if case .and(let parts) = query.expression { parts } else { [query.expression] }
    if let days { conjuncts.append(.published(days)) }
    let planner = Planner(usesLeads: usesLeads)
    (driver, condition) = planner.plan(conjuncts)
    concepts = query.expression.concepts
  }
}

/// Parts of a query, to what an index can say of them and what it cannot.
private struct Planner {
  let usesLeads: Bool

  func plan(_ conjuncts: [Expression]) -> (SearchPlan.Driver?, SearchCondition) {
    let indexes: [TextIndex] = usesLeads ? [.articles, .leads] : [.articles]
    for index in indexes {
      guard let (match, rest) = split(conjuncts, index) else { continue }
      return (SearchPlan.Driver(index: index, match: match), .both(rest))
    }
    return (nil, .both(conjuncts.map(condition)))
  }

  /// What one MATCH can say of a conjunction, and what is to be asked besides; nil where nothing is
  /// about text.
  private func split(
    _ conjuncts: [Expression], _ index: TextIndex
  ) -> (match: FullText, rest: [SearchCondition])? {
    var texts: [Expression] = []
    var rest: [SearchCondition] = []
    for part in conjuncts {
      if usesLeads, index == .articles, isBest(part, in: .leads) {
        rest.append(condition(part))
      } else if let match = candidates(of: part, index) {
        texts.append(match)
        rest.append(residue(of: part, index))
      } else if let unwanted = part.negated?.fullText(index), unwanted.isExact {
        texts.append(part)
      } else {
        rest.append(condition(part))
      }
    }
    guard let match = Expression.all(of: texts).fullText(index) else { return nil }
    return (match, rest)
  }

  /// Whether the smaller index says exactly what the larger one cannot.
  private func isBest(_ part: Expression, in index: TextIndex) -> Bool {
    (part.fullText(index) ?? part.negated?.fullText(index))?.isExact == true
      && (part.fullText(.articles) ?? part.negated?.fullText(.articles))?.isExact != true
  }

  /// The part, or what finds at least as much, if an index knows such a thing.
  private func candidates(of part: Expression, _ index: TextIndex) -> Expression? {
    if case .quoted(let quoted, let inner) = part {
      guard index == .articles, let wanted = inner.wanted, wanted.fullText(index) != nil else {
        return nil
      }
      return quoted.whereaboutsOf(wanted)
    }
    return part.fullText(index) == nil ? nil : part
  }

  /// What is to be asked of the candidates.
  private func residue(of part: Expression, _ index: TextIndex) -> SearchCondition {
    if case .quoted(let quoted, let inner) = part { return .quotation(quoted, TextCheck(inner)) }
    return part.fullText(index)?.isExact == true ? .always : .checked(TextCheck(part))
  }

  /// A part as a condition on any article.
  private func condition(_ part: Expression) -> SearchCondition {
    if let match = part.fullText(.articles) {
      if match.isExact { return .match(.articles, match.text) }
      if usesLeads, let lead = part.fullText(.leads), lead.isExact {
        return .match(.leads, lead.text)
      }
      return .all([.match(.articles, match.text), .checked(TextCheck(part))])
    }
    switch part {
    case .published(let range): return .ids(ArticleID.range(of: range.days))
    case .undated: return .ids(ArticleID.range(of: nil))
    case .property(let property): return .property(property)
    case .quoted(let quoted, let inner):
      let match = inner.wanted.flatMap { quoted.whereaboutsOf($0).fullText(.articles) }
        .map { SearchCondition.match(.articles, $0.text) }
      return .both([match ?? .always, .quotation(quoted, TextCheck(inner))])
    case .within(let field, let inner): return condition(inner) { .within(field, $0) }
    case .capitals(let inner): return condition(inner) { .capitals($0) }
    case .not(let inner): return .not(condition(inner))
    case .or(let parts): return alternatives(parts)
    case .and(let parts):
      guard let (match, rest) = split(parts, .articles) else {
        return .both(parts.map(condition))
      }
      return .both([.match(.articles, match.text)] + rest)
    case .everything: return .always
    // Nested too deep for FTS5, and for nothing else.
    case .word, .forms, .phrase, .prefix, .close, .atLeast: return .checked(TextCheck(part))
    }
  }

  /// A part inside a field, of which no index can say the whole: each of its parts inside that
  /// field.
  private func condition(
    _ inner: Expression, inside wrap: (Expression) -> Expression
  ) -> SearchCondition {
    switch inner {
    case .not(let part): .not(condition(wrap(part)))
    case .or(let parts): alternatives(parts.map(wrap))
    case .and(let parts): condition(.all(of: parts.map(wrap)))
    case .capitals(.not(let part)): .not(condition(wrap(.capitals(part))))
    case .capitals(.or(let parts)): alternatives(parts.map { wrap(.capitals($0)) })
    case .capitals(.and(let parts)): condition(.all(of: parts.map { wrap(.capitals($0)) }))
    default: .checked(TextCheck(wrap(inner)))
    }
  }

  /// The parts that one exact MATCH can say together, and the others one by one.
  private func alternatives(_ parts: [Expression]) -> SearchCondition {
    let isExact = { (part: Expression) in part.fullText(.articles)?.isExact == true }
    let texts = parts.filter(isExact)
    guard texts.count > 1, let match = Expression.any(of: texts).fullText(.articles) else {
      return .any(parts.map(condition))
    }
    return .any([.match(.articles, match.text)] + parts.filter { !isExact($0) }.map(condition))
  }
}
