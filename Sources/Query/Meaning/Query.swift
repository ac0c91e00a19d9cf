/// A checked query over an archive's articles.
///
/// The query language and the functions here make the same tree, which prints as the language:
///
///     let typed = try Query("Grynkewich AND Abu Dhabi")
///     let built = Query.word("Grynkewich") && .phrase("Abu Dhabi")
///     typed == built        // true
///     "\(built)"            // Grynkewich AND "Abu Dhabi"
public struct Query: Hashable, Sendable, CustomStringConvertible {
  /// What is searched for.
  public let expression: Expression

  /// Reads a query as a person types it, today and without saved queries unless a context says so.
  ///
  /// - Throws: `QueryError` with the place of what cannot be read and what to write instead.
  public init(_ text: String, _ context: QueryContext = QueryContext()) throws(QueryError) {
    expression = try Resolver.resolve(text, context)
  }

  /// A tree made by this package, which keeps to the normal form.
  package init(_ expression: Expression) { self.expression = expression }

  /// The canonical text, which reads back as the same query.
  public var description: String { expression.description }

  /// The parts that must all hold; the query itself where it is no conjunction.
  public var conjuncts: [Query] {
    if case .and(let parts) = expression { parts.map { Query($0) } } else { [self] }
  }

  // MARK: Building

  /// Every article.
  public static var everything: Query { Query(.everything) }

  /// A word; text that the index keeps as several words is a phrase, one that holds none finds all.
  public static func word(_ text: String) -> Query {
    Query(Expression.text(word: text) ?? .everything)
  }

  /// Words in this order, side by side.
  public static func phrase(_ text: String) -> Query {
    Query(Expression.text(phrase: text) ?? .everything)
  }

  /// Words that begin so: `.prefix("prison")`.
  public static func prefix(_ text: String) -> Query {
    Query(Expression.text(prefix: text) ?? .everything)
  }

  /// Text in one part of the article; a part of the query that is not text is searched as it is.
  public static func within(_ field: TextField, _ query: Query) -> Query {
    query.expression.isText ? Query(.within(field, query.expression)) : query
  }

  /// Text in exactly these capitals: `.capitals(.word("US"))`.
  public static func capitals(_ query: Query) -> Query {
    query.expression.isText ? Query(.capitals(query.expression)) : query
  }

  /// Two texts close to each other; nil where one of them is not a word, a phrase, or a choice of
  /// them.
  ///
  ///     Query.close(.near(5), .word("talks"), .phrase("Abu Dhabi"))
  public static func close(_ proximity: Proximity, _ left: Query, _ right: Query) -> Query? {
    guard left.expression.isStretch, right.expression.isStretch else { return nil }
    return Query(.close(proximity, left.expression, right.expression))
  }

  /// Text that stands in the article so many times; nil where it is not a word, a phrase, or a
  /// choice.
  public static func atLeast(_ times: Int, _ query: Query) -> Query? {
    guard query.expression.isStretch, times > 0 else { return nil }
    return times == 1 ? query : Query(.atLeast(times, query.expression))
  }

  /// Articles of which something else holds: `.property(.language("en"))`.
  public static func property(_ property: Property) -> Query { Query(.property(property)) }

  /// Articles of these days.
  public static func published(_ range: DayRange) -> Query { Query(.published(range)) }

  /// Articles whose day is not known.
  public static var undated: Query { Query(.undated) }

  /// Articles that both find.
  public static func && (left: Query, right: Query) -> Query {
    Query(.all(of: [left.expression, right.expression]))
  }

  /// Articles that either finds.
  public static func || (left: Query, right: Query) -> Query {
    Query(.any(of: [left.expression, right.expression]))
  }

  /// Articles that it does not find.
  public static prefix func ! (query: Query) -> Query { Query(.none(of: query.expression)) }
}
