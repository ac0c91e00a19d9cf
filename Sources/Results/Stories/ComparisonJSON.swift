import Articles
public import Stories

/// A comparison of tellings as JSON that other programs read: one object.
///
///     {"articles": [{"telling": "A", "id", "headline", "headline_found_by", "source", "url", "published",
///       "language", "words", "captions"}],
///      "summary": {"conflicts", "quotes_varying", "speakers_differing", "given_otherwise",
///       "compatible", "same_in_all", "in_some_only", "sentences"},
///      "notes": [{"kind", "articles": [id], "text"}],
///      "quotes": [{"speaker", "relation", "readings": [{"text", "indirect", "other_speaker",
///       "unattributed", "relation", "marked", "parts": [{"kind", "text"}], "places"}], "missing": ["C"]}],
///      "figures": [{"kind", "about", "verdict", "values": [{"value", "places"}], "missing",
///       "note"}],
///      "names": [as figures],
///      "sentences": [{"relation", "places"}]}
///
/// `places` are `[{"telling": "A", "start", "end", "text"}]`: code points of that article's body,
/// the end exclusive. `relation` of a quote is its readings' greatest difference, that of a reading
/// how it stands to the first, which has none. What is not known is left out.
public enum ComparisonJSON {
  public static func object(of comparison: Comparison) -> JSONText {
    let outline = ComparisonOutline(comparison)
    let numbers = Dictionary(
      outline.glance.map { ($0.subject, $0.number) }, uniquingKeysWith: { first, _ in first })
    let summary = GlanceLine.Subject.allCases.map { subject in
      JSONText.Member(subject.rawValue, .integer(numbers[subject] ?? 0))
    }
    return .object([
      .init("articles", .array(outline.tellings.map(article))), .init("summary", .object(summary)),
      .init("notes", .array(notes(of: comparison))),
      .init("quotes", .array(comparison.quotes.map(quote))),
      .init("figures", .array(comparison.figures.map(fact))),
      .init("names", .array(comparison.names.map(fact))),
      .init("sentences", .array(comparison.sentences.map(row))),
    ])
  }

  private static func notes(of comparison: Comparison) -> [JSONText] {
    comparison.notes.map { note in
      known([
        ("kind", .string(note.name)),
        ("articles", .array(note.articles.map { .string($0.description) })),
        ("text", note.text(of: comparison).map { .string($0) }),
      ])
    }
  }

  private static func article(_ telling: Telling) -> JSONText {
    let article = telling.article
    let captions = article.draft.captions
    return known([
      ("telling", .string(telling.letter)), ("id", .string(article.id.description)),
      ("headline", article.headline.map { .string($0) }),
      ("headline_found_by", article.draft.headline.map { .string($0.by.rawValue) }),
      ("source", article.source.map { .string($0) }), ("url", article.url.map { .string($0) }),
      ("published", article.published.map { .string($0.description) }),
      ("language", article.language.map { .string($0) }), ("words", .integer(article.words)),
      ("captions", captions.isEmpty ? nil : .array(captions.map { .string($0) })),
    ])
  }

  private static func quote(_ item: QuoteItem) -> JSONText {
    let relations: [QuoteRelation?] = [nil] + item.relations
    let readings = item.readings.enumerated().map { index, reading in
      self.reading(reading, index < relations.count ? relations[index] : nil)
    }
    return known([
      ("speaker", item.speaker.map { .string($0) }), ("relation", .string("\(item.verdict)")),
      ("readings", .array(readings)), ("missing", letters(item.missing)),
    ])
  }

  private static func reading(_ reading: QuoteReading, _ relation: QuoteRelation?) -> JSONText {
    var difference: WordDiff?
    if case .variant(let words)? = relation { difference = words }
    return known([
      ("text", .string(reading.text)), ("indirect", .bool(reading.isIndirect)),
      ("other_speaker", reading.otherSpeaker.map { .string($0) }),
      ("unattributed", reading.isUnattributed ? .bool(true) : nil),
      ("relation", relation.map { .string($0.name) }),
      ("marked", difference.map { .string(ChangedWords($0).plain) }),
      ("parts", difference.map(parts)), ("places", places(reading.places)),
    ])
  }

  private static func parts(of difference: WordDiff) -> JSONText {
    .array(
      difference.parts.map {
        .object([.init("kind", .string($0.kind.rawValue)), .init("text", .string($0.text))])
      })
  }

  private static func fact(_ item: FactItem) -> JSONText {
    known([
      ("kind", .string(item.kind)), ("about", item.about.map { .string($0) }),
      ("verdict", .string(item.verdict.rawValue)),
      (
        "values",
        .array(
          item.values.map { value in
            .object([
              .init("value", .string(value.value)), .init("places", places(value.places)),
            ])
          })
      ),
      ("missing", letters(item.missing)), ("note", item.note.map { .string($0) }),
    ])
  }

  private static func row(_ row: SentenceRow) -> JSONText {
    known([
      ("relation", .string(row.relation.rawValue)),
      ("places", places(row.sentences.compactMap { $0 })),
      ("elsewhere", row.elsewhere.isEmpty ? nil : places(row.elsewhere)),
    ])
  }

  private static func places(_ places: [Place]) -> JSONText {
    .array(
      places.map { place in
        .object([
          .init("telling", .string(Telling.letter(place.telling))),
          .init("start", .integer(place.span.start)), .init("end", .integer(place.span.end)),
          .init("text", .string(place.text)),
        ])
      })
  }

  private static func letters(_ places: [Int]) -> JSONText {
    .array(places.map { .string(Telling.letter($0)) })
  }

  /// An object of the members that have a value.
  private static func known(_ members: [(String, JSONText?)]) -> JSONText {
    .object(members.compactMap { key, value in value.map { .init(key, $0) } })
  }
}
