import Stories

/// A line of what a person sees first: how much of something there is, and what it is.
struct GlanceLine: Hashable {
  let weight: Weight
  /// `2 conflicts`
  let count: String
  /// `people killed: 41 or 43`
  let named: [String]

  /// How loudly it is said.
  enum Weight: String {
    case loud, notable, calm
  }

  /// The lines of a comparison, the loudest first.
  static func lines(
    of comparison: Comparison, agreed: ComparisonOutline.AgreedItems
  ) -> [GlanceLine] {
    let facts = comparison.figures + comparison.names
    let count = comparison.articles.count
    var lines: [GlanceLine] = []
    func add(_ weight: Weight, _ named: [String], _ title: (Int) -> String) {
      if !named.isEmpty {
        lines.append(GlanceLine(weight: weight, count: title(named.count), named: named))
      }
    }
    func phrases(_ verdict: Verdict) -> [String] {
      facts.filter { $0.verdict == verdict }.map(\.phrase)
    }
    add(.loud, phrases(.conflict)) { $0.counted("conflict") }
    if lines.isEmpty, count > 1 {
      lines.append(GlanceLine(weight: .calm, count: "no conflict", named: []))
    }
    add(.notable, comparison.quotes.filter { $0.verdict == .variant }.map(\.variation)) {
      $0 == 1 ? "1 quote varies" : "\($0.grouped) quotes vary"
    }
    add(.notable, comparison.quotes.filter { !$0.otherSpeakers.isEmpty }.map(\.speakers)) {
      $0 == 1 ? "1 speaker differs" : "\($0.grouped) speakers differ"
    }
    add(.notable, phrases(.otherwise)) { "\($0.grouped) given otherwise" }
    add(.calm, phrases(.compatible)) { "\($0.grouped) compatible" }
    let everyone = count == 2 ? "both" : "all \(count.grouped)"
    add(.calm, agreed.phrases) { "\($0.grouped) the same in \(everyone)" }
    let partial =
      facts.filter { !$0.verdict.isDifference && !$0.missing.isEmpty }.map(\.phrase)
      + comparison.quotes.filter { $0.verdict == .only }.map(\.phrase)
    add(.calm, partial) { "\($0.grouped) in \(count == 2 ? "one" : "some") only" }
    if let summary = comparison.sentences.summary {
      let parts = summary.split(separator: ": ", maxSplits: 1).map(String.init)
      lines.append(GlanceLine(weight: .calm, count: parts[0], named: Array(parts.dropFirst())))
    }
    return lines
  }
}

extension ComparisonOutline.AgreedItems {
  /// All of it, figures first.
  fileprivate var phrases: [String] {
    figures.map(\.phrase)
      + quotes.map(\.phrase) + names.flatMap(\.items).map(\.phrase)
  }
}

extension QuoteItem {
  /// `Ada Holm: “We wait”`
  var phrase: String {
    let words = readings.first?.shown ?? ""
    return speaker.map { "\($0): \(words)" } ?? words
  }

  /// `European Command: through [strength|force]`
  fileprivate var variation: String {
    let words = changes.map(\.excerpt).joined(separator: "; ")
    return speaker.map { "\($0): \(words)" } ?? words
  }

  /// `“It is late”: Reuben Stokely or Marguerite Ito`
  fileprivate var speakers: String {
    let names = ((speaker.map { [$0] } ?? []) + otherSpeakers).joined(separator: " or ")
    return "\(readings.first?.shown ?? ""): \(names)"
  }
}
