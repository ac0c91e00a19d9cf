import Foundation
import Query

/// How well an article matches a query: what is looked for, how rare it is, where it counts how
/// much.
///
/// BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009)
/// over concepts: a word's forms count as one word, the written one more than the others. A word in
/// the headline counts twice. Two words that the query has side by side count more where the
/// article has them so, too.
struct RankingModel {
  /// What of the query is one thing.
  struct Weight {
    /// In how many articles it stands.
    var articles: Double
    /// How much it counts.
    var weight: Double
  }

  /// Two concepts that the query has side by side.
  struct Pair {
    let first: Int
    let second: Int
  }

  var concepts: [Weight]
  var pairs: [Pair]
  /// Which concept each text belongs to, and how much that text counts for it.
  var texts: [(concept: Int, weight: Double)]
  /// The text that each phrase of the FTS5 expression is; several may be the same.
  var phrases: [Int]
  /// How much a match in each column of the index counts, in their order.
  var columns: [Double]
  /// How many of the best hits are wanted; the scores of others may be `notAmongBest`.
  var best = Int.max
  /// The number of each text; not needed to score, and so not encoded.
  var numbers: [TextKey: Int] = [:]

  /// How soon more of the same word stops to count.
  static let saturation = 1.5
  /// How much longer texts need more matches.
  static let lengthShare = 0.65
  /// What another form than the written one counts.
  static let otherForm = 0.8
  /// What two words side by side count, beside the words themselves.
  static let pairWeight = 0.2

  /// The score of a hit that cannot be among the best that are wanted.
  static let notAmongBest = -1.0

  /// The weights of the columns of `article_search` and `revision_search`.
  static let articleColumns = [2, 1, 1, 1, 0.5, 0.5, 0.5, 0.5]
  /// Those of `lead_search`.
  static let leadColumns = [2.0, 1]

  /// How much a thing says that stands in some of all articles.
  static func rarity(_ articles: Double, of all: Double) -> Double {
    log(1 + max(0, all - articles + 0.5) / (articles + 0.5))
  }
}

// MARK: - As bytes

extension RankingModel {
  /// The model as the ranking function is given it: numbers, each list with its length before it.
  var encoded: Data {
    var numbers: [Double] = []
    func append(_ list: [Double]) {
      numbers.append(Double(list.count))
      numbers += list
    }
    append(concepts.flatMap { [$0.articles, $0.weight] })
    append(pairs.flatMap { [Double($0.first), Double($0.second)] })
    append(texts.flatMap { [Double($0.concept), $0.weight] })
    append(phrases.map(Double.init))
    append(columns)
    append([Double(best)])
    return numbers.withUnsafeBytes { Data($0) }
  }

  init?(encoded bytes: UnsafeRawBufferPointer) {
    var numbers = (0..<bytes.count / 8).map {
      bytes.loadUnaligned(fromByteOffset: $0 * 8, as: Double.self)
    }[...]
    func list() -> [Double]? {
      guard let count = numbers.popFirst(), count >= 0, Int(count) <= numbers.count else {
        return nil
      }
      defer { numbers.removeFirst(Int(count)) }
      return Array(numbers.prefix(Int(count)))
    }
    func twos(_ list: [Double]) -> [(Double, Double)] {
      stride(from: 0, to: list.count - 1, by: 2).map { (list[$0], list[$0 + 1]) }
    }
    guard let concepts = list(), let pairs = list(), let texts = list(), let phrases = list(),
      let columns = list(), let best = list()?.first
    else { return nil }
    self.concepts = twos(concepts).map { Weight(articles: $0.0, weight: $0.1) }
    self.pairs = twos(pairs).map { Pair(first: Int($0.0), second: Int($0.1)) }
    self.texts = twos(texts).map { (Int($0.0), $0.1) }
    self.phrases = phrases.map { Int($0) }
    self.columns = columns
    self.best = Int(exactly: best) ?? .max
  }
}
