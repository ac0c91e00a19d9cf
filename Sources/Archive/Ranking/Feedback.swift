import Articles
import Foundation
import GRDB
import Query

/// Ranks the best hits of a question anew by the words that the very best of them share.
///
/// Pseudo relevance feedback (Rocchio 1971): the best articles, the first counting most, tell which
/// words go with the subject; articles that have these, too, move up. It changes the order of the
/// first hits, and never which articles are hits.
struct Feedback {
  /// How many articles the words are taken from.
  private static let teachers = 10
  /// How many words are taken.
  private static let taught = 20
  /// How many hits are ranked anew.
  static let reranked = 200
  /// How many words are looked up at most.
  private static let candidates = 100
  /// How much of each text is read.
  private static let characters = 20_000
  /// What the question itself counts, of 1.
  private static let ownShare = 0.65

  private let search: PreparedSearch
  private let model: RankingModel
  private let database: Database
  private let stems: StemCounter

  init(_ search: PreparedSearch, _ model: RankingModel, _ database: Database) throws {
    self.search = search
    self.model = model
    self.database = database
    stems = try StemCounter(database)
  }

  func rerank(_ hits: inout [Ranking.Ranked]) throws {
    let count = min(hits.count, Feedback.reranked)
    guard count > 1, search.tables.count == 1 else { return }
    let texts = try hits.prefix(count).map { try article($0.key) }
    let length = texts.reduce(0) { $0 + $1.length } / Double(count)
    let words = try words(taughtBy: texts.prefix(Feedback.teachers), averageLength: length)
    guard !words.isEmpty else { return }
    let weight = model.concepts.reduce(0) { $0 + $1.weight }
    for index in 0..<count {
      let text = texts[index]
      let own = words.reduce(0) { $0 + $1.weight * text.saturated($1.stem, averageLength: length) }
      hits[index].score =
        Feedback.ownShare * hits[index].score + (1 - Feedback.ownShare) * weight * own
    }
    hits[..<count].sort { $0.score != $1.score ? $0.score > $1.score : $0.key > $1.key }
  }

  // MARK: Words

  /// A stem, and how much it says of the subject.
  private struct Taught {
    let stem: Int
    var weight: Double
  }

  private func words(
    taughtBy texts: ArraySlice<StemmedText>, averageLength: Double
  ) throws -> [Taught] {
    var shares: [Int: Double] = [:]
    let ranks = texts.indices.map { 1 / log2(Double($0 + 2)) }
    let sum = ranks.reduce(0, +)
    for (text, rank) in zip(texts, ranks) {
      for stem in text.counts.keys {
        shares[stem, default: 0] +=
          rank / sum * text.saturated(stem, averageLength: averageLength)
      }
    }
    let all = Double(try IndexCount.all(database))
    let best = shares.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(Feedback.candidates)
    var taught: [(stem: Int, share: Double, rarity: Double)] = []
    for (stem, share) in best {
      let articles = try Double(stems.articles(stem, upTo: Int(all / 10) + 1, database))
      guard articles >= 2, articles <= all / 10 else { continue }
      taught.append((stem, share, RankingModel.rarity(articles, of: all)))
    }
    taught.sort { ($0.share * $0.rarity, $1.stem) > ($1.share * $1.rarity, $0.stem) }
    let kept = taught.prefix(Feedback.taught)
    let total = kept.reduce(0) { $0 + $1.share }
    return kept.map { Taught(stem: $0.stem, weight: $0.share / total * $0.rarity) }
  }

  private func article(_ key: Int64) throws -> StemmedText {
    let row = try Row.fetchOne(
      database,
      sql:
        "SELECT headline, substr(body, 1, \(Feedback.characters)) AS body FROM article WHERE id = ?",
      arguments: [key])
    return try stems.text(headline: row?["headline"] ?? "", body: row?["body"] ?? "")
  }
}

/// How often each stem stands in an article, the headline counting twice.
struct StemmedText {
  fileprivate(set) var counts: [Int: Double] = [:]
  fileprivate(set) var length = 0.0

  /// How much a stem counts here, more of it counting less and less.
  func saturated(_ stem: Int, averageLength: Double) -> Double {
    guard let times = counts[stem] else { return 0 }
    let share = RankingModel.lengthShare
    let norm = RankingModel.saturation * (1 - share + share * length / max(averageLength, 1))
    return times * (RankingModel.saturation + 1) / (times + norm)
  }
}

/// Counts stems in texts, and the articles that have them.
private final class StemCounter {
  private let vocabulary: Vocabulary
  /// The number of each word's stem; -1 for words that say nothing.
  private var numbers: [String: Int] = [:]
  private var stems: [String: Int] = [:]
  /// A word of each stem.
  private var examples: [String] = []

  init(_ database: Database) throws { vocabulary = try Vocabulary(database) }

  func text(headline: String, body: String) throws -> StemmedText {
    var text = StemmedText()
    count(headline, RankingModel.leadColumns[0], in: &text)
    count(body, RankingModel.leadColumns[1], in: &text)
    return text
  }

  private func count(_ words: String, _ weight: Double, in text: inout StemmedText) {
    for word in Tokenizer.folded(words).split(separator: " ") {
      text.length += weight
      let stem = number(of: String(word))
      if stem >= 0 { text.counts[stem, default: 0] += weight }
    }
  }

  private func number(of word: String) -> Int {
    if let known = numbers[word] { return known }
    var number = -1
    if word.utf8.count > 1, !FunctionWords.contains(word) {
      let stem = vocabulary.stem(word)
      number = stems[stem] ?? examples.count
      if number == examples.count {
        stems[stem] = number
        examples.append(word)
      }
    }
    numbers[word] = number
    return number
  }

  /// In how many articles any word of a stem stands, counted up to `limit`.
  func articles(_ stem: Int, upTo limit: Int, _ database: Database) throws -> Int {
    let words = [examples[stem]] + (try vocabulary.forms(of: examples[stem]))
    return try IndexCount.articles(
      .any(words.map { FullText(SoughtText($0)) }), upTo: limit, database)
  }
}
