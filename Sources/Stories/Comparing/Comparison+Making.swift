public import Articles

extension Comparison {
  /// Compares tellings of one story.
  ///
  /// - Parameter articles: in any order; those without a date come last.
  public init(of articles: [Article]) {
    let ordered = Comparison.earliestFirst(articles)
    var reader = TellingReader()
    let tellings = ordered.enumerated().map { reader.read($1, number: $0) }
    var table = reader.table
    let speech = SpeechWords(&table)
    let weights = KeyWeights(tellings, table)
    let quotes = QuoteComparison(tellings, weights, table, speech)
    var vocabulary = SceneVocabulary()
    let scenes = vocabulary.scenes(of: ordered)
    let figures = FigureComparison.items(of: ordered, scenes, &vocabulary)
    let names = NameComparison.items(of: ordered, scenes)
    let facts = SharedFacts(tellings, figures + names, &table)
    self.init(
      articles: ordered, quotes: quotes.items, figures: figures, names: names,
      sentences: SentenceComparison.rows(of: facts, table, quotes.quoted))
  }

  /// By day, then by time where both tell it, then by id; the same whatever order they come in.
  private static func earliestFirst(_ articles: [Article]) -> [Article] {
    let byDay = articles.sorted { one, other in
      switch (one.published?.day, other.published?.day) {
      case (let day?, let otherDay?) where day != otherDay: day < otherDay
      case (.some, nil): true
      case (nil, .some): false
      default: (one.id, one.revision) < (other.id, other.revision)
      }
    }
    var ordered: [Article] = []
    for article in byDay {
      let place = ordered.firstIndex { earlier in
        guard let date = article.published, let other = earlier.published else { return false }
        return date.isBefore(other)
      }
      ordered.insert(article, at: place ?? ordered.count)
    }
    return ordered
  }
}
