import Stories

/// What every form of a comparison shows, in the order in which it shows it.
struct ComparisonOutline {
  let tellings: [Telling]
  let glance: [GlanceLine]
  /// What is to be said of the choice of what is compared.
  let notes: [String]
  /// What every telling has, and has alike.
  let agreed: AgreedItems
  /// The other quotes, by speaker, in the order in which speakers come up.
  let quotes: [SpeakerQuotes]
  /// The other figures, the loudest first.
  let figures: [FactItem]
  /// Names, roles, places and dates that are given otherwise.
  let otherNames: [FactItem]
  /// Names, roles, places and dates that some tellings do not have.
  let partialNames: [PartialNames]
  let sentences: [SentenceGroup]

  struct AgreedItems {
    let figures: [FactItem]
    let quotes: [QuoteItem]
    let names: [PartialNames]

    var count: Int { figures.count + quotes.count + names.reduce(0) { $0 + $1.items.count } }
  }

  struct SpeakerQuotes {
    let speaker: String?
    var items: [QuoteItem]
  }

  /// Names of a kind that the same tellings have.
  struct PartialNames {
    let kind: String
    let tellings: [Int]
    var items: [FactItem]

    /// What the kind's names are called: `people`.
    var title: String {
      switch kind {
      case "figure": "figures"
      case "person": "people"
      case "role": "roles"
      case "organisation": "organisations"
      case "place": "places"
      case "date": "dates"
      default: TerminalText.line(kind)
      }
    }
  }

  init(_ comparison: Comparison) {
    let count = comparison.articles.count
    tellings = Telling.all(comparison.articles)
    let quotes = comparison.quotes.filter { !$0.readings.isEmpty }
    let sharedQuotes = quotes.filter { count > 1 && $0.isTheSameInAll }
    agreed = AgreedItems(
      figures: comparison.figures.filter(\.isAgreed), quotes: sharedQuotes,
      names: ComparisonOutline.byKind(comparison.names.filter(\.isAgreed).datesOnce))
    self.quotes = ComparisonOutline.bySpeaker(
      quotes.filter { !(count > 1 && $0.isTheSameInAll) })
    figures = ComparisonOutline.byVerdict(comparison.figures.filter { !$0.isAgreed })
    otherNames = ComparisonOutline.byVerdict(comparison.names.filter { $0.verdict.isDifference })
    partialNames = ComparisonOutline.byKind(comparison.partialNames)
    sentences = SentenceGroup.groups(of: comparison.sentences)
    glance = GlanceLine.lines(of: comparison, agreed: agreed)
    notes = comparison.shownNotes
  }

  /// `5 texts compared`. A story counts as tellings what is no copy of another; what is compared may
  /// be one.
  var title: String { "\(tellings.count.counted("text")) compared" }

  /// The telling whose headline the whole goes by: the first that has one.
  var titled: Telling? { tellings.first(where: \.hasHeadline) ?? tellings.first }

  /// `both`, or `all 5`.
  var everyone: String { ComparisonOutline.everyone(of: tellings.count) }

  static func everyone(of count: Int) -> String { count == 2 ? "both" : "all \(count.grouped)" }

  private static func bySpeaker(_ items: [QuoteItem]) -> [SpeakerQuotes] {
    var groups: [SpeakerQuotes] = []
    var places: [String?: Int] = [:]
    for item in items {
      let speaker = item.speaker?.oneLine.isEmpty ?? true ? nil : item.speaker
      if let place = places[speaker] {
        groups[place].items.append(item)
      } else {
        places[speaker] = groups.count
        groups.append(SpeakerQuotes(speaker: speaker, items: [item]))
      }
    }
    return groups
  }

  private static func byVerdict(_ items: [FactItem]) -> [FactItem] {
    Verdict.allCases.flatMap { verdict in items.filter { $0.verdict == verdict } }
  }

  /// The order in which kinds stand; others follow.
  private static let kinds = ["person", "role", "organisation", "place", "date"]

  private static func byKind(_ items: [FactItem]) -> [PartialNames] {
    struct Group: Hashable {
      let kind: String
      let tellings: [Int]
    }
    var groups: [PartialNames] = []
    var places: [Group: Int] = [:]
    for item in items {
      let group = Group(kind: item.kind, tellings: item.tellings)
      if let place = places[group] {
        groups[place].items.append(item)
      } else {
        places[group] = groups.count
        groups.append(PartialNames(kind: item.kind, tellings: item.tellings, items: [item]))
      }
    }
    func rank(_ kind: String) -> Int { kinds.firstIndex(of: kind) ?? kinds.count }
    let order = groups.indices.sorted {
      (rank(groups[$0].kind), $0) < (rank(groups[$1].kind), $1)
    }
    return order.map { groups[$0] }
  }
}
