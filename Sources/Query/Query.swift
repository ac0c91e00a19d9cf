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

  /// Reads a query as a person types it.
  ///
  /// - Throws: `QueryError` with the place of what cannot be read and what to write instead.
  public init(_ text: String) throws(QueryError) {
    expression = try Resolver.resolve(try Parser.parse(text), of: text)
  }

  init(_ expression: Expression) { self.expression = expression }

  /// The canonical text, which reads back as the same query.
  public var description: String { expression.description }

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

  /// Articles of these days.
  public static func published(_ range: DayRange) -> Query { Query(.published(range)) }

  /// Articles whose day is not known.
  public static var undated: Query { Query(.undated) }

  public static func && (left: Query, right: Query) -> Query {
    Query(.all(of: [left.expression, right.expression]))
  }

  public static func || (left: Query, right: Query) -> Query {
    Query(.any(of: [left.expression, right.expression]))
  }

  public static prefix func ! (query: Query) -> Query { Query(.none(of: query.expression)) }
}
