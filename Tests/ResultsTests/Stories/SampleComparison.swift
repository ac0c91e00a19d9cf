import Articles
import Stories

/// Comparisons for tests, made by hand.
enum SampleComparison {
  /// An article of this text.
  static func telling(
    _ id: String, _ source: String?, _ headline: String?, published: String? = nil, _ body: String
  ) -> Article {
    var draft = ArticleDraft(body: body)
    draft.source = source.map { Found($0, by: .dateline) }
    draft.headline = headline.map { Found($0, by: .firstLine) }
    draft.published = published.flatMap { NewsDate(iso: $0) }.map { Found($0, by: .dateLine) }
    let words = body.split(whereSeparator: \.isWhitespace).count
    return Article(
      id: ArticleID(id) ?? ArticleID(rawValue: 1), revision: 1, words: words, draft: draft)
  }

  /// A text of a telling, wherever it stands.
  static func place(_ telling: Int, _ text: String, at start: Int = 0) -> Place {
    Place(
      telling: telling, span: TextSpan(start: start, end: start + text.unicodeScalars.count),
      text: text)
  }

  /// What is given for something: each value with the tellings that give it, and their words.
  static func fact(
    _ kind: String, _ about: String?, _ verdict: Verdict,
    _ values: [(value: String, tellings: [Int], text: String)], missing: [Int] = [],
    note: String? = nil
  ) -> FactItem {
    FactItem(
      kind: kind, about: about,
      values: values.map { given in
        StatedValue(
          value: given.value, places: given.tellings.map { place($0, given.text) })
      },
      verdict: verdict, missing: missing, note: note)
  }

  static func reading(
    _ tellings: [Int], _ text: String, speaker: String? = nil, isIndirect: Bool = false
  ) -> QuoteReading {
    QuoteReading(
      text: text, places: tellings.map { place($0, text) }, otherSpeaker: speaker,
      isIndirect: isIndirect)
  }

  /// Two readings of which some words differ.
  static func variant(
    _ speaker: String?, _ first: String, _ other: String, otherSpeaker: String? = nil
  ) -> QuoteItem {
    QuoteItem(
      speaker: speaker,
      readings: [reading([0], first), reading([1], other, speaker: otherSpeaker)],
      relations: [.variant(WordDiff(from: first, to: other))], missing: [])
  }

  static func row(_ relation: SentenceRelation, _ texts: String?...) -> SentenceRow {
    SentenceRow(
      sentences: texts.enumerated().map { telling, text in text.map { place(telling, $0) } },
      relation: relation)
  }

  /// A wire's report of talks on a river, and what a paper made of it by way of another language.
  static var talks: Comparison {
    let strength =
      "A line between the two coast guards keeps fishermen alive, which can only be achieved "
      + "through strength, and is a means of de-escalation"
    let force =
      "A line between the two coast guards keeps fishermen alive, which can only be achieved "
      + "through force, and is a means of reducing tensions"
    return Comparison(
      articles: [
        telling(
          "2026-02-05/2", "Harrow Press", "Brunn and Orlesia reopen coast guard hotline",
          published: "2026-02-05", "The two coast guards talk again, 41 boats at sea."),
        telling(
          "undated/7", "Themezone News", "Orlesia, Brunn resume contact of coast guards",
          "Both coast guards speak again."),
      ],
      quotes: [
        variant("Ada Holm", strength, force),
        QuoteItem(
          speaker: "Ada Holm", readings: [reading([0, 1], "detailed and productive")],
          relations: [], missing: []),
        QuoteItem(
          speaker: "Jo Lind", readings: [reading([0], "We wait for the ice to go")],
          relations: [], missing: [1]),
      ],
      figures: [
        fact(
          "figure", "boats at sea", .conflict,
          [("41", [0], "41 boats"), ("43", [1], "forty-three boats")],
          note: "the later telling has the higher count"),
        FactItem(
          kind: "figure", about: "fishermen rescued",
          values: [
            StatedValue(
              value: "at most 325,000",
              places: [place(0, "as many as 325,000"), place(1, "up to 325,000")])
          ],
          verdict: .same, missing: []),
        fact(
          "figure", "length of the talks", .only, [("2 days", [0], "two-day talks")], missing: [1]),
      ],
      names: [
        fact(
          "date", "the announcement", .otherwise,
          [("2026-02-05", [0], "Thursday"), ("2026-02-06", [1], "Friday")]),
        fact("person", nil, .same, [("Ada Holm", [0, 1], "Ada Holm")]),
        fact("place", nil, .same, [("Brunn", [0, 1], "Brunn")]),
        fact("place", nil, .same, [("Orlesia", [0, 1], "Orlesia")]),
        fact("place", nil, .only, [("Port Sorrow", [0], "PORT SORROW")], missing: [1]),
        fact("organisation", nil, .only, [("Themezone", [1], "Themezone")], missing: [0]),
      ],
      sentences: [
        row(
          .reworded,
          "The coast guards of Brunn and Orlesia agreed to reopen a hotline on Thursday.",
          "The coast guards of Brunn and Orlesia agreed to restore a hotline on Friday."),
        row(.only, "PORT SORROW was quiet.", nil),
        row(.same, "He spoke in the harbor.", "He spoke in the harbor."),
        row(.same, "Nobody was hurt.", "Nobody was hurt."),
        row(
          .reworded, "“Nobody wants a cold war on the water,” an officer said.",
          "A cold war on the sea is wanted by no one, so an officer."),
        row(.only, nil, "Add Themezone to your list."),
      ])
  }
}
