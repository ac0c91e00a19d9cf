/// How much speaks for two dates being of one event.
///
/// Points are summed up: for the words around both, for what happened, for what only one date of
/// each telling can be. The sums wanted were set so that dates of different events, those of
/// articles on other but similar events among them, hardly ever reach them.
struct DateEvidence {
  private let mentions: [DateMention]
  private let likeness: SceneLikeness
  private let isOnly: [Bool]
  private let isOnce: [Bool]

  /// What two different dates need at least.
  private static let wanted = 2.4
  /// What dates of words that tell of other events need in common: nearly the whole sentence.
  private static let wantedOfOthers = 3.0
  /// And how much of it must come from what is told, not from how it is told.
  private static let wantedOfWords = 0.9

  init(_ mentions: [DateMention], _ likeness: SceneLikeness, _ candidates: DateCandidates) {
    self.mentions = mentions
    self.likeness = likeness
    isOnly = mentions.map(candidates.isOnly)
    isOnce = mentions.map { candidates.count(of: $0) == 1 }
  }

  /// Whether two dates cannot be of one event: one tells when something was said, or other things
  /// happened.
  func areOpposed(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (mentions[one].setting, mentions[other].setting)
    if first.isOfReport != second.isOfReport { return words(one, other) < 2 }
    return areOtherEvents(first, second) && words(one, other) < DateEvidence.wantedOfOthers
      && !mentions[one].counts(mentions[other])
  }

  private func areOtherEvents(_ one: DateSetting, _ other: DateSetting) -> Bool {
    guard let event = one.event, let another = other.event else { return false }
    return event != another && !event.isWeak && !another.isWeak
  }

  private func areOtherPeople(_ one: DateSetting, _ other: DateSetting) -> Bool {
    !one.people.isEmpty && !other.people.isEmpty && !one.people.contains(where: other.people.holds)
  }

  // MARK: One date

  /// nil where too little speaks for it.
  func ofSame(_ one: Int, _ other: Int) -> Double? {
    let (first, second) = (mentions[one], mentions[other])
    guard first.isSame(as: second) else { return nil }
    let words = words(one, other)
    if first.setting.isOfReport != second.setting.isOfReport, words < 2 { return nil }
    var points = words
    if first.setting.isMain, second.setting.isMain { points += 0.75 }
    if first.setting.isAhead == true, second.setting.isAhead == true { points += 0.5 }
    return points >= wantedOfSame(one, other) ? points : nil
  }

  /// Of the days of the week, every story has many events.
  private func wantedOfSame(_ one: Int, _ other: Int) -> Double {
    switch mentions[one].value.grain {
    case .day, .weekday:
      mentions[one].setting.isOfReport && mentions[other].setting.isOfReport ? -2 : 0.5
    default: isOnce[one] && isOnce[other] ? -1 : 0.4
    }
  }

  // MARK: Different dates

  /// nil where too little speaks for it.
  func ofDifferent(_ one: Int, _ other: Int) -> Double? {
    let (first, second) = (mentions[one], mentions[other])
    guard !first.isSame(as: second), canDiffer(first, second) else { return nil }
    let areOtherPeople = areOtherPeople(first.setting, second.setting)
    // Two people may well do the same on two days.
    let words = words(one, other) - (areOtherPeople ? 1.25 : 0)
    let isClose = first.value.isClose(second.value)
    let counts = first.counts(second)
    let standing = standing(one, other)
    guard words >= DateEvidence.wantedOfWords || isClose && first.value.isLength else { return nil }
    let areOthers = areOtherPeople || areOtherEvents(first.setting, second.setting)
    if !counts, areOthers, words < DateEvidence.wantedOfOthers { return nil }
    var points = words + standing
    if isClose { points += first.value.isLength ? 1 : 0.5 }
    if counts { points += 1 }
    // Where one could be one of many, as years are, more must speak for it.
    let areYears = first.value.grain == .year && second.value.grain == .year
    let isOneOfMany = standing < 0.5 || areYears
    return points >= DateEvidence.wanted + (isOneOfMany ? 1 : 0) ? points : nil
  }

  /// What tells nothing of the event, but of how the dates stand in their tellings.
  private func standing(_ one: Int, _ other: Int) -> Double {
    let (first, second) = (mentions[one].setting, mentions[other].setting)
    var points = isOnly[one] && isOnly[other] ? 0.75 : 0
    if first.isMain, second.isMain { points += 0.5 }
    if first.isLimit, second.isLimit { points += 0.25 }
    if first.isAhead == true, second.isAhead == true { points += 0.25 }
    return points
  }

  private func canDiffer(_ one: DateMention, _ other: DateMention) -> Bool {
    if one.setting.isOfReport || other.setting.isOfReport || one.isWrittenAs(other) { return false }
    if one.setting.isAge || other.setting.isAge { return false }
    if !one.value.isLength, let ahead = one.setting.isAhead, let other = other.setting.isAhead,
      ahead != other
    {
      return false
    }
    if one.isCompatible(with: other) { return true }
    // A full date is of another week, most often.
    if one.value.isOpen && other.value.isYearWritten(in: other.place.text)
      || other.value.isOpen && one.value.isYearWritten(in: one.place.text)
    {
      return false
    }
    let isOne = one.setting.event != nil && one.setting.event == other.setting.event
    // Of years, any text has many.
    return (isOne || one.value.grain != .year) && one.value.isNear(other.value, isSure: isOne)
  }

  // MARK: What is told

  /// What the words around both have in common, and what happened.
  private func words(_ one: Int, _ other: Int) -> Double {
    let (first, second) = (mentions[one].setting, mentions[other].setting)
    var points = likeness.of(first.surroundings, second.surroundings)
    points += min(likeness.of(first.context, second.context) / 2, 0.75)
    if let event = first.event, let otherEvent = second.event {
      if event == otherEvent {
        points += event.isWeak ? 0.75 : 1.25
      } else if !event.isWeak, !otherEvent.isWeak {
        points -= 1.75
      }
    }
    if first.isDuty, second.isDuty { points += 1 }
    return points + ofPeople(first, second)
  }

  /// Names tell of whom it is told, and not what: less for the same people, and against others.
  private func ofPeople(_ one: DateSetting, _ other: DateSetting) -> Double {
    if areOtherPeople(one, other) { return -0.75 }
    let shared = one.people.filter(other.people.holds)
    let (first, second) = (one.surroundings.telling, other.surroundings.telling)
    return shared.reduce(0) { sum, name in
      sum - 0.6 * min(likeness.weight(of: name, in: first), likeness.weight(of: name, in: second))
    }
  }
}
