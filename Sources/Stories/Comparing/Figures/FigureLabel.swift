import Articles

/// What a figure is of, in the words of its telling: `people killed`, `height of the Terne`,
/// `profit fell`, `age of Ada Holm`.
struct FigureLabel {
  let text: String
  /// How much of it is told: the thing and what happened to it, more than the thing, and that more
  /// than what happened alone.
  private let rank: Int

  /// - Parameters:
  ///   - aspect: which extent of a thing a length is.
  ///   - owner: whose age it may be.
  ///   - governor: the noun before "of".
  init?(
    _ fact: Fact, _ value: FigureValue, aspect: FigureAspect?, owner: String?, governor: String?,
    _ clause: FigureClause
  ) {
    let counted = fact.text(of: "counted")
    let event = fact.text(of: "event").flatMap {
      FigureLabel.says($0, besides: counted) ? $0 : nil
    }
    let isChange = FigureLabel.isChange(event)
    var label: FigureLabel?
    switch value.unit.dimension {
    case .age:
      label = (owner ?? governor).map { FigureLabel("age of \(FigureLabel.definite($0))", nil) }
    case .count:
      label = FigureLabel(counted ?? FigureLabel.inhabitants(governor), event ?? clause.state)
    case .share where isChange: label = FigureLabel(clause.subject ?? counted ?? governor, event)
    case .share: label = FigureLabel(counted ?? governor, event)
    case .money:
      let thing = counted ?? governor ?? (isChange ? clause.subject : nil)
      let change = event.map { isChange && clause.isGoal ? "\($0) to" : $0 }
      label = FigureLabel(thing, isChange && thing != nil ? nil : change)
    default:
      label =
        FigureLabel(
          measured: aspect?.noun ?? (FigureLabel.isWeight(event) ? "weight" : nil), counted,
          governor: governor, isChange ? event : nil, clause)
        ?? FigureLabel(nil, event)
    }
    if let label, label.rank > 0 {
      self = label
    } else if let subject = value.unit.dimension == .age ? nil : clause.subject {
      self.init(text: subject, rank: FigureLabel.vague)
    } else if let around = FigureLabel.around(value, clause) {
      self.init(text: around, rank: 0)
    } else {
      return nil
    }
  }

  /// The label of a measure; nil where nothing tells of what it is one.
  ///
  /// - Parameter noun: what is measured.
  private init?(
    measured noun: String?, _ counted: String?, governor: String?, _ event: String?,
    _ clause: FigureClause
  ) {
    let thing = counted ?? (noun == nil ? nil : clause.namedBefore) ?? clause.subject
    if let noun, let thing, !thing.hasSuffix(noun) {
      self.init(text: "\(noun) of \(FigureLabel.definite(thing))", rank: FigureLabel.full)
    } else if let governor, let counted, !counted.hasSuffix(governor) {
      self.init("\(governor) of \(counted)", event)
    } else if let thing = thing ?? governor ?? noun {
      self.init(thing, event)
    } else {
      return nil
    }
  }

  /// The words beside a figure of which nothing else is told.
  private static func around(_ value: FigureValue, _ clause: FigureClause) -> String? {
    switch value.unit.dimension {
    case .money: clause.lead
    case .share: clause.rest
    default: nil
    }
  }

  private init(_ thing: String?, _ happened: String?) {
    let isVague = thing.map { Concepts.of(Tokenizer.folded($0)) == Concepts.anyone } ?? false
    self.init(
      text: [thing, happened].compactMap { $0 }.joined(separator: " "),
      rank: (thing == nil ? 0 : isVague ? FigureLabel.vague : 4) + (happened == nil ? 0 : 2))
  }

  private init(text: String, rank: Int) {
    self.text = text
    self.rank = rank
  }

  /// A thing and what happened to it.
  private static let full = 6
  /// People in general, and what a clause is about.
  private static let vague = 3

  /// Of several that are of one thing, the one that tells the most; of as many, the longest, and the
  /// first of these.
  static func best(of labels: some Sequence<FigureLabel>) -> String? {
    labels.reduce(nil as (label: FigureLabel, words: Int)?) { best, label in
      let words = label.text.count { $0 == " " }
      guard let best else { return (label, words) }
      return (label.rank, words) > (best.label.rank, best.words) ? (label, words) : best
    }?.label.text
  }

  /// "Ada Holm", but "the queue".
  private static func definite(_ thing: String) -> String {
    thing.first?.isUppercase ?? true || thing.hasPrefix("the ") ? thing : "the \(thing)"
  }

  /// "A town of 9,400" is one of so many inhabitants.
  private static func inhabitants(_ governor: String?) -> String? {
    governor.flatMap { towns.contains(Tokenizer.folded($0)) ? "inhabitants of the \($0)" : nil }
  }

  private static let towns: Set<String> = [
    "town", "city", "village", "island", "region", "province", "district", "county", "hamlet",
    "suburb", "municipality", "community", "country", "township", "settlement",
  ]

  // MARK: What happened

  /// Whether a verb tells something: not that it was counted, and not again that the injured were
  /// injured.
  private static func says(_ event: String, besides counted: String?) -> Bool {
    let words = Tokenizer.folded(event).split(separator: " ").map(String.init)
    if let last = words.last, weak.contains(last) { return false }
    let things = Set(
      (counted.map(Tokenizer.folded) ?? "").split(separator: " ").suffix(1)
        .map { Concepts.of(String($0)) })
    return !words.contains { things.contains(Concepts.of($0)) }
  }

  private static let weak: Set<String> = [
    "counted", "gave", "given", "made", "included", "found", "reached", "was", "were", "been",
    "had",
  ]

  private static func isChange(_ event: String?) -> Bool {
    guard let last = event?.split(separator: " ").last else { return false }
    return changes.contains(Concepts.of(Tokenizer.folded(last)))
  }

  private static let changes = Set(["rose", "fell"].map(Concepts.of))

  private static func isWeight(_ event: String?) -> Bool { event?.hasPrefix("weigh") ?? false }
}

extension FigureAspect {
  /// What is measured; nil of a distance, which has two ends.
  fileprivate var noun: String? {
    switch self {
    case .height: "height"
    case .length: "length"
    case .width: "width"
    case .depth: "depth"
    case .distance: nil
    }
  }
}
