import Articles

/// Whether two tellings that give different dates can be of one time.
extension DateEvidence {
  /// Whether both tellings can be of one time, by when they were written and what they name.
  func areOfOneTime(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (mentions[one], mentions[other])
    if first.counts(second) { return true }
    // Where a telling has the times of both clocks, one of them is the same.
    if first.isOfOtherZone(second), !isOnly[one] || !isOnly[other] { return false }
    // Tellings that share hardly a name are not of one event because they are of one kind of event.
    if kinship.wanted(first.telling, second.telling, isSole: false) >= 1,
      areOtherPlaces(first.setting, second.setting)
    {
      return false
    }
    if areDaysOfTrial(first, second), words(one, other) < DateEvidence.wantedOfWeekdays {
      return false
    }
    guard let day = first.published, let otherDay = second.published else {
      guard first.value.isDayLike || first.value.grain == .clock else { return true }
      if areOtherPlaces(first.setting, second.setting) { return false }
      guard first.value.isDayLike else { return true }
      // A day of the week is of any week: only a sentence taken over word for word says enough.
      if first.published == nil, second.published == nil,
        first.value.grain == .weekday || second.value.grain == .weekday
      {
        return words(one, other) >= DateEvidence.wantedOfWeekdays
      }
      return areOfOneEvent(first.setting, second.setting)
    }
    guard abs(day.number - otherDay.number) > DateEvidence.near else { return true }
    // What is told as new is of its telling's own days.
    return first.value.grain != .clock && !(first.isNew && second.isNew)
  }

  /// Whether both are days on which a trial went on, and not the one on which it is to begin.
  private func areDaysOfTrial(_ one: DateMention, _ other: DateMention) -> Bool {
    [one, other].allSatisfy {
      $0.value.isDayLike && $0.setting.event == EventWords.trial && $0.setting.isAhead != true
    }
  }

  /// In days.
  private static let near = 3
  private static let wantedOfWeekdays = 6.75
}
