/// A full-text index of an archive.
public enum TextIndex: Hashable, Sendable {
  /// Articles, with all their parts.
  case articles
  /// Their headlines and leads alone: small, and so fast.
  case leads

  /// The column that holds a part of an article, and whether it holds that part and nothing else;
  /// nil where the index does not have it.
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

/// An expression in the language of FTS5 (https://sqlite.org/fts5.html#full_text_query_syntax),
/// with every word quoted.
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
  public func within(column: String) -> FullText { within(columns: [column]) }

  /// What it finds in any of some columns.
  private func within(columns: [String]) -> FullText {
    // What is confined already, FTS5 confines again in parentheses only.
    let inner = text.hasPrefix("{") ? "(\(text))" : text
    return FullText(
      "{\(columns.joined(separator: " "))} : \(inner)", of: [self], columns: Set(columns), stack: 6)
  }

  /// What it finds elsewhere than in the lists of names, where the end of one name stands beside
  /// the beginning of the next.
  var outsideNames: FullText { within(columns: FullText.columnsOfText) }

  private static let columnsOfText = TextField.allCases.filter { $0 != .lead && !$0.isOfNames }
    .map(\.rawValue)

  /// Whether FTS5 can read it.
  var isReadable: Bool { stack <= FullText.largestStack }

  /// The same, known to find more than is meant.
  var asSuperset: FullText { FullText(text, of: [self], isExact: false) }
}
