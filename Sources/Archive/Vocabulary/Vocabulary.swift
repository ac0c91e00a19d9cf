import Articles
import GRDB
import Query

/// The words that an archive's articles hold, and which of them belong together.
struct Vocabulary {
  private let words: BoundStatement
  private let database: Database
  /// The stemmer of each language that the articles are in.
  private let stemmers: [(language: String, stemmer: Stemmer)]

  /// How many words a beginning may stand for before it is searched as a beginning.
  private static let mostBeginnings = 256
  /// How many letters two forms of a word have in common at least.
  private static let shortestStem = 3
  /// The language of articles that do not tell theirs.
  private static let usualLanguage = "en"

  init(_ database: Database) throws {
    self.database = database
    words = try BoundStatement(
      database,
      "SELECT term, language FROM word WHERE term >= ? AND term < ? ORDER BY term LIMIT ?")
    stemmers = try Vocabulary.languages(database).compactMap { language in
      Stemmer(language: language).map { (language, $0) }
    }
  }

  /// The language under which the words of an article are kept: `pt` for `pt-BR`; empty where it
  /// tells none.
  static func language(of draft: ArticleDraft) -> String { base(draft.language?.value ?? "") }

  private static func base(_ language: String) -> String {
    language.prefix { $0 != "-" && $0 != "_" }.lowercased()
  }

  /// The languages of the articles, the usual one where some articles do not tell theirs.
  private static func languages(_ database: Database) throws -> [String] {
    let found = try Optional<String>.fetchAll(
      database,
      sql: """
        WITH RECURSIVE held(language) AS (
          SELECT * FROM (SELECT language FROM article ORDER BY language LIMIT 1)
          UNION ALL
          SELECT (SELECT language FROM article
                  WHERE language > coalesce(held.language, '') ORDER BY language LIMIT 1)
          FROM held WHERE EXISTS
            (SELECT 1 FROM article WHERE language > coalesce(held.language, ''))
        )
        SELECT language FROM held
        """)
    var bases: [String] = []
    for language in found {
      let base = language.map(base) ?? usualLanguage
      if !bases.contains(base) { bases.append(base) }
    }
    return bases
  }

  /// The query with all the words that it stands for in this archive.
  func spellOut(_ query: Query) throws -> Query {
    try query.spelledOut(forms: forms, beginnings: beginnings)
  }

  /// What is left of a folded word without its endings, in the first of the archive's languages.
  func stem(_ word: String) -> String { stemmers.first?.stemmer.stem(word) ?? word }

  /// The other inflections of a folded word that the archive holds: words of the same stem in a
  /// language, in articles of that language. A word that no article has may be of any of them.
  func forms(of word: String) throws -> [String] {
    guard word.utf8.count >= Vocabulary.shortestStem, word.utf8.allSatisfy({ $0 &- 0x30 >= 10 })
    else { return [] }
    let stems = stemmers.map { $0.stemmer.stem(word) }
    let shared = stems.map { Vocabulary.sharedBytes(word, $0) }.min() ?? 0
    // The last letter of a stem need not be the words' own: countries and country are countri,
    // spies and spy are spi.
    let least = Vocabulary.shortestStem - (stems.contains { $0.hasSuffix("i") } ? 1 : 0)
    let beginning = Vocabulary.prefix(of: word, max(shared - 1, least))
    let found = try all(beginningWith: beginning, upTo: Int.max)
    let own = Set(found.lazy.filter { $0.term == word }.map(\.language))
    let spoken = stemmers.indices.filter { own.isEmpty || own.contains(stemmers[$0].language) }
    var forms: [String] = []
    for (term, language) in found where term != word && term != forms.last {
      let isForm = spoken.contains { index in
        let (own, stemmer) = stemmers[index]
        return own == language && stemmer.stem(term) == stems[index]
      }
      if isForm { forms.append(term) }
    }
    return forms
  }

  /// The words that begin so, those letters first; nil where they are too many to be named, or
  /// where the index alone knows them.
  func beginnings(of letters: String) throws -> [String]? {
    guard let first = letters.utf8.first, first &- 0x30 >= 10 else { return nil }
    let limit = 4 * Vocabulary.mostBeginnings
    let found = try all(beginningWith: letters, upTo: limit)
    var terms: [String] = []
    for (term, _) in found where term != terms.last { terms.append(term) }
    guard found.count < limit, (1...Vocabulary.mostBeginnings).contains(terms.count) else {
      return nil
    }
    return [letters] + terms.filter { $0 != letters }
  }

  /// Hands on every word that the archive holds, in no order that matters.
  func forEachWord(_ visit: (String) -> Void) throws {
    let terms = try String.fetchCursor(database, sql: "SELECT DISTINCT term FROM word")
    while let term = try terms.next() { visit(term) }
  }

  /// Words in order, with the language of an article that has them.
  private func all(
    beginningWith letters: String, upTo limit: Int
  ) throws -> [(term: String, language: String)] {
    let rows = try words.texts(
      .text(letters), .text(letters + "\u{10FFFF}"), .integer(Int64(limit)))
    return rows.map { ($0[0], $0[1].isEmpty ? Vocabulary.usualLanguage : $0[1]) }
  }

  /// How many bytes two words begin with in common.
  private static func sharedBytes(_ left: String, _ right: String) -> Int {
    zip(left.utf8, right.utf8).prefix { $0 == $1 }.count
  }

  /// About so many bytes of a word's beginning, in whole characters.
  private static func prefix(of word: String, _ bytes: Int) -> String {
    var prefix = ""
    for scalar in word.unicodeScalars where prefix.utf8.count < bytes {
      prefix.unicodeScalars.append(scalar)
    }
    return prefix
  }
}
