public import Articles

/// One of the texts that are compared, as all forms name it.
public struct Telling {
  let letter: String
  let article: Article
  /// Whether exactly one other stands beside it.
  let isOneOfTwo: Bool

  /// The tellings in their order: A, B, C.
  static func all(_ articles: [Article]) -> [Telling] {
    articles.enumerated().map {
      Telling(letter: letter($0), article: $1, isOneOfTwo: articles.count == 2)
    }
  }

  var source: String { article.source ?? "source unknown" }

  /// The day, and the time where it is known: `2026-02-05 10:32:00-05:00`.
  var published: String {
    article.published.map { String("\($0)".map { $0 == "T" ? " " : $0 }) } ?? "undated"
  }

  /// Its headline; of a text without one, how it begins.
  var headline: String {
    guard let headline = article.headline else { return "without a headline" }
    return hasHeadline ? headline : "without a headline: \(headline)"
  }

  var hasHeadline: Bool { article.draft.headline.map { $0.by != .firstSentence } ?? false }

  /// The first captions of its pictures, and how many there are besides.
  var captions: [String] {
    let all = article.draft.captions.map(\.oneLine).filter { !$0.isEmpty }
    let others = all.count - Telling.shownCaptions
    return all.prefix(Telling.shownCaptions) + (others > 0 ? ["and \(others.grouped) more"] : [])
  }

  private static let shownCaptions = 3

  var words: String { article.words.counted("word") }

  /// What tellings go by in lists: the publisher, with the id where several are of one, or the id
  /// alone where all are.
  public static func names(of articles: [Article]) -> [String] {
    var counts: [String: Int] = [:]
    for source in articles.compactMap(\.source) { counts[source, default: 0] += 1 }
    let areOfOne = articles.count > 1 && counts.values.first == articles.count
    return articles.map { article in
      if areOfOne { return "\(article.id)" }
      guard let source = article.source else { return "\(article.id)" }
      return counts[source, default: 0] > 1 ? "\(source) \(article.id)" : source
    }
  }

  /// The letter of a telling's place: A to Z, then AA.
  static func letter(_ place: Int) -> String {
    guard place >= 0 else { return "?" }
    var letters = ""
    var rest = place
    repeat {
      letters = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }

  /// `A B`; of three or more that follow one another, the first and the last: `A-D F`.
  static func letters(_ places: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for place in Set(places).sorted() {
      if let last = runs.last, place - 1 == last.upperBound {
        runs[runs.count - 1] = last.lowerBound...place
      } else {
        runs.append(place...place)
      }
    }
    return runs.map { run in
      switch run.count {
      case 1: letter(run.lowerBound)
      case 2: "\(letter(run.lowerBound)) \(letter(run.upperBound))"
      default: "\(letter(run.lowerBound))-\(letter(run.upperBound))"
      }
    }
    .joined(separator: " ")
  }
}
