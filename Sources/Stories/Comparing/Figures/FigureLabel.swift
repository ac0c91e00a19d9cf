import Articles

/// What a figure is of, in the words of its telling: `people killed`, `height of the Terne`,
/// `profit fell`, `age of Ada Holm`.
struct FigureLabel {
  let text: String
  /// How much of it is told: the thing and what happened to it, more than the thing, and that more
  /// than what happened alone.
  let rank: Int

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
    switch value.unit.dimension {
    case .age:
      self.init(owner.map { "age of \($0)" }, nil)
    case .count:
      self.init(counted, event ?? clause.state)
    case .share where FigureLabel.isChange(event):
      self.init(clause.subject ?? counted ?? governor, event)
    case .share, .money:
      let isChange = FigureLabel.isChange(event)
      self.init(counted ?? governor ?? (isChange ? clause.subject : nil), isChange ? nil : event)
      if rank == 0, let event { self.init(nil, event) }
    default:
      let thing = counted ?? clause.subject
      if let aspect = aspect?.noun, let thing {
        self.init("\(aspect) of \(FigureLabel.definite(thing))", nil)
      } else if let thing = governor ?? thing {
        self.init(thing, FigureLabel.isChange(event) ? event : nil)
      } else {
        self.init(aspect?.noun, event)
      }
    }
    if rank == 0 { return nil }
  }

  private init(_ thing: String?, _ happened: String?) {
    text = [thing, happened].compactMap { $0 }.joined(separator: " ")
    rank = (thing == nil ? 0 : 2) + (happened == nil ? 0 : 1)
  }

  /// Of several that are of one thing, the one that tells the most; of as many, the first.
  static func best(of labels: some Sequence<FigureLabel>) -> String? {
    labels.reduce(nil as FigureLabel?) { best, label in
      best.map { $0.rank >= label.rank } ?? false ? best : label
    }?.text
  }

  /// "The Terne", but "the queue".
  private static func definite(_ thing: String) -> String {
    thing.first?.isUppercase ?? true ? thing : "the \(thing)"
  }

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
