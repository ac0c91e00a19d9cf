import Articles
import GRDB
public import Query

/// Why a search found nothing, and what would find something.
public struct NothingFound: Hashable, Sendable {
  /// How many articles the archive has.
  public var articles = 0
  /// The parts that must all hold, where there are several, and what each finds alone.
  public var parts: [QueryPart] = []
  /// Parts without which the rest finds something, and what that finds.
  public var excluding: [QueryPart] = []
  /// Words that the archive does not hold, and those that it does and that are spelled nearly so.
  public var spellings: [Spelling] = []
  /// Phrases that no article has, and how many articles have all their words.
  public var apart: [QueryPart] = []
  /// Days of `--from` and `--to` outside of which there are hits, and how many there are.
  public var onOtherDays: Int?
  /// Whether the query asks for facts, and there are none at all.
  public var lacksFacts = false
  /// How many articles have any of the words, where all of them were wanted.
  public var withAnyWord: Int?

  /// Words of the archive for one that it does not hold.
  public struct Spelling: Hashable, Sendable {
    public let word: String
    /// The best first, with the articles that have them.
    public let near: [QueryPart]
  }
}

extension Archive {
  /// Finds out why a query finds nothing.
  public func explainNothing(
    _ query: Query, _ options: SearchOptions = SearchOptions()
  ) throws(ArchiveError) -> NothingFound {
    try read { database in
      let finder = NothingExplainer(query: query, options: options, database: database)
      return try finder.explanation()
    }
  }
}

private struct NothingExplainer {
  let query: Query
  let options: SearchOptions
  let database: Database

  /// A question has more words than a search for all of them.
  private static let questionLength = 6
  /// How many near spellings are told.
  private static let spellings = 3

  func explanation() throws -> NothingFound {
    var found = NothingFound()
    var anyDay = options
    anyDay.days = nil
    found.articles = try PreparedSearch(.everything, anyDay, database).count(database)
    let conjuncts = query.conjuncts
    if conjuncts.count > 1 {
      found.parts = try conjuncts.map { QueryPart(text: "\($0)", articles: try count($0)) }
      found.excluding = try excluding(conjuncts)
    }
    if options.days != nil {
      let others = try PreparedSearch(query, anyDay, database).count(database)
      found.onOtherDays = others > 0 ? others : nil
    }
    if query.expression.asksForFacts {
      found.lacksFacts = try !Archive.hasFacts(database)
    }
    let concepts = query.expression.concepts
    found.apart = try concepts.compactMap { try apart($0) }
    found.spellings = try spellings(of: concepts)
    if conjuncts.count > NothingExplainer.questionLength, concepts.count == conjuncts.count {
      let any = conjuncts.dropFirst().reduce(conjuncts[0]) { $0 || $1 }
      let articles = try count(any)
      found.withAnyWord = articles > 0 ? articles : nil
    }
    return found
  }

  private func count(_ query: Query) throws -> Int {
    try PreparedSearch(query, options, database).count(database)
  }

  /// The parts that stand in the way alone: what the others find without each.
  private func excluding(_ conjuncts: [Query]) throws -> [QueryPart] {
    try conjuncts.indices.compactMap { index in
      var others = conjuncts
      let part = others.remove(at: index)
      let articles = try count(others.dropFirst().reduce(others[0]) { $0 && $1 })
      return articles > 0 ? QueryPart(text: "\(part)", articles: articles) : nil
    }
  }

  /// What the words of a phrase find that no article has.
  private func apart(_ concept: Concept) throws -> QueryPart? {
    guard concept.texts.count == 1, let text = concept.texts.first, !text.isPrefix else {
      return nil
    }
    var words: [String] = []
    for word in Tokenizer.words(in: text.words) where !words.contains(word) { words.append(word) }
    guard words.count > 1, try count(.phrase(text.words)) == 0 else { return nil }
    let all = words.dropFirst().reduce(Query.word(words[0])) { $0 && .word($1) }
    let articles = try count(all)
    return articles > 0
      ? QueryPart(text: words.joined(separator: " AND "), articles: articles) : nil
  }

  private func spellings(of concepts: [Concept]) throws -> [NothingFound.Spelling] {
    let texts = concepts.compactMap(\.texts.first)
    var words: [String] = []
    for word in texts.flatMap({ Tokenizer.words(in: $0.words).map { Tokenizer.fold($0) } })
    where !words.contains(word) {
      if try count(.phrase(word)) == 0 { words.append(word) }
    }
    guard !words.isEmpty else { return [] }
    let near = try Vocabulary(database).near(words)
    return try zip(words, near).compactMap { word, candidates in
      var parts: [QueryPart] = []
      for candidate in candidates where parts.count < NothingExplainer.spellings {
        let articles = try count(.phrase(candidate))
        if articles > 0 { parts.append(QueryPart(text: candidate, articles: articles)) }
      }
      return parts.isEmpty ? nil : NothingFound.Spelling(word: word, near: parts)
    }
  }
}
