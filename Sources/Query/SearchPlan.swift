import Articles

/// How a query is answered: what the full-text index finds, and what is left to ask of each article.
///
/// The largest part of the query that is about text alone drives the search as one FTS5 `MATCH`, days
/// are ranges of ids, and anything else is a condition in SQL. Nothing that a person typed stands in
/// the SQL itself: texts and ids are arguments.
public struct SearchPlan: Hashable, Sendable {
  /// The FTS5 expression that drives the search; nil where no text does.
  public let match: String?
  /// What must hold besides.
  public let condition: SearchCondition
  /// The FTS5 expression of all that the query looks for, to rank the hits by; nil where it looks
  /// for no text.
  public let ranking: String?

  /// Plans a search, on some days of publication only where they are given.
  public init(_ query: Query, days: DayRange? = nil) {
    var conjuncts: [Expression] =
      if case .and(let parts) = query.expression { parts } else { [query.expression] }
    if let days { conjuncts.append(.published(days)) }
    let (match, rest) = SearchPlan.split(conjuncts)
    self.match = match
    condition = .all(rest.map(SearchPlan.condition))
    let sought = query.expression.soughtTexts.compactMap { $0.fullText }
    ranking = sought.isEmpty ? nil : sought.joined(separator: " OR ")
  }

  /// The parts of a conjunction that one MATCH can say, and the others.
  private static func split(_ parts: [Expression]) -> (match: String?, rest: [Expression]) {
    let isText = parts.map { $0.fullText() != nil || $0.negated?.fullText() != nil }
    let texts = zip(parts, isText).filter(\.1).map(\.0)
    guard let match = texts.isEmpty ? nil : Expression.all(of: texts).fullText() else {
      return (nil, parts)
    }
    return (match, zip(parts, isText).filter { !$0.1 }.map(\.0))
  }

  private static func condition(_ expression: Expression) -> SearchCondition {
    if let match = expression.fullText() { return .match(match) }
    switch expression {
    case .published(let range): return .ids(ArticleID.range(of: range.days))
    case .undated: return .ids(ArticleID.range(of: nil))
    case .not(let inner): return .not(condition(inner))
    case .or(let parts):
      let texts = parts.filter { $0.fullText() != nil }
      let others = parts.filter { $0.fullText() == nil }.map(condition)
      return .any(texts.isEmpty ? others : [condition(.any(of: texts))] + others)
    case .and(let parts):
      let (match, rest) = split(parts)
      return .all((match.map { [.match($0)] } ?? []) + rest.map(condition))
    case .everything, .word, .phrase, .prefix, .within: return .always
    }
  }
}

/// What must hold of an article for it to be a hit.
public indirect enum SearchCondition: Hashable, Sendable {
  case always
  /// Its id lies in a range.
  case ids(ClosedRange<Int64>)
  /// The full-text index finds it by an FTS5 expression.
  case match(String)
  case not(SearchCondition)
  case all([SearchCondition])
  case any([SearchCondition])

  /// The names that the SQL of a condition uses.
  public struct Names: Sendable {
    /// The article's id, for ranges of days.
    public let id: String
    /// The row's key, which is also that of the index.
    public let key: String
    /// The full-text index.
    public let index: String

    public init(id: String, key: String, index: String) {
      self.id = id
      self.key = key
      self.index = index
    }
  }

  /// The condition in SQL, with a `?` for each argument.
  public func sql(_ names: Names) -> String {
    switch self {
    case .always, .all([]): "1"
    case .ids: "\(names.id) BETWEEN ? AND ?"
    case .match: "\(names.key) IN (SELECT rowid FROM \(names.index) WHERE \(names.index) MATCH ?)"
    case .not(let inner): "NOT (\(inner.sql(names)))"
    case .all(let parts): parts.map { "(\($0.sql(names)))" }.joined(separator: " AND ")
    case .any(let parts): parts.map { "(\($0.sql(names)))" }.joined(separator: " OR ")
    }
  }

  /// The values for the `?` of the SQL, in order.
  public var arguments: [SQLArgument] {
    switch self {
    case .always: []
    case .ids(let range): [.integer(range.lowerBound), .integer(range.upperBound)]
    case .match(let text): [.text(text)]
    case .not(let inner): inner.arguments
    case .all(let parts), .any(let parts): parts.flatMap(\.arguments)
    }
  }
}

/// A value bound to a `?` in SQL.
public enum SQLArgument: Hashable, Sendable {
  case text(String)
  case integer(Int64)
}
