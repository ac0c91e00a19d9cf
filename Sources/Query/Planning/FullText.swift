/// A full-text index of an archive.
public enum TextIndex: Hashable, Sendable {
  /// Articles, with all their parts.
  case articles
  /// Their headlines and leads alone: small, and so fast.
  case leads

  /// The column that holds a part of an article, and whether it holds that part and nothing else; nil
  /// where the index does not have it.
  func column(of field: TextField) -> (name: String, isExact: Bool)? {
    switch (self, field) {
    case (.leads, .headline), (.leads, .lead): (field.rawValue, true)
    case (.leads, _): nil
    // The lead is the beginning of the text.
    case (.articles, .lead): (TextField.body.rawValue, false)
    case (.articles, _): (field.rawValue, true)
    }
  }
}

/// An expression in the language of FTS5 (https://sqlite.org/fts5.html#full_text_query_syntax), with
/// every word quoted.
public struct FullText: Hashable, Sendable {
  public let text: String
  /// Whether it finds just what the query means, or more, which must be looked at again.
  public let isExact: Bool
  /// The phrases in the order in which FTS5 numbers them.
  public let phrases: [SoughtText]
  /// The columns to which parts of it are confined.
  public let columns: Set<String>
  /// Whether it has a NOT.
  public let excludes: Bool
  /// How many places it takes on the stack of FTS5's parser, about.
  private let stack: Int

  /// FTS5's parser has 100 places, and fails beyond them.
  private static let largestStack = 90

  /// A phrase, which may end with the beginning of a word.
  public init(_ sought: SoughtText) {
    let words = sought.words.filter { $0 != "\"" && $0 != "\0" }
    text = "\"\(words)\"" + (sought.isPrefix ? " *" : "")
    isExact = !sought.hasCapitals
    phrases = [sought]
    columns = []
    excludes = false
    stack = 4
  }

  /// An expression made of others.
  private init(
    _ text: String, of parts: [FullText], isExact: Bool? = nil, columns: Set<String> = [],
    excludes: Bool = false, stack: Int = 0
  ) {
    self.text = text
    self.isExact = isExact ?? parts.allSatisfy(\.isExact)
    phrases = parts.flatMap(\.phrases)
    self.columns = parts.reduce(into: columns) { $0.formUnion($1.columns) }
    self.excludes = excludes || parts.contains(where: \.excludes)
    self.stack = (parts.map(\.stack).max() ?? 0) + stack
  }

  public static func any(_ parts: [FullText]) -> FullText? { joined(parts, " OR ") }

  static func all(_ parts: [FullText]) -> FullText? { joined(parts, " AND ") }

  private static func joined(_ parts: [FullText], _ separator: String) -> FullText? {
    guard parts.count > 1 else { return parts.first }
    return FullText(
      "(" + parts.map(\.text).joined(separator: separator) + ")", of: parts, stack: 3)
  }

  /// Phrases with at most so many words between them, in any order.
  static func near(_ phrases: [SoughtText], words: Int) -> FullText {
    let parts = phrases.map { FullText($0) }
    return FullText("NEAR(" + parts.map(\.text).joined(separator: " ") + ", \(words))", of: parts)
  }

  /// FTS5's NOT takes two sides: what is wanted, and what is not.
  func without(_ unwanted: FullText) -> FullText {
    FullText("(\(text) NOT \(unwanted.text))", of: [self, unwanted], excludes: true, stack: 3)
  }

  /// What it finds in one column.
  public func within(column: String) -> FullText {
    FullText("{\(column)} : \(text)", of: [self], columns: [column], stack: 3)
  }

  /// Whether FTS5 can read it.
  var isReadable: Bool { stack <= FullText.largestStack }

  /// The same, known to find more than is meant.
  var asSuperset: FullText { FullText(text, of: [self], isExact: false) }
}

extension Expression {
  /// The same in the language of FTS5, or what finds at least as much; nil where FTS5 cannot say it:
  /// where it is not about text, only excludes, is about parts that the index does not have, or is nested
  /// too deep.
  func fullText(_ index: TextIndex, in field: TextField? = nil) -> FullText? {
    guard let text = translated(index, in: field), text.isReadable else { return nil }
    return text
  }

  private func translated(_ index: TextIndex, in field: TextField?) -> FullText? {
    switch self {
    case .word, .forms, .phrase, .prefix:
      guard index == .articles || field != nil else { return nil }
      return .any(leafTexts(capitals: false).map { FullText($0) })
    case .capitals(let inner): return inner.fullText(index, in: field)?.asSuperset
    case .within(let field, let inner):
      guard let column = index.column(of: field),
        let text = inner.fullText(index, in: field)?.within(column: column.name)
      else { return nil }
      return column.isExact ? text : text.asSuperset
    case .close(let proximity, let left, let right):
      return proximity.fullText(left, right, index, in: field)
    case .atLeast(_, let inner): return inner.fullText(index, in: field)?.asSuperset
    case .or(let parts):
      let texts = parts.compactMap { $0.fullText(index, in: field) }
      return texts.count == parts.count ? .any(texts) : nil
    case .and(let parts): return Expression.conjunction(parts, index, in: field)
    case .not, .quoted, .everything, .published, .undated, .property: return nil
    }
  }

  /// What is wanted without what is not. What is not wanted and cannot be said exactly stays in.
  private static func conjunction(
    _ parts: [Expression], _ index: TextIndex, in field: TextField?
  ) -> FullText? {
    var wanted: [FullText] = []
    var unwanted: [FullText] = []
    var leavesIn = false
    for part in parts {
      if let text = part.fullText(index, in: field) {
        wanted.append(text)
      } else if let text = part.negated?.fullText(index, in: field) {
        if text.isExact { unwanted.append(text) } else { leavesIn = true }
      } else {
        return nil
      }
    }
    guard var text = FullText.all(wanted) else { return nil }
    if let excluded = FullText.any(unwanted) { text = text.without(excluded) }
    return leavesIn ? text.asSuperset : text
  }
}
