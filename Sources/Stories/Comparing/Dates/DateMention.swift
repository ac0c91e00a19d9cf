import Articles

/// A date where it stands.
struct DateMention {
  let telling: Int
  let value: DateValue
  let place: Place
  let published: Day?
  let setting: DateSetting

  /// Whether both give one time. A month without its year, and a season, is the same, however its
  /// year was made out; so is a day of the week for those who write in one week.
  func isSame(as other: DateMention) -> Bool {
    if value.isSame(as: other.value) { return !setting.areZonesApart(other.setting) }
    guard value.grain == other.value.grain, isWrittenAs(other) else { return false }
    return value.grain == .month || value.grain == .stretch || isOfWeek(of: other)
  }

  /// Whether both are a day of the week, the one before and the one after their telling: by the
  /// words around them, which each telling has in its way.
  private func isOfWeek(of other: DateMention) -> Bool {
    guard value.grain == .day, let day = value.first, let otherDay = other.value.first,
      let published, let otherPublished = other.published
    else { return false }
    return abs(day.number - otherDay.number) == 7
      && abs(published.number - otherPublished.number) < 7
  }

  /// Whether both are the same words, which leave it to the reader which day is meant.
  func isWrittenAs(_ other: DateMention) -> Bool {
    place.text.lowercased() == other.place.text.lowercased()
      && !place.text.utf8.contains { $0 &- 0x30 < 10 }
  }

  /// Whether it is a day that its telling's readers have just lived through.
  var isNew: Bool {
    guard value.isDayLike, let day = value.first, let published else { return false }
    return (0...2).contains(published.number - day.number)
  }

  /// Whether both can be true of one thing: one names the time more closely, or counts the days or
  /// years of which the other gives the end.
  func isCompatible(with other: DateMention) -> Bool {
    value.contains(other.value) || other.value.contains(value) || isAbout(other)
      || counts(other) || isOfOtherZone(other) || value.isOpen(beside: other.value)
      || isOfOtherClock(other)
  }

  /// Whether both are days of the calendar, one the day after the other, by clocks between which
  /// midnight can lie. Of what is to come, the day is told as that of its place.
  func isOfOtherClock(_ other: DateMention) -> Bool {
    guard value.grain == .day, other.value.grain == .day, let first = value.first,
      let second = other.value.first, setting.isAhead != true, other.setting.isAhead != true
    else { return false }
    switch second.number - first.number {
    case 1: return setting.clock.canBeDayBefore(other.setting.clock)
    case -1: return other.setting.clock.canBeDayBefore(setting.clock)
    default: return false
    }
  }

  /// Whether both are the times of clocks of two zones, which can be of one moment: clocks differ by
  /// half hours.
  func isOfOtherZone(_ other: DateMention) -> Bool {
    setting.areZonesApart(other.setting) && value.grain == .clock && other.value.grain == .clock
      && (value.number - other.value.number).truncatingRemainder(dividingBy: 30) == 0
  }

  /// Whether one is a rounding of the other, or a bound: about half past nine, and 9:27; shortly
  /// after two, and half past two.
  private func isAbout(_ other: DateMention) -> Bool {
    guard value.isRough || other.value.isRough || setting.isRough || other.setting.isRough,
      value.isOfKind(other.value)
    else { return false }
    return value.isLength
      || value.grain == .clock && abs(value.number - other.value.number) <= 30
  }

  /// Whether one counts to the other.
  func counts(_ other: DateMention) -> Bool { countsTo(other) || other.countsTo(self) }

  /// Whether one is the number of days from the day of its telling to the other, or the length of
  /// the years that the other names: "three days" of Wednesday, and "Saturday".
  private func countsTo(_ other: DateMention) -> Bool {
    switch (value.grain, other.value.grain) {
    case (.days, .day):
      guard let published, let day = other.value.first, setting.isAhead == true,
        (2...60).contains(value.number)
      else { return false }
      return Double(day.number - published.number) == value.number
    case (.months, .stretch): return other.value.number > 0 && other.value.number == value.number
    default: return false
    }
  }
}

/// Reads the dates of a telling.
enum DateMentions {
  static func read(_ article: Article, in scene: TellingScene) -> [DateMention] {
    let ages = AgeSpans(article.facts)
    let facts = article.facts.filter { $0.kind == "date" && !ages.hold($0.span) }
      .sorted { $0.span.start < $1.span.start }
    var reader = DateSettings(scene, article.facts)
    var mentions: [DateMention] = []
    var index = 0
    while index < facts.count {
      let range = index + 1 < facts.count ? years(facts[index], facts[index + 1], scene) : nil
      let values = range.map { [$0.value] } ?? DateValue.values(of: facts[index])
      let span = range?.span ?? facts[index].span
      index += range == nil ? 1 : 2
      guard !values.isEmpty, let place = scene.place(span), let stand = scene.stand(of: span) else {
        continue
      }
      // The two of "41/2 months".
      let isFraction = scene.gap(stand.words.lowerBound - 1).contains("/")
      for value in values where !(isFraction && value.isLength) {
        mentions.append(
          DateMention(
            telling: scene.telling, value: value, place: place,
            published: scene.published, setting: reader.setting(of: value, place, stand)))
      }
    }
    return mentions
  }

  /// The stretch of years of "between 2015 and 2022", "from 2015 to 2022".
  private static func years(
    _ first: Fact, _ last: Fact, _ scene: TellingScene
  ) -> (value: DateValue, span: TextSpan)? {
    guard last.span.start > first.span.end, last.span.start - first.span.end < 12,
      let one = DateValue.values(of: first).first, let other = DateValue.values(of: last).first,
      let value = DateValue(from: one, to: other),
      let joint = scene.place(TextSpan(start: first.span.end, end: last.span.start))?.text,
      let before = scene.words(of: first.span).first,
      before > 0, let opening = scene.text(of: before - 1).map(Tokenizer.folded)
    else { return nil }
    let words = joint.split(separator: " ")
    guard words.count == 1,
      opening == "between" && words[0] == "and"
        || opening == "from" && ["to", "until", "through"].contains(words[0])
    else { return nil }
    return (value, TextSpan(start: first.span.start, end: last.span.end))
  }
}

/// Where a telling gives ages: "a man of 52 years" was 52, which is no length of time.
private struct AgeSpans {
  private let spans: [TextSpan]

  init(_ facts: [Fact]) {
    spans = facts.filter { $0.kind == "figure" && $0.text(of: "unit") == "years" }.map(\.span)
      .sorted { $0.start < $1.start }
  }

  func hold(_ span: TextSpan) -> Bool {
    let next = spans.partitionIndex { $0.end > span.start }
    return next < spans.count && spans[next].start < span.end
  }
}
