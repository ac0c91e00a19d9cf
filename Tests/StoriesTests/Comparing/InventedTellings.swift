import Articles
import Facts

@testable import Stories

/// Made-up tellings for tests.
enum InventedTellings {
  /// The comparison of some bodies, a day apart.
  static func comparison(_ bodies: [String]) -> Comparison {
    Comparison(
      of: bodies.enumerated().map { number, body in
        article(body, day: Day(number: 20_000 + number), number: number)
      })
  }

  static func article(_ body: String, day: Day?, number: Int = 0) -> Article {
    var draft = ArticleDraft(body: body)
    draft.language = Found("en", by: .text)
    draft.published = day.map { Found(NewsDate($0), by: .header) }
    return Article(
      id: ArticleID(day: day, number: Int64(number + 1)), revision: 1,
      words: Tokenizer.count(body), draft: draft, facts: FactKinds.facts(of: draft))
  }

  /// The tellings taken apart, and how alike their sentences are.
  static func likeness(_ bodies: [String]) -> RowLikeness {
    var reader = TellingReader()
    let tellings = bodies.enumerated().map { number, body in
      reader.read(article(body, day: nil, number: number), number: number)
    }
    let weights = KeyWeights(tellings, reader.table)
    return RowLikeness(
      tellings: tellings,
      likeness: SentenceLikeness(weights: weights, isName: reader.table.isName),
      quoted: tellings.map { _ in [:] }, facts: [],
      isValue: reader.table.isValue)
  }
}

extension Comparison {
  /// The rows as lines, a sentence by its first word: `The|The same`, `-|Later only`.
  var rowLines: [String] {
    sentences.map { row in
      let words = row.sentences.map { place in
        place.map { $0.text.split(separator: " ").prefix(2).joined(separator: " ") } ?? "-"
      }
      return words.joined(separator: " | ") + " | \(row.relation.rawValue)"
    }
  }

  /// The quotations as lines: who says it, then the words of each reading and how it stands to the
  /// first.
  var quoteLines: [String] {
    quotes.map { item in
      let readings = item.readings.enumerated().map { index, reading in
        let relation = index == 0 ? "" : " \(item.relations[index - 1].line)"
        let tellings = reading.tellings.map { String($0 + 1) }.joined()
        let other = reading.otherSpeaker.map { " by \($0)" } ?? ""
        return "\(tellings)\(relation)\(other)\(reading.isIndirect ? " indirect" : "")"
          + (reading.isUnattributed ? " unattributed" : "")
      }
      return ([item.speaker ?? "-"] + readings).joined(separator: ", ")
    }
  }
}

extension QuoteRelation {
  fileprivate var line: String {
    switch self {
    case .verbatim: "verbatim"
    case .part: "part"
    case .paraphrase: "paraphrase"
    case .variant(let diff):
      "variant "
        + diff.parts.filter { $0.kind != .same }.map { part in
          (part.kind == .deleted ? "-" : "+") + Tokenizer.folded(part.text)
        }.joined(separator: " ")
    }
  }
}
