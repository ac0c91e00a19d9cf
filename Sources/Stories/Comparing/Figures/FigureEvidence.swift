/// How much speaks for it that two figures count the same thing.
///
/// The evidence of ``FigureContext`` is weighed against what a link must have, by its kind. What
/// speaks against it takes points away, or rules it out.
struct FigureEvidence {
  private let likeness: SceneLikeness
  private let census: FigureCensus
  private let anyone: Int32
  /// Those who are people in general to another telling.
  private let people: Set<Int32>
  /// What sport counts of every player and every match.
  private let statistics: Set<Int32>
  /// Verbs by which a sum goes from one to another.
  private let payments: Set<Int32>

  init(
    _ scenes: [TellingScene], _ mentions: [FigureMention], _ vocabulary: inout SceneVocabulary
  ) {
    likeness = SceneLikeness(scenes)
    census = FigureCensus(mentions)
    anyone = vocabulary.number(of: Concepts.anyone)
    people = Set(vocabulary.numbers(of: ["patients", "protesters", "employees"]))
    payments = Set(vocabulary.numbers(of: ["paid", "repaid", "returned", "gave", "handed"]))
    statistics = Set(
      vocabulary.numbers(
        of: [
          "games", "points", "seasons", "touchdowns", "rebounds", "assists", "innings", "catches",
          "receptions", "carries", "runs", "wickets", "homers", "yards", "wins", "losses", "laps",
        ]))
  }

  /// For figures of one value, which is evidence by itself; below 0 where they count other things.
  ///
  /// - Parameter isUnique: whether the tellings have no other figure of this value.
  func ofSame(_ one: FigureMention, _ other: FigureMention, isUnique: Bool) -> Double {
    let context = context(one, other)
    let rarity = min(one.value.rarity, other.value.rarity)
    guard context.points > 0.4 || rarity >= 3 && context.points > -1 else { return -1 }
    // Two of one event, of which no telling has another.
    let isOnly = context.sharesEvent && census.isOnlyOfEvent(one) && census.isOnlyOfEvent(other)
    return rarity + context.points + (isUnique ? 0.5 : 0) + (isOnly ? 1 : 0) - 2.8
  }

  /// For figures of two values, which needs more: below 0 where it is not surely the same thing.
  ///
  /// - Parameter isSole: whether each is the only one of its telling that the other can be.
  func ofDifferent(
    _ one: FigureMention, _ other: FigureMention, _ kinship: Kinship, isSole: () -> Bool
  ) -> Double {
    guard !isRuledOut(one, other) else { return -10 }
    if one.value.unit.isOfLikeWorth(to: other.value.unit), !one.value.isWithin(3, of: other.value) {
      return -10
    }
    // Only a slip makes one of the other.
    if isOneOfMany(one) || isOneOfMany(other), !one.value.isWithin(1.12, of: other.value) {
      return -10
    }
    let context = context(one, other)
    if one.value.unit.dimension != other.value.unit.dimension {
      guard one.value.isWithin(1.6, of: other.value) else { return context.points - 2.2 }
      return context.points + (isSole() ? 1.7 : 0.9) - 2.2
    }
    if one.value.relation(to: other.value) == .compatible, one.value.isWithin(1.1, of: other.value)
    {
      return min(one.value.rarity, other.value.rarity) + context.points - 3.3
    }
    let isTransposed = one.value.isTransposed(other.value)
    let isClose = one.value.isWithin(1.25, of: other.value)
    let closeness = (isTransposed ? 0.7 : 0) + (isClose ? 0.3 : 0)
    let points = context.around + closeness
    let more = kinship.wanted(one.telling, other.telling, isSole: false)
    let surplus = wanted(one, other, context).map { points - $0 - more } ?? -10
    guard surplus < 0, isSole(), let less = wantedOfSole(one, other, context) else {
      return surplus
    }
    return points + likeness.beside(one.surroundings, other.surroundings) - less
      - kinship.wanted(one.telling, other.telling, isSole: true)
  }

  /// Whether it is what news tells of many players, or of many models of a thing, in the same words.
  private func isOneOfMany(_ mention: FigureMention) -> Bool {
    mention.head.map(statistics.contains) ?? false
      || mention.value.unitName.map(FigureEvidence.unitsOfModels.contains) ?? false
  }

  private static let unitsOfModels: Set<String> = [
    "yd", "KB", "MB", "GB", "TB", "Hz", "kHz", "MHz", "GHz", "px", "MP", "Mbit/s", "Gbit/s",
    "mAh",
  ]

  /// Whether two of whatever values can be of one thing.
  func canBeOne(_ one: FigureMention, _ other: FigureMention) -> Bool { !isRuledOut(one, other) }

  /// How much the words around must say that what is counted is one thing, by what else says so;
  /// nil where nothing does.
  private func wanted(
    _ one: FigureMention, _ other: FigureMention, _ context: FigureContext
  ) -> Double? {
    if context.sharesOwner { return 0 }
    let areSmall = one.value.rarity == 0 && other.value.rarity == 0
    // Where a telling has several of a kind, it may be another of them.
    let isOnly = census.isOnly(one) && census.isOnly(other)
    let more = isOnly ? 0 : 0.4
    if context.sharesEvent, context.sharesHead || areAlike(one, other) {
      return (areSmall ? 1.5 : 1) + more
    }
    if context.sharesHead { return (one.head == anyone ? 2 : areSmall ? 2.6 : 1.5) + more }
    if one.head != nil || other.head != nil { return nil }
    if context.sharesGovernor { return one.value.unit.isMeasure && isOnly ? 0.9 : 1.5 + more }
    switch one.value.unit.dimension {
    case .count, .age: return nil
    case .money, .share: return 2.2 + more
    default: return isOnly ? 2.2 : nil
    }
  }

  /// The same where each is the other's only choice: the words of the sentences beside count, too.
  private func wantedOfSole(
    _ one: FigureMention, _ other: FigureMention, _ context: FigureContext
  ) -> Double? {
    let areSmall = one.value.rarity == 0 && other.value.rarity == 0
    if context.sharesEvent, context.sharesHead || areAlike(one, other) {
      // Prices and wages both rose.
      let isVague = one.value.unit.dimension != .count && !context.sharesHead
      return areSmall || isVague && (one.changing ?? -1) != other.changing ? 1 : 0.3
    }
    let isNear = one.value.isWithin(2, of: other.value)
    if context.sharesHead {
      return one.head == anyone
        ? 2 : areSmall ? 2 : areModified(one, other) ? nil : isNear ? 0.5 : 1
    }
    if one.isMarketMove, other.isMarketMove { return 0.5 }
    switch one.value.unit.dimension {
    case .count: return areAlike(one, other) && one.head != nil ? 2.4 : nil
    case .age: return nil
    case .money, .share: return context.sharesGovernor ? 0.8 : 1.2
    case .length: return isNear ? wantedOfLength(one, other) : 1.8
    default: return 1.6
    }
  }

  /// A length may be of anything, unless both say that it is the height or the size of a thing.
  private func wantedOfLength(_ one: FigureMention, _ other: FigureMention) -> Double {
    guard let aspect = one.aspect ?? other.aspect else {
      return one.isSize && other.isSize ? 0.8 : 1.6
    }
    if one.aspect == other.aspect, aspect != .distance { return 0.6 }
    return one.isSize && other.isSize && aspect != .distance ? 0.8 : 1.6
  }

  private func areOfOtherDays(_ one: FigureMention, _ other: FigureMention) -> Bool {
    // Those of a day are no sum of all days.
    if one.isTotal && !other.weekdays.isEmpty || other.isTotal && !one.weekdays.isEmpty {
      return one.isTotal != other.isTotal
    }
    guard !one.days.isEmpty, !other.days.isEmpty else {
      return one.weekdays.isApart(from: other.weekdays)
    }
    return !one.days.contains { day in other.days.contains { $0.overlaps(day) } }
  }

  /// Whether what is counted can be one thing: people in general are patients to another telling.
  private func areAlike(_ one: FigureMention, _ other: FigureMention) -> Bool {
    let (head, second) = (one.head ?? anyone, other.head ?? anyone)
    return head == second || head == anyone && people.contains(second)
      || second == anyone && people.contains(head)
  }

  /// Whether both say of what kind the counted things are, and no word of it is of both.
  private func areModified(_ one: FigureMention, _ other: FigureMention) -> Bool {
    one.counted.filter { $0 != one.head }.isApart(from: other.counted.filter { $0 != other.head })
  }

  /// What rules out that two groups of figures are of one thing.
  func areOpposed(_ one: FigureMention, _ other: FigureMention) -> Bool {
    if areOfOtherEvents(one, other) { return true }
    if areOfOtherDays(one, other) { return true }
    guard let head = one.head, let second = other.head, !areAlike(one, other) else { return false }
    guard head != anyone, second != anyone else { return false }
    return !one.counted.contains(second) && !other.counted.contains(head)
  }

  /// What can never be given otherwise of one thing.
  private func isRuledOut(_ one: FigureMention, _ other: FigureMention) -> Bool {
    if one.isPart != other.isPart || one.isNegated != other.isNegated { return true }
    if areOfOtherEvents(one, other) { return true }
    if one.value.unit.dimension == .age, one.owner == nil || one.owner != other.owner {
      return true
    }
    // What was counted in 1987 is nothing of today.
    if one.value.unit.dimension != .age, !one.years.contains(where: other.years.contains),
      one.years.count + other.years.count > 0
    {
      return true
    }
    if areOfOtherDays(one, other) || one.opposite != other.opposite { return true }
    if let party = one.party, let second = other.party, party != second,
      one.surroundings.sentence.holds(second), other.surroundings.sentence.holds(party)
    {
      return true
    }
    if one.recipient.isApart(from: other.recipient) { return true }
    if one.agent.isApart(from: other.agent) || one.ends.isApart(from: other.ends) { return true }
    if one.months.isApart(from: other.months) || one.isMarketMove != other.isMarketMove {
      return true
    }
    if let subject = one.subject, let second = other.subject, subject != second { return true }
    if let aspect = one.aspect, let second = other.aspect, aspect != second { return true }
    if let direction = one.direction, let second = other.direction, direction != second {
      return true
    }
    if let changing = one.changing, let second = other.changing, changing != second { return true }
    guard let head = one.head, let second = other.head, head != second else { return false }
    // A fine is what was fined.
    return !areAlike(one, other) && !one.value.isTransposed(other.value)
  }

  /// Whether something else happened to each.
  private func areOfOtherEvents(_ one: FigureMention, _ other: FigureMention) -> Bool {
    guard let event = one.event, let second = other.event, event != second else { return false }
    return !areEventsNear(one, other)
  }

  /// Whether a sum with swapped digits was paid to the one telling, and repaid to the other.
  private func areEventsNear(_ one: FigureMention, _ other: FigureMention) -> Bool {
    guard let event = one.event, let second = other.event, one.value.unit.isMoney else {
      return false
    }
    return payments.contains(event) && payments.contains(second)
      && one.value.isTransposed(other.value)
  }

  private func context(_ one: FigureMention, _ other: FigureMention) -> FigureContext {
    FigureContext(
      one, other, likeness, anyone: anyone, areEventsNear: areEventsNear(one, other))
  }
}
