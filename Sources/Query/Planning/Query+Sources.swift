import Articles

/// A part of a query that is searched for in the name of a publisher.
public struct SourceText: Sendable {
  private let checker: TextChecker

  fileprivate init(_ expression: Expression) {
    checker = TextChecker(TextCheck(.within(.source, expression)))
  }

  /// Whether a name has it.
  public func holds(in name: String) -> Bool {
    var name = name
    return name.withUTF8 { checker.holds([$0]) }
  }
}

extension Query {
  /// A publisher that stands for a part of a query.
  public struct NamedSource: Sendable {
    let name: String
    /// Names of other publishers that hold this one: "New York Times" of "Times".
    let otherNames: [String]

    public init(name: String, otherNames: [String] = []) {
      self.name = name
      self.otherNames = otherNames
    }
  }

  /// Whether it asks for anything in the name of the publisher.
  public var asksForSource: Bool { expression.asksForSource }

  /// The query with each part of `source:` also standing for the publishers that `alternatives`
  /// gives.
  public func withSources(_ alternatives: (SourceText) throws -> [NamedSource]) rethrows -> Query {
    Query(try expression.withSources(alternatives))
  }
}

extension Expression {
  fileprivate var asksForSource: Bool {
    switch self {
    case .within(let field, _): field == .source
    case .not(let inner), .capitals(let inner), .quoted(_, let inner), .atLeast(_, let inner):
      inner.asksForSource
    case .and(let parts), .or(let parts): parts.contains(where: \.asksForSource)
    default: false
    }
  }

  fileprivate func withSources(
    _ alternatives: (SourceText) throws -> [Query.NamedSource], isInside: Bool = false
  ) rethrows -> Expression {
    func inner(_ part: Expression, isInside: Bool) throws -> Expression {
      try part.withSources(alternatives, isInside: isInside)
    }
    switch self {
    case .within(.source, let text): return .within(.source, try inner(text, isInside: true))
    case .not(let part): return .none(of: try inner(part, isInside: isInside))
    case .and(let parts): return .all(of: try parts.map { try inner($0, isInside: isInside) })
    case .or(let parts): return .any(of: try parts.map { try inner($0, isInside: isInside) })
    // What is a word, a phrase or a closeness is looked for in each name as a whole.
    default:
      guard isInside else { return self }
      let sources = try alternatives(SourceText(self))
      return .any(of: [self] + sources.compactMap(\.expression))
    }
  }
}

extension Query.NamedSource {
  /// What finds the publisher and no other.
  fileprivate var expression: Expression? {
    guard let name = Expression.text(phrase: name) else { return nil }
    let others = otherNames.compactMap { Expression.text(phrase: $0) }
    return others.isEmpty ? name : .all(of: [name, .none(of: .any(of: others))])
  }
}
