/// How much speaks for it that two figures count the same thing.
///
/// The points are of one scale: a shared head noun that is not of people in general weighs as much
/// as two rare words nearby. What speaks against it takes points away, or rules it out.
struct FigureEvidence {
  private let scenes: [TellingScene]
  private let census: FigureCensus
  private let anyone: Int32

  init(
    _ scenes: [TellingScene], _ mentions: [FigureMention], _ vocabulary: inout SceneVocabulary
  ) {
    self.scenes = scenes
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
    var context = context(one, other)
    if one.value.unit.dimension != other.value.unit.dimension {
      return context.points + (one.value.isWithin(3, of: other.value) ? 0.5 : 0) - 2.2
    }
    if one.value.relation(to: other.value) == .compatible, one.value.isWithin(1.1, of: other.value) {
      return min(one.value.rarity, other.value.rarity) + context.points - 3.3
    }
    if one.value.isTransposed(other.value) {
      context.points += 1.5
      context.hasKind = context.hasKind || context.sharesHead
    }
    if !one.value.isWithin(4, of: other.value) { context.points -= 3 }
    if census.isOnly(one), census.isOnly(other) {
      context.points += one.value.unit.isMeasure ? 1.2 : 0.6
    }
    return context.hasKind ? context.points - 3.5 : -10
  }

  /// What can never be given otherwise of one thing.
  private func isRuledOut(_ one: FigureMention, _ other: FigureMention) -> Bool {
    if one.isIncrement != other.isIncrement { return true }
    if let event = one.event, let second = other.event, event != second { return true }
    if one.value.unit.dimension == .age, one.owner == nil || one.owner != other.owner {
      return true
    }
    if isApart(one.years, other.years) { return true }
    guard let head = one.head, let second = other.head else { return false }
    return head != second && !(one.value.isTransposed(other.value))
  }

  private struct Context {
    var points = 0.0
    /// Whether what is counted is the same by more than its being people.
    var hasKind = false
    var sharesHead = false
  }

  private func context(_ one: FigureMention, _ other: FigureMention) -> Context {
    var context = Context()
    if let owner = one.owner, one.value.unit.dimension == .age {
      context.points += other.owner == owner ? 4 : other.owner == nil ? 0 : -4
      context.hasKind = other.owner == owner
    }
    addHeads(one, other, to: &context)
    if let event = one.event, let second = other.event {
      context.points += event == second ? 1.5 : -1.5
      context.hasKind = context.hasKind || event == second
    } else if let event = one.event ?? other.event,
      (one.event == nil ? one.near : other.near).holds(event)
    {
      context.points += 1
      context.hasKind = true
    }
    let near = shared(one.near, other.near, one, other)
    let sentence = shared(one.sentence, other.sentence, one, other)
    context.points += min(near + (sentence - near) / 2, 4)
    // Two of three words say more than two of twenty.
    let most = min(weight(of: one.near, one), weight(of: other.near, other))
    if near > 0.9, most > 0 { context.points += min(near / most, 1) * 2 }
    if one.value.unit.dimension != .count, near >= 1.4 { context.hasKind = true }
    if isApart(one.places, other.places) { context.points -= 1.5 }
    if let speaker = one.speaker, speaker == other.speaker { context.points += 1 }
    return context
  }

  /// What is counted, by noun: the head of what is counted, or the noun that the figure belongs to.
  private func addHeads(_ one: FigureMention, _ other: FigureMention, to context: inout Context) {
    if let head = one.head, let second = other.head {
      if head == second {
        context.sharesHead = true
        context.points += head == anyone ? 0.8 : 2
        context.hasKind = context.hasKind || head != anyone
      } else {
        if head == anyone && one.near.holds(second) || second == anyone && other.near.holds(head) {
          context.sharesHead = true
          context.points += 1
        }
        let isPart = one.counted.contains(second) || other.counted.contains(head)
        context.points += isPart || head == anyone || second == anyone ? 0 : -1
      }
    } else if let head = one.head ?? other.head, head != anyone,
      (one.head == nil ? one.near : other.near).holds(head)
    {
      context.points += 1
    }
    if let governor = one.governor, governor == other.governor {
      context.points += 2
      context.hasKind = true
    } else if let governor = one.governor, other.near.holds(governor) {
      context.points += 1
      context.hasKind = context.hasKind || one.head == nil && other.head == nil
    } else if let governor = other.governor, one.near.holds(governor) {
      context.points += 1
      context.hasKind = context.hasKind || one.head == nil && other.head == nil
    }
  }

  /// The weight of the meanings that stand in both lists.
  private func shared(
    _ one: [Int32], _ other: [Int32], _ first: FigureMention, _ second: FigureMention
  ) -> Double {
    var points = 0.0
    var (left, right) = (0, 0)
    while left < one.count, right < other.count {
      if one[left] == other[right] {
        points += min(
          scenes[first.telling].weight(of: one[left]), scenes[second.telling].weight(of: one[left]))
        left += 1
        right += 1
      } else if one[left] < other[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return points
  }

  private func weight(of meanings: [Int32], _ mention: FigureMention) -> Double {
    meanings.reduce(0) { $0 + scenes[mention.telling].weight(of: $1) }
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

extension [Int32] {
  /// Whether a list in order has a number.
  func holds(_ number: Int32) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number
  }
}
