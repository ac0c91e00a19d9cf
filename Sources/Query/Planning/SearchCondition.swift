import Articles

/// What must hold of an article for it to be a hit.
public indirect enum SearchCondition: Hashable, Sendable {
  case always
  /// Its id lies in a range.
  case ids(ClosedRange<Int64>)
  /// A full-text index finds it by an FTS5 expression.
  case match(TextIndex, String)
  /// Its text passes a check.
  case checked(TextCheck)
  /// One of its quotations, or who said it, passes a check.
  case quotation(QuotationPart, TextCheck)
  case property(Property)
  case not(SearchCondition)
  case all([SearchCondition])
  case any([SearchCondition])

  /// All of some conditions; ranges of ids become the one that they have in common.
  static func both(_ conditions: [SearchCondition]) -> SearchCondition {
    var parts: [SearchCondition] = []
    var ids: ClosedRange<Int64>?
    for condition in conditions where condition != .always {
      guard case .ids(let range) = condition else {
        parts.append(condition)
        continue
      }
      let (low, high) = (
        max(ids?.lowerBound ?? range.lowerBound, range.lowerBound),
        min(ids?.upperBound ?? range.upperBound, range.upperBound)
      )
      guard low <= high else { return .any([]) }
      ids = low...high
    }
    if let ids { parts.insert(.ids(ids), at: 0) }
    return parts.count == 1 ? parts[0] : parts.isEmpty ? .always : .all(parts)
  }

  /// The questions that texts are read to answer.
  public var checks: [TextCheck] {
    switch self {
    case .checked(let check), .quotation(_, let check): [check]
    case .not(let inner): inner.checks
    case .all(let parts), .any(let parts): parts.flatMap(\.checks)
    case .always, .ids, .match, .property: []
    }
  }
}

extension SearchCondition {
  /// Whether the article's own row is read to answer it.
  public var readsTable: Bool {
    switch self {
    case .checked: true
    case .property(.id), .property(.story), .property(.figure), .property(.mentions): false
    case .property(.has(let part)): part.factKind == nil
    case .property: true
    case .not(let inner): inner.readsTable
    case .all(let parts), .any(let parts): parts.contains(where: \.readsTable)
    case .always, .ids, .match, .quotation: false
    }
  }
}

// MARK: - SQL

/// A value bound to a `?` in SQL.
public enum SQLArgument: Hashable, Sendable {
  case text(String)
  case integer(Int64)
  case real(Double)
  /// The number under which a question is known to the function `holds`.
  case question(SearchQuestion)
}

extension SearchCondition {
  /// The names that the SQL of a condition uses.
  public struct Names: Sendable {
    /// The article's id, for ranges of days.
    public var id: String
    /// The row's key, which is also that of the index.
    public var key: String
    /// The table with the article's columns.
    public var table: String
    /// The full-text index over the table.
    public var index: String
    /// The article's id where it does not select rows of the index.
    public var looseID: String

    /// The index of headlines and leads.
    public static let leads = "lead_search"
    /// The function that answers a question: its number, and the texts, or the facts and the body.
    public static let holds = "newsarchive_holds"
    /// The function that compares an address with what is typed after `url:`.
    public static let isAt = "newsarchive_is_at"

    public init(id: String, key: String, table: String, index: String, looseID: String? = nil) {
      self.id = id
      self.looseID = looseID ?? id
      self.key = key
      self.table = table
      self.index = index
    }
  }

  /// The condition in SQL, with a `?` for each argument.
  public func sql(_ names: Names) -> String {
    switch self {
    case .always, .all([]): return "1"
    case .any([]): return "0"
    case .ids: return "\(names.id) BETWEEN ? AND ?"
    case .match(let index, _):
      let table = index == .leads ? Names.leads : names.index
      return "\(names.key) IN (SELECT rowid FROM \(table) WHERE \(table) MATCH ?)"
    case .checked(let check):
      let texts = check.parts.map { ", \(names.table).\($0.rawValue)" }.joined()
      return "\(Names.holds)(?\(texts))"
    case .quotation(.speaker, _): return names.states()
    case .quotation(.words, _):
      return names.states("(SELECT body FROM article WHERE article.id = fact_list.article_id)")
    case .property(let property): return property.sql(names)
    case .not(let inner): return "NOT (\(inner.sql(names)))"
    case .all(let parts): return parts.map { "(\($0.sql(names)))" }.joined(separator: " AND ")
    case .any(let parts): return parts.map { "(\($0.sql(names)))" }.joined(separator: " OR ")
    }
  }

  /// The values for the `?` of the SQL, in order.
  public var arguments: [SQLArgument] {
    switch self {
    case .always: []
    case .ids(let range): [.integer(range.lowerBound), .integer(range.upperBound)]
    case .match(_, let text): [.text(text)]
    case .checked(let check): [.question(.texts(check))]
    case .quotation(let part, let check): [.question(.facts(.quotation(part, check)))]
    case .property(let property): property.arguments
    case .not(let inner): inner.arguments
    case .all(let parts), .any(let parts): parts.flatMap(\.arguments)
    }
  }
}

extension SearchCondition.Names {
  /// Whether the facts of the article answer a question, given the text that it is about.
  fileprivate func states(_ body: String = "NULL") -> String {
    """
    EXISTS (SELECT 1 FROM fact_list WHERE article_id = \(id) AND \
    \(SearchCondition.Names.holds)(?, facts, \(body)))
    """
  }
}

extension Property {
  fileprivate func sql(_ names: SearchCondition.Names) -> String {
    let column = { (name: String) in "\(names.table).\(name)" }
    switch self {
    // What an article lacks is not equal to anything, but neither is it unknown: NOT must hold of
    // it.
    case .language:
      let language = column("language")
      return "ifnull(lower(\(language)) = ? OR \(language) LIKE ? || '-%', 0)"
    case .words(let range): return range.sql(column("words"))
    case .url: return "\(SearchCondition.Names.isAt)(?, \(column("url")))"
    case .id:
      return "\(names.looseID) IN (SELECT ? UNION ALL SELECT article_id FROM alias WHERE id = ?)"
    case .story:
      return """
        \(names.looseID) IN (SELECT other.article_id FROM story_article AS one \
        JOIN story_article AS other ON other.story_id = one.story_id WHERE one.article_id = ? \
        UNION ALL SELECT ?)
        """
    case .figure, .mentions: return names.states()
    case .has(let part): return part.sql(names)
    }
  }

  fileprivate var arguments: [SQLArgument] {
    switch self {
    case .language(let tag): [.text(tag), .text(tag)]
    case .words(let range): range.arguments
    case .figure(let range): [.question(.facts(.figure(range)))]
    case .mentions(let range): [.question(.facts(.mentions(range)))]
    case .url(let text): [.text(text)]
    case .id(let id), .story(let id): [.integer(id.rawValue), .integer(id.rawValue)]
    case .has(let part): part.factKind.map { [.question(.facts(.kind($0)))] } ?? []
    }
  }
}

extension ArticlePart {
  fileprivate func sql(_ names: SearchCondition.Names) -> String {
    if factKind != nil { return names.states() }
    let column =
      switch self {
      case .lang: "language"
      case .date: "published"
      case .caption: "captions"
      case .revision: "revision"
      default: rawValue
      }
    return "\(names.table).\(column)" + (self == .revision ? " > 1" : " IS NOT NULL")
  }
}

extension NumberRange {
  /// Whether a column lies in the range.
  fileprivate func sql(_ column: String) -> String {
    var parts: [String] = []
    if let lower { parts.append("\(column) \(lower.isIncluded ? ">=" : ">") ?") }
    if let upper { parts.append("\(column) \(upper.isIncluded ? "<=" : "<") ?") }
    return parts.isEmpty ? "1" : "(" + parts.joined(separator: " AND ") + ")"
  }

  fileprivate var arguments: [SQLArgument] {
    [lower, upper].compactMap { $0 }.map { .real($0.value) }
  }
}
