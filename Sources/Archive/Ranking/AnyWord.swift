import GRDB
import Query

/// A search for any of some words: which of them find articles, and which only help to rank them.
///
/// Words that hold sentences together find nothing, unless there are no others. Nor do words in
/// more than a tenth of all articles, where the rarer ones find enough.
enum AnyWord {
  /// As many hits of the rarer words are enough.
  private static let enough = 1000

  static func narrowed(_ query: Query, _ database: Database) throws -> Query {
    switch query.expression {
    case .or(let parts): return Query(.or(try narrowed(parts, database)))
    case .and(var parts):
      guard case .or(let words)? = parts.first else { return query }
      parts[0] = .or(try narrowed(words, database))
      return Query(.and(parts))
    default: return query
    }
  }

  private static func narrowed(
    _ parts: [Expression], _ database: Database
  ) throws -> [Expression] {
    let telling = parts.filter { !$0.concepts.allSatisfy(\.isFunctionWord) }
    let words = telling.isEmpty ? parts : telling
    let all = try IndexCount.all(database)
    var rare: [Expression] = []
    var common: [Expression] = []
    for word in words {
      let articles = try word.concepts.map { try $0.articles(database) }.max() ?? 0
      if articles * 10 > all { common.append(word) } else { rare.append(word) }
    }
    let match = FullText.any(rare.flatMap(\.concepts).compactMap(\.fullText))
    guard let match, !common.isEmpty,
      try IndexCount.articles(match, upTo: enough, database) >= enough
    else { return words }
    // The same articles as the rare words find; where common words are there, too, they are ranked
    // by.
    return rare + [.and([.or(rare), .or(common)])]
  }
}
