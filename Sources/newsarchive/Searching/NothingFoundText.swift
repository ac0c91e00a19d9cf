import Archive
import Results

/// What a person is told of a search that found nothing: why, and what would find something.
struct NothingFoundText {
  let found: NothingFound
  /// As typed.
  let text: String

  var lines: [String] {
    if found.articles == 0 {
      return ["the archive holds no articles yet: newsarchive import FILE..."]
    }
    var lines = parts + excluding + spellings + apart
    if found.lacksFacts {
      lines.append(
        """
        the query asks for facts (as do person:, place:, quote:, figure: and mentions:), of which this \
        archive holds none; to find those of its articles: newsarchive facts --refresh
        """)
    }
    if let articles = found.onOtherDays {
      lines.append("\(articles.counted("article")) of other days than --from and --to allow")
    }
    if let articles = found.withAnyWord {
      lines.append(
        "no article has all of these words; --any ranks \(articles.counted("article")) with any of them"
      )
    }
    return lines + [operatorHint, foreignHint].compactMap { $0 }
  }

  private var parts: [String] {
    let width = found.parts.map(\.articles.grouped.count).max() ?? 0
    return found.parts.map { part in
      let count = part.articles.grouped
      return String(repeating: " ", count: 2 + width - count.count)
        + "\(count)  \(part.text)"
    }
  }

  private var excluding: [String] {
    // With one part that finds nothing, it is plain what is in the way.
    guard !found.parts.contains(where: { $0.articles == 0 }) else { return [] }
    return found.excluding.map { "without \($0.text): \($0.articles.counted("article"))" }
  }

  private var spellings: [String] {
    found.spellings.map { spelling in
      let near = spelling.near.map { "\($0.text), \($0.articles.counted("article"))" }
      return "\(spelling.word): did you mean \(near.joined(separator: "; "))?"
    }
  }

  private var apart: [String] {
    found.apart.map { "the words apart: \($0.text) finds \($0.articles.counted("article"))" }
  }

  /// What other services write for closeness and counts.
  private var foreignHint: String? {
    let isForeign = text.lowercased().split(separator: " ").contains { word in
      ["w/", "pre/", "near", "adj", "atleast"].contains { name in
        word.hasPrefix(name) && word.dropFirst(name.count).first?.isNumber == true
      }
    }
    return isForeign
      ? "W/5 is written NEAR/5 here, PRE/5 is BEFORE/5, and atleast3(A) is ATLEAST/3 A" : nil
  }

  /// Operators are capitals, which not everybody knows.
  private var operatorHint: String? {
    let small = text.split(separator: " ").first { ["and", "or", "not"].contains($0) }
    return small.map {
      "\"\($0)\" is searched for as a word; the operator is written in capitals, \($0.uppercased())"
    }
  }
}
