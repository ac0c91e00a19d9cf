import Articles
import Stories

extension SampleComparison {
  /// What an article may hold to steer a terminal, to break a table or to run in a page.
  static let attack =
    "\u{1B}[2J\u{202E}evil\u{1}\u{E} | **bold** `code` [x](http://e) </style></script><script>&amp;\r\n# h"

  /// Two tellings with such texts wherever there are texts, and things that do not fit together.
  static var hostile: Comparison {
    let long = String(repeating: "длинноеслово", count: 40)
    var first = ArticleDraft(body: attack)
    first.headline = Found(attack, by: .json)
    first.source = Found(attack, by: .json)
    first.url = Found("javascript:alert(1)//https://", by: .json)
    first.language = Found("en\" onload=\"x", by: .json)
    var other = ArticleDraft(body: long)
    other.headline = Found(long, by: .json)
    other.url = Found("https://e.example/?a=1&b=\"><script>", by: .json)
    other.language = Found("ar", by: .json)
    return Comparison(
      articles: [
        Article(id: ArticleID(rawValue: 1), revision: 1, words: .max, draft: first),
        Article(id: ArticleID(rawValue: 2), revision: 1, words: 0, draft: other),
      ],
      quotes: [
        variant(attack, "\(attack) one", "\(attack) \(attack)", otherSpeaker: attack),
        QuoteItem(speaker: nil, readings: [], relations: [.paraphrase], missing: [7]),
        QuoteItem(speaker: "", readings: [reading([9, -1], "")], relations: [.part], missing: []),
        QuoteItem(
          speaker: attack, readings: [reading([0], attack), reading([1], long)], relations: [],
          missing: []),
      ],
      figures: [
        fact(attack, attack, .conflict, [(attack, [0], attack), (long, [1], long)], note: attack),
        fact("figure", attack, .compatible, [], missing: [0, 1]),
        fact("figure", nil, .only, [(attack, [44], attack)], missing: [-3]),
      ],
      names: [
        fact("person", attack, .otherwise, [(attack, [0], attack), ("", [1], "")]),
        fact(attack, nil, .same, [(attack, [0], attack)], missing: [1]),
        fact("place", nil, .same, [(attack, [0, 1], attack)]),
      ],
      sentences: [
        row(.reworded, "\(attack) one", "\(attack) two"), row(.same, attack, attack),
        row(.only, attack, nil), row(.only, nil, long), row(.only, nil, nil), row(.same, "", "\n"),
        row(.only, nil, nil, nil, attack), row(.reworded, attack, long, attack, long),
      ])
  }
}
