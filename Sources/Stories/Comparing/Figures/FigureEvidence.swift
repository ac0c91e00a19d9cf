/// How much speaks for it that two figures count the same thing.
///
/// The points are of one scale: a shared head noun that is not of people in general weighs as much
/// as two rare words nearby. What speaks against it takes points away, or rules it out.
struct FigureEvidence {
  private let likeness: SceneLikeness
  private let census: FigureCensus
  private let anyone: Int32

  init(
    _ scenes: [TellingScene], _ mentions: [FigureMention], _ vocabulary: inout SceneVocabulary
  ) {
    likeness = SceneLikeness(scenes)
    census = FigureCensus(mentions)
    anyone = vocabulary.number(of: Concepts.anyone)
  }

  /// For figures of one value, which is evidence by itself; below 0 where they count other things.
  ///
  /// - Parameter isUnique: whether the tellings have no other figure of this value.
  func ofSame(_ one: FigureMention, _ other: FigureMention, isUnique: Bool) -> Double {
    let context = context(one, other)
    let rarity = min(one.value.rarity, other.value.rarity)
    guard context.points > 0.4 || rarity >= 3 && context.points > -1 else { return -1 }
    return rarity + context.points + (isUnique ? 0.5 : 0) - 2.8
  }

  /// For figures of two values, which needs more: below 0 where it is not surely the same thing.
  func ofDifferent(_ one: FigureMention, _ other: FigureMention) -> Double {
    guard !isRuledOut(one, other) else { return -10 }
    let context = context(one, other)
    if one.value.unit.dimension != other.value.unit.dimension {
      return context.points + (one.value.isWithin(1.6, of: other.value) ? 0.9 : 0) - 2.2
    }
    if one.value.relation(to: other.value) == .compatible, one.value.isWithin(1.1, of: other.value)
    {
      return min(one.value.rarity, other.value.rarity) + context.points - 3.3
    }
    guard one.value.isWithin(3, of: other.value), let wanted = wanted(one, other, context) else {
      return -10
    }
    let isTransposed = one.value.isTransposed(other.value)
    let isClose = one.value.isWithin(1.25, of: other.value)
    return context.around - wanted + (isTransposed ? 0.7 : 0) + (isClose ? 0.3 : 0)
  }

  /// How much the words around must say that what is counted is one thing, by what else says so;
  /// nil where nothing does.
  private func wanted(
    _ one: FigureMention, _ other: FigureMention, _ context: Context
  ) -> Double? {
    if context.sharesOwner { return 0 }
    let areSmall = one.value.rarity == 0 && other.value.rarity == 0
    // Where a telling has several of a kind, it may be another of them.
    let isOnly = census.isOnly(one) && census.isOnly(other)
    let more = isOnly ? 0 : 0.4
    let isLike = (one.head ?? anyone) == (other.head ?? anyone)
    if context.sharesEvent, context.sharesHead || isLike { return (areSmall ? 1.5 : 1) + more }
    if context.sharesHead { return (one.head == anyone ? 2 : areSmall ? 2.6 : 1.5) + more }
    if one.head != nil || other.head != nil { return nil }
    if context.sharesGovernor { return one.value.unit.isMeasure && isOnly ? 0.9 : 1.5 + more }
    switch one.value.unit.dimension {
    case .count, .age: return nil
    case .money, .share: return 2.2 + more
    default: return isOnly ? 2.2 : nil
    }
  }

  /// What rules out that two groups of figures are of one thing.
  func areOpposed(_ one: FigureMention, _ other: FigureMention) -> Bool {
    if let event = one.event, let second = other.event, event != second { return true }
    guard let head = one.head, let second = other.head, head != anyone, second != anyone else {
      return false
    }
    return head != second && !one.counted.contains(second) && !other.counted.contains(head)
  }

  /// What can never be given otherwise of one thing.
  private func isRuledOut(_ one: FigureMention, _ other: FigureMention) -> Bool {
    if one.isPart != other.isPart || one.isNegated != other.isNegated { return true }
    if let event = one.event, let second = other.event, event != second { return true }
    if one.value.unit.dimension == .age, one.owner == nil || one.owner != other.owner {
      return true
    }
    // What was counted in 1987 is nothing of today.
    if one.value.unit.dimension != .age, !one.years.contains(where: other.years.contains),
      one.years.count + other.years.count > 0
    {
      return true
    }
    if isApart(one.months, other.months) { return true }
    if let subject = one.subject, let second = other.subject, subject != second { return true }
    guard let head = one.head, let second = other.head else { return false }
    return head != second && !(one.value.isTransposed(other.value))
  }

  private struct Context {
    var points = 0.0
    /// The part of them that is of words around.
    var around = 0.0
    var sharesOwner = false
    var sharesEvent = false
    var sharesHead = false
    var sharesGovernor = false
  }

  private func context(_ one: FigureMention, _ other: FigureMention) -> Context {
    var context = Context()
    if let owner = one.owner, let second = other.owner, one.value.unit.dimension == .age {
      context.sharesOwner = owner == second
      context.points += owner == second ? 4 : -4
    }
    addHeads(one, other, to: &context)
    addGovernors(one, other, to: &context)
    if let event = one.event ?? one.head, event == other.event ?? other.head, one.head != other.head
    {
      // "2,400 employees" are people who are employed.
      context.sharesEvent = true
      context.points += 1.5
    } else if let event = one.event, let second = other.event {
      context.sharesEvent = event == second
      context.points += event == second ? 1.5 : -1.5
    } else if let event = one.event ?? other.event,
      (one.event == nil ? one.near : other.near).holds(event)
    {
      context.points += 1
    }
    addWords(one, other, to: &context)
    if isApart(one.places, other.places) {
      context.points -= 2
      context.around -= 1.5
    }
    if let subject = one.subject, let second = other.subject, subject != second {
      context.points -= 1
    }
    if let speaker = one.speaker, speaker == other.speaker {
      context.points += 1
      context.around += 1
    }
    return context
  }

  private func addWords(
    _ one: FigureMention, _ other: FigureMention, to context: inout Context
  ) {
    let around = likeness.of(one.surroundings, other.surroundings)
    context.points += around
    context.around += around
    // What is counted speaks for itself, and is among the words nearby, too.
    if let head = one.head, head == other.head {
      context.around -= likeness.weight(of: head, in: one.telling)
    }
  }

  /// What is counted, by noun.
  private func addHeads(_ one: FigureMention, _ other: FigureMention, to context: inout Context) {
    if let head = one.head, let second = other.head {
      if head == second {
        context.sharesHead = true
        context.points += head == anyone ? 0.8 : 2
      } else if head == anyone && one.near.holds(second)
        || second == anyone && other.near.holds(head)
      {
        context.sharesHead = true
        context.points += 1
      } else {
        let isPart = one.counted.contains(second) || other.counted.contains(head)
        context.points += isPart || head == anyone || second == anyone ? 0 : -1
      }
    } else if let head = one.head ?? other.head, head != anyone,
      (one.head == nil ? one.near : other.near).holds(head)
    {
      context.points += 1
    }
  }

  /// The noun that a figure belongs to.
  private func addGovernors(
    _ one: FigureMention, _ other: FigureMention, to context: inout Context
  ) {
    if let governor = one.governor, governor == other.governor {
      context.points += 2
      context.sharesGovernor = true
    } else if let governor = one.governor, other.near.holds(governor) {
      context.points += 1
      context.sharesGovernor = true
    } else if let governor = other.governor, one.near.holds(governor) {
      context.points += 1
      context.sharesGovernor = true
    }
  }

  /// Whether both name something of a kind, and nothing that the other names.
  private func isApart<Element: Hashable>(_ one: [Element], _ other: [Element]) -> Bool {
    !one.isEmpty && !other.isEmpty && !one.contains { other.contains($0) }
  }
}

/// How many figures of a telling count things of a kind.
private struct FigureCensus {
  private struct Key: Hashable {
    let telling: Int
    let dimension: FigureUnit.Dimension
    let head: Int32?
  }
  private var values: [Key: Set<Double>] = [:]

  init(_ mentions: [FigureMention]) {
    for mention in mentions { values[key(of: mention), default: []].insert(mention.value.base) }
  }

  /// Whether a figure is its telling's only one of what it counts or measures.
  func isOnly(_ mention: FigureMention) -> Bool {
    guard mention.head != nil || mention.value.unit.dimension != .count else { return false }
    return values[key(of: mention)]?.count == 1
  }

  private func key(of mention: FigureMention) -> Key {
    let dimension = mention.value.unit.dimension
    return Key(
      telling: mention.telling, dimension: dimension,
      head: dimension == .count ? mention.head : nil)
  }
}
