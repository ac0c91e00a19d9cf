import Articles

/// How much speaks for two dates being of one event.
///
/// Points are summed up: for the words around both, for what happened, for what only one date of
/// each telling can be. The sums wanted were set so that dates of different events, those of
/// articles on other but similar events among them, hardly ever reach them.
struct DateEvidence {
  let mentions: [DateMention]
  private let likeness: SceneLikeness
  let kinship: Kinship
  let isOnly: [Bool]
  private let isOnce: [Bool]
  private let isRepeated: [Bool]

  /// What two different dates need at least.
  private static let wanted = 2.4
  /// What dates of words that tell of other events need in common: nearly the whole sentence.
  private static let wantedOfOthers = 3.0
  /// And how much of it must come from what is told, not from how it is told.
  private static let wantedOfWords = 0.9

  init(
    _ mentions: [DateMention], _ likeness: SceneLikeness, _ kinship: Kinship,
    _ candidates: DateCandidates
  ) {
    self.mentions = mentions
    self.likeness = likeness
    self.kinship = kinship
    isOnly = mentions.map(candidates.isOnly)
    isOnce = mentions.map { candidates.count(of: $0) == 1 }
    isRepeated = mentions.map(candidates.isRepeated)
  }

  /// Whether two dates cannot be of one event: one tells when something was said, or other things
  /// happened.
  func areOpposed(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (mentions[one], mentions[other])
    if areOfReportAndEvent(one, other) { return true }
    return !first.isSame(as: second) && areOtherEvents(first.setting, second.setting)
      && words(one, other) < DateEvidence.wantedOfOthers && !first.counts(second)
      && !(first.value.isLength && first.value.isClose(second.value))
  }

  /// Whether only one tells when something was said, with hardly a word in common: of what is told
  /// first, officials speak on the next day.
  func areOfReportAndEvent(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (mentions[one].setting, mentions[other].setting)
    guard first.isOfReport != second.isOfReport else { return false }
    return words(one, other) < (first.isMain || second.isMain ? 6 : 2)
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
    if areOfReportAndEvent(one, other) { return nil }
    var points = words(one, other)
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
    guard !first.isSame(as: second), canDiffer(first, second), areOfOneTime(one, other) else {
      return nil
    }
    let areOtherPeople = areOtherPeople(first.setting, second.setting)
    // Two people may well do the same on two days.
    let words = words(one, other) - (areOtherPeople ? 1.25 : 0)
    let isClose = first.value.isClose(second.value)
    let counts = first.counts(second)
    let standing = standing(one, other)
    guard words >= DateEvidence.wantedOfWords || isClose && first.value.isLength else { return nil }
    let isLikeLength = first.value.isLength && isClose
    let areOthers =
      areOtherPeople || areOtherEvents(first.setting, second.setting) && !isLikeLength
    if !counts, areOthers, words < DateEvidence.wantedOfOthers { return nil }
    var points = words + standing
    if isClose { points += first.value.isLength ? 1 : 0.5 }
    if counts { points += 1 }
    let wanted = wantedOfDifferent(one, other, standing)
    return points >= wanted ? points : nil
  }

  /// How much must speak for it that two different dates are of one event.
  private func wantedOfDifferent(_ one: Int, _ other: Int, _ standing: Double) -> Double {
    let (first, second) = (mentions[one], mentions[other])
    var wanted = DateEvidence.wanted
    wanted += kinship.wanted(first.telling, second.telling, isSole: false)
    // Where one could be one of many, as years are, more must speak for it.
    if standing < 0.5 { wanted += 1 }
    if first.value.grain == .year, second.value.grain == .year { wanted += 1 }
    // As where it happened on several days: quakes, attacks, days of a trial.
    if isRepeated[one] || isRepeated[other] { wanted += 1 }
    let areDuties = first.setting.isDuty && second.setting.isDuty
    let isLikeLength = first.value.isLength && first.value.isClose(second.value)
    let isTold = areOfOneEvent(first.setting, second.setting) || areDuties || isLikeLength
    if !isTold, !first.counts(second) { wanted += 0.75 }
    // Nothing says that they are of one week.
    if first.published == nil, second.published == nil {
      wanted += 0.5
      if !isTold || first.value.isDayLike { wanted += 1 }
    }
    return wanted
  }

  func areOfOneEvent(_ one: DateSetting, _ other: DateSetting) -> Bool {
    one.event.map { $0 == other.event && !$0.isWeak } ?? false
  }

  /// Whether each names other places, one of them such as the other telling has not at all.
  func areOtherPlaces(_ one: DateSetting, _ other: DateSetting) -> Bool {
    guard !one.places.isEmpty, !other.places.isEmpty,
      !one.places.contains(where: other.places.holds)
    else { return false }
    return one.places.contains { !likeness.tells($0, in: other.surroundings.telling) }
      || other.places.contains { !likeness.tells($0, in: one.surroundings.telling) }
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
    // A day after it is no day that it took, and the first hundred days are of more.
    if one.setting.isDistance != other.setting.isDistance
      || one.setting.isBeginning != other.setting.isBeginning
    {
      return false
    }
    if !one.value.isLength, let ahead = one.setting.isAhead, let other = other.setting.isAhead,
      ahead != other
    {
      return false
    }
    if one.setting.areZonesApart(other.setting) { return one.isOfOtherZone(other) }
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
  func words(_ one: Int, _ other: Int) -> Double {
    let (first, second) = (mentions[one].setting, mentions[other].setting)
    var points = likeness.of(first.surroundings, second.surroundings)
    points += min(likeness.of(first.context, second.context) / 2, 0.75)
    if let event = first.event, let otherEvent = second.event {
      if event == otherEvent {
        // To wait is told of many things.
        points += event.isWeak || event == EventWords.delay ? 0.75 : 1.25
      } else if !event.isWeak, !otherEvent.isWeak {
        points -= 1.75
      }
    }
    if first.isDuty, second.isDuty { points += 1 }
    if areOtherPlaces(first, second) { points -= 1 }
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
