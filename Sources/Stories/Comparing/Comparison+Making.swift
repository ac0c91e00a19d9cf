public import Articles

extension Comparison {
  /// Compares tellings of one story.
  ///
  /// - Parameter articles: in any order; those without a date come last.
  public init(of articles: [Article]) {
    self.init(
      inOrder: Comparison.earliestFirst(
        articles.sorted { ($0.id, $0.revision) < ($1.id, $1.revision) }))
  }

  /// Compares tellings of a story in its order: what ids are given says when articles came into an
  /// archive, and not which was first.
  ///
  /// - Parameter articles: in the order of the story, which stays but where a day or a time says
  ///   otherwise.
  public init(ofStory articles: [Article]) {
    self.init(inOrder: Comparison.earliestFirst(articles))
  }

  /// Compares what the tellings of a story count, and nothing else.
  ///
  /// - Parameter articles: in the order of the story.
  public init(figuresOfStory articles: [Article]) {
    let ordered = Comparison.earliestFirst(articles)
    self.init(articles: ordered, figures: FigureComparison.items(of: ordered))
  }

  /// Compares some tellings of a story, and reads the others with them: two that count the same
  /// people in other words are often known to do so by a third.
  ///
  /// What is compared are the tellings asked for alone. What differs among the others, or is in them
  /// alone, is not told.
  ///
  /// - Parameters:
  ///   - articles: those asked for.
  ///   - story: tellings of the story, in its order; those asked for that are not among them come
  ///     after them.
  public init(of articles: [Article], inStory story: [Article]) {
    let asked = Set(articles.map(\.id))
    let known = Set(story.map(\.id))
    let ordered = Comparison.earliestFirst(story + articles.filter { !known.contains($0.id) })
    self.init(
      inOrder: ordered,
      ShownTellings(ordered.indices.filter { asked.contains(ordered[$0].id) }, of: ordered.count))
  }

  private init(inOrder ordered: [Article], _ tellings: ShownTellings? = nil) {
    let shown = tellings ?? ShownTellings(all: ordered.count)
    let (said, stated) = concurrently {
      SaidInTellings(ordered, shown)
    } _: {
      StatedInTellings(ordered, shown)
    }
    var table = said.table
    let facts = SharedFacts(shown.renumbered(said.tellings), stated.figures + stated.names, &table)
    let rows = SentenceComparison.rows(of: facts, table, shown.tellings.map { said.quoted[$0] })
    let joined = SwapComparison.joined(
      to: stated.figures, stated.names, rows, facts.tellings, table)
    self.init(
      articles: shown.tellings.map { ordered[$0] }, quotes: said.quotes, figures: joined.figures,
      names: joined.names, sentences: rows)
  }

  /// By day, then by time where both tell it, then as they come.
  private static func earliestFirst(_ articles: [Article]) -> [Article] {
    let byDay = articles.indices.sorted { one, other in
      switch (articles[one].published?.day, articles[other].published?.day) {
      case (let day?, let otherDay?) where day != otherDay: day < otherDay
      case (.some, nil): true
      case (nil, .some): false
      default: one < other
      }
    }
    var ordered: [Article] = []
    for article in byDay.map({ articles[$0] }) {
      let place = ordered.firstIndex { earlier in
        guard let date = article.published, let other = earlier.published else { return false }
        return date.isBefore(other)
      }
      ordered.insert(article, at: place ?? ordered.count)
    }
    return ordered
  }
}

/// What tellings say in words: their sentences, and the quotes among them.
private struct SaidInTellings: Sendable {
  let tellings: [Telling]
  let table: WordTable
  let quotes: [QuoteItem]
  let quoted: [[Int: QuotedSentence]]

  init(_ ordered: [Article], _ shown: ShownTellings) {
    var reader = TellingReader()
    tellings = ordered.enumerated().map { reader.read($1, number: $0) }
    var table = reader.table
    let speech = SpeechWords(&table)
    self.table = table
    let comparison = QuoteComparison(tellings, KeyWeights(tellings, table), table, speech)
    quotes = comparison.items(shown).map(shown.renumbered)
    quoted = comparison.quoted
  }
}

/// What tellings state: how many, who, where and when.
private struct StatedInTellings: Sendable {
  let figures: [FactItem]
  let names: [FactItem]

  init(_ ordered: [Article], _ shown: ShownTellings) {
    var vocabulary = SceneVocabulary()
    let scenes = vocabulary.scenes(of: ordered)
    figures = FigureComparison.items(of: ordered, scenes, &vocabulary, shown)
      .map(shown.renumbered)
    names = NameComparison.items(of: ordered, scenes, shown).map(shown.renumbered)
  }
}
