import Articles
import Stories

/// A line of what a person sees first: how much of something there is, and what it is.
struct GlanceLine {
  let subject: Subject
  let number: Int
  /// The number in words: `2 conflicts`.
  let count: String
  /// `people killed: 41 or 43`
  let named: [ShownText]

  /// What is counted, the loudest first. The raw value is its key in JSON.
  enum Subject: String, CaseIterable {
    case conflicts
    case quotesVarying = "quotes_varying"
    case speakersDiffering = "speakers_differing"
    case givenOtherwise = "given_otherwise"
    case compatible
    case sameInAll = "same_in_all"
    case inSomeOnly = "in_some_only"
    case sentences
  }

  /// How loudly a line is said.
  enum Weight: String {
    case loud, notable, calm
  }

  var weight: Weight {
    switch subject {
    case .conflicts: number > 0 ? .loud : .calm
    case .quotesVarying, .speakersDiffering, .givenOtherwise: .notable
    default: .calm
    }
  }

  /// How many names a calm line has; the sections below have all.
  private static let calmNames = 10

  /// What it is, as a first look has room for it.
  var shownNames: [ShownText] {
    guard weight == .calm, named.count > GlanceLine.calmNames + 1 else { return named }
    let others = named.count - GlanceLine.calmNames
    return named.prefix(GlanceLine.calmNames) + [ShownText("and \(others.grouped) more")]
  }

  /// The lines of a comparison: those of which there is something, and that there is no conflict.
  static func lines(
    of comparison: Comparison, agreed: ComparisonOutline.AgreedItems
  ) -> [GlanceLine] {
    let subjects = GlanceSubjects(comparison: comparison, agreed: agreed)
    return Subject.allCases.compactMap { subject in
      let named = subjects.named(subject)
      let number = subject == .sentences ? comparison.sentences.count : named.count
      let isTold = subject == .conflicts && comparison.articles.count > 1
      guard number > 0 || isTold else { return nil }
      return GlanceLine(
        subject: subject, number: number, count: subjects.count(number, subject), named: named)
    }
  }
}

/// What there is of each subject.
private struct GlanceSubjects {
  let comparison: Comparison
  let agreed: ComparisonOutline.AgreedItems

  private var facts: [FactItem] { comparison.figures + comparison.names }

  func named(_ subject: GlanceLine.Subject) -> [ShownText] {
    if subject == .quotesVarying {
      return comparison.quotes.filter { $0.verdict == .variant }.map { ShownText(changesOf: $0) }
    }
    return phrases(subject).map { ShownText($0) }
  }

  private func phrases(_ subject: GlanceLine.Subject) -> [String] {
    let quotes = comparison.quotes
    return switch subject {
    case .conflicts: phrases { $0.verdict == .conflict }
    case .quotesVarying: []
    case .speakersDiffering: quotes.filter { !$0.otherSpeakers.isEmpty }.map(\.speakers)
    case .givenOtherwise: phrases { $0.verdict == .otherwise }
    case .compatible: phrases { $0.verdict == .compatible }
    case .sameInAll: agreed.phrases
    case .inSomeOnly:
      (comparison.figures.filter { !$0.verdict.isDifference && !$0.missing.isEmpty }
        + comparison.partialNames).map(\.phrase)
        + quotes.filter { $0.verdict == .only }.map(\.phrase)
    case .sentences: comparison.sentences.summary.map { [$0] } ?? []
    }
  }

  func count(_ number: Int, _ subject: GlanceLine.Subject) -> String {
    let tellings = comparison.articles.count
    return switch subject {
    case .conflicts: number == 0 ? "no conflict found" : number.counted("conflict")
    case .quotesVarying: number == 1 ? "1 quote varies" : "\(number.grouped) quotes vary"
    case .speakersDiffering:
      number == 1 ? "1 speaker differs" : "\(number.grouped) speakers differ"
    case .givenOtherwise: "\(number.grouped) given otherwise"
    case .compatible: "\(number.grouped) compatible"
    case .sameInAll:
      "\(number.grouped) the same in \(ComparisonOutline.everyone(of: tellings))"
    case .inSomeOnly: "\(number.grouped) in \(tellings == 2 ? "one" : "some") only"
    case .sentences: number.counted("sentence")
    }
  }

  private func phrases(_ isNamed: (FactItem) -> Bool) -> [String] {
    facts.filter(isNamed).map(\.phrase)
  }
}

extension ComparisonOutline.AgreedItems {
  /// All of it, figures first.
  fileprivate var phrases: [String] {
    figures.map(\.phrase) + quotes.map(\.phrase) + names.flatMap(\.items).map(\.phrase)
  }
}

extension QuoteItem {
  /// `“It is late”: Reuben Stokely or Marguerite Ito`
  fileprivate var speakers: String {
    let names = ((speaker.map { [$0] } ?? []) + otherSpeakers).joined(separator: " or ")
    return "\(readings.first?.shown ?? ""): \(names)"
  }
}
