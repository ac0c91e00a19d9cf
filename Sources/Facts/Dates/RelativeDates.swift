import Articles

/// What points from a day to another: "last week", "the past five months", "this morning", "that
/// year".
extension DateReader {
  /// An expression that begins with `last`, `next`, `this` and their like.
  func deictic(_ index: Int, afterThe: Bool = false) -> DateReading? {
    if let year = deicticYear(index) { return year }
    guard let deictic = Deictic(rawValue: word(index).value) else { return nil }
    var next = index + 1
    if deictic == .this, kind(next) == .deictic,
      let second = Deictic(rawValue: word(next).value), second == .past || second == .coming
    {
      return self.deictic(next, second == .past ? .last : .coming, false)?.from(index)
    }
    if deictic == .this, kind(next) == .phase { next += 1 }
    return self.deictic(next - 1, deictic, afterThe)?.from(index)
  }

  private func deictic(_ index: Int, _ deictic: Deictic, _ afterThe: Bool) -> DateReading? {
    let next = index + 1
    guard !isJoined(next) else { return nil }
    if let reading = span(index, deictic) { return reading }
    // "the same quarter of last year": its year says which.
    if deictic == .same, kind(next) == .unit || isWord(next, "period"), isYearWord(next + 1) {
      return nil
    }
    switch kind(next) {
    case .unit: return unit(next, deictic, afterThe)
    case .units: return units(next, deictic)
    case .weekday where isCapital(next) && !isNamed(next): return weekday(next, deictic.ofName)
    case .month where isCapital(next):
      if let (day, end) = day(next + 1), isValid(value(next), day), isFree(end) {
        return DateReading(
          index..<end, .section(.date(value(next), day), deictic.ofName, of: nil))
      }
      return DateReading(index..<next + 1, .section(.month(value(next)), deictic.ofName, of: nil))
    case .season:
      guard !isHyphen(next + 1), !(isCapital(next) && isCapital(next + 1)) else { return nil }
      return DateReading(index..<next + 1, .section(.season(value(next)), deictic.ofName, of: nil))
    case .part: return part(next, deictic)
    case .fiscal where kind(next + 1) == .unit:
      guard let step = deictic.step, let published = text.published else { return nil }
      if value(next + 1) == TimeUnit.quarter.rawValue {
        return DateReading(index..<next + 2, .shift(.quarter, by: step.by, from: step.from))
      }
      return DateReading(index..<next + 2, .period(.fiscalYear(published.year + step.by)))
    case .age where afterThe && deictic == .recent:
      return DateReading(index..<next + 1, .reference(-1))
    case .none where deictic == .recent && isSmall(next) && !isWord(index - 1, "most"):
      return DateReading(index..<next, .reference(-1))
    case .deictic where deictic == .recent && afterThe && value(next) == Int(Deictic.past.rawValue):
      return isFree(next + 1) ? DateReading(index..<next + 1, .reference(-1)) : nil
    default: return holiday(next, deictic.ofName)
    }
  }

  /// "the past five months", "last few weeks", "next 24 hours"
  private func span(_ index: Int, _ deictic: Deictic) -> DateReading? {
    switch deictic {
    case .last, .next, .past, .coming, .previous, .following, .recent: break
    default: return nil
    }
    guard kind(index + 1) != .unit, kind(index + 1) != .units, let amount = amount(index + 1),
      case .duration = amount.meaning
    else { return nil }
    return amount.from(index)
  }

  private func unit(_ index: Int, _ deictic: Deictic, _ afterThe: Bool) -> DateReading? {
    guard let unit = TimeUnit(rawValue: value(index)), !unit.isOfClock, unit != .millennium,
      !isHyphen(index + 1)
    else {
      return nil
    }
    let range = index - 1..<index + 1
    if deictic == .last, let part = partOf(index - 1, -1, index) { return part }
    if unit == .night || deictic == .this && unit == .day {
      return unit == .night ? part(index, deictic) : nil
    }
    let isNext = afterThe && deictic == .next && !isSpanning(index - 3)
    if isNext, unit != .day { return DateReading(range, .shift(unit, by: 1, from: .named)) }
    let isSpan =
      deictic == .past || deictic == .coming || afterThe && (deictic == .last || deictic == .next)
    if isSpan, unit.rawValue < TimeUnit.century.rawValue {
      if deictic == .next && afterThe && unit == .day {
        return withClock(DateReading(range, .shift(.day, by: 1, from: .named)))
      }
      guard unit != .day else { return nil }
      return DateReading(range, .duration(TimeAmount(count: 1, unit: unit)))
    }
    if unit == .day, deictic == .last || deictic == .current { return nil }
    if deictic == .latest {
      return unit == .quarter ? latestQuarter(range) : nil
    }
    guard var step = deictic.step else { return nil }
    if unit == .day, deictic == .next { step.from = .named }
    let reading = DateReading(range, .shift(unit, by: step.by, from: step.from))
    return unit == .day ? withClock(reading) : reading
  }

  /// Whether a year is named here, perhaps after "of".
  private func isYearWord(_ index: Int) -> Bool {
    let next = kind(index) == .of || kind(index) == .in ? index + 1 : index
    if kind(next) == .deictic { return kind(next + 1) == .unit }
    if kind(next) == .article { return kind(next + 1) == .unit && kind(next + 2) != .none }
    return yearAfter(next) != nil
  }

  /// Whether a preposition stands there that makes "the next year" a span of time.
  private func isSpanning(_ index: Int) -> Bool {
    kind(index) == .in
      || ["over", "within", "for", "during", "through"].contains { isWord(index, $0) }
  }

  private func units(_ index: Int, _ deictic: Deictic) -> DateReading? {
    guard let unit = TimeUnit(rawValue: value(index)), !isHyphen(index + 1) else { return nil }
    let range = index - 1..<index + 1
    switch deictic {
    case .recent, .past, .last,
      .previous where unit.rawValue >= TimeUnit.hour.rawValue:
      return DateReading(range, .reference(-1))
    case .coming,
      .next where unit.rawValue >= TimeUnit.hour.rawValue:
      return DateReading(range, .reference(1))
    case .these where unit == .day: return DateReading(range, .reference(0))
    case .those where unit == .day: return DateReading(range, .reference(-1))
    default: return nil
    }
  }

  /// "the week after next", "the year before last": what follows the unit there.
  func secondNext(_ index: Int) -> DateReading? {
    guard kind(index + 1) == .after || kind(index + 1) == .before, kind(index + 2) == .deictic,
      let unit = TimeUnit(rawValue: value(index)), !unit.isOfClock, isFree(index + 3)
    else { return nil }
    switch (kind(index + 1), Deictic(rawValue: word(index + 2).value)) {
    case (.after, .next?):
      return DateReading(index..<index + 3, .shift(unit, by: 2, from: .published))
    case (.before, .last?):
      return DateReading(index..<index + 3, .shift(unit, by: -2, from: .published))
    default: return nil
    }
  }

  // MARK: Days and parts of days

  /// "today", "yesterday", "tomorrow"
  func today(_ index: Int) -> DateReading? {
    guard !isHyphen(index + 1), !isHyphen(index - 1), !isNamed(index) else { return nil }
    return DateReading(index..<index + 1, .shift(.day, by: value(index), from: .published))
  }

  /// "tonight", "overnight"
  func night(_ index: Int) -> DateReading? {
    guard !isHyphen(index + 1), !isNamed(index) else { return nil }
    guard value(index) == 0 else { return DateReading(index..<index + 1, .overnight) }
    return withClock(
      DateReading(
        index..<index + 1, .clock("TNI", of: .shift(.day, by: 0, from: .published))))
  }

  /// "this morning", "last night", "that evening"
  private func part(_ index: Int, _ deictic: Deictic) -> DateReading? {
    guard let part = dayPart(index), let step = deictic.step, !isHyphen(index + 1) else {
      return nil
    }
    let from: DateMeaning.Origin = deictic == .next ? .named : step.from
    return DateReading(
      index - 1..<index + 1, .clock(part, of: .shift(.day, by: step.by, from: from)))
  }

  /// "morning of Feb. 3"
  func part(_ index: Int) -> DateReading? {
    guard let part = dayPart(index), kind(index + 1) == .of else { return nil }
    let day = index + 2
    let reading =
      isMonth(day)
      ? month(day) : isNumber(day) ? dayMonth(day) : isWeekday(day) ? weekday(day) : nil
    guard let reading, reading.isDay else { return nil }
    return DateReading(index..<reading.tokens.upperBound, .clock(part, of: reading.meaning))
  }

  /// "the afternoon", "the late morning" of the day that is told.
  func thePart(_ index: Int) -> DateReading? {
    let part = kind(index) == .phase ? index + 1 : index
    guard kind(part) == .part, let value = dayPart(part), isFree(part + 1), kind(part + 1) != .of,
      kind(index - 2) == .in || isLasting(index - 2)
    else { return nil }
    return DateReading(index..<part + 1, .clock(value, of: .shift(.day, by: 0, from: .near)))
  }

  /// "afternoon" of the day that is told, after "late" and the like.
  func partOfDay(_ index: Int) -> DateReading? {
    guard kind(index) == .part, let value = dayPart(index), !isHyphen(index + 1),
      kind(index + 1) != .of
    else { return nil }
    return DateReading(index..<index + 1, .clock(value, of: .shift(.day, by: 0, from: .near)))
  }

  func dayPart(_ index: Int) -> String? {
    switch kind(index) {
    case .part: return ["TMO", "TAF", "TEV"][min(max(value(index) - 1, 0), 2)]
    case .unit where value(index) == TimeUnit.night.rawValue: return "TNI"
    default: return nil
    }
  }

  // MARK: Words for now, past and future

  func reference(_ index: Int) -> DateReading? {
    guard !isNamed(index), tokens[index].shape == .small || startsSentence(index) else {
      return nil
    }
    if value(index) > 0 { return soon(index) }
    // "now-defunct", "now that"
    if isHyphen(index + 1) || kind(index + 1) == .deictic && value(index) == 0 { return nil }
    // "as recently as last week"
    if isWord(index - 1, "as"), isWord(index + 1, "as") { return nil }
    return DateReading(index..<index + 1, .reference(value(index)))
  }

  /// "soon", of what is still to come: in what is told, it is not the future.
  private func soon(_ index: Int) -> DateReading? {
    guard !isWord(index - 1, "as"), !isWord(index - 1, "too"), !isWord(index + 1, "as"),
      kind(index + 1) != .after, !isHyphen(index + 1),
      tense(around: index..<index + 1) == .future
    else { return nil }
    return DateReading(index..<index + 1, .reference(1))
  }

  /// "the past", "the near future", where nothing follows that they belong to.
  func theAge(_ index: Int) -> DateReading? {
    var next = index
    if kind(next) == .nearness || kind(next) == .filler { next += 1 }
    let isPast = kind(next) == .deictic && value(next) == Int(Deictic.past.rawValue)
    guard isPast || kind(next) == .age, isFree(next + 1), kind(next + 1) != .of,
      tokens[next].shape == .small
    else { return nil }
    return DateReading(index..<next + 1, .reference(isPast ? -1 : 1))
  }
}

extension DateReading {
  /// Whether it names a day.
  var isDay: Bool {
    switch meaning {
    case .period(.day), .weekday, .section(.date, _, of: _), .section(.holiday, _, of: _): true
    case .shift(.day, by: _, from: _): true
    default: false
    }
  }
}

extension Deictic {
  /// Before the name of a day, a month or a season.
  fileprivate var ofName: Deictic? {
    switch self {
    case .last, .past: .last
    case .next: .next
    case .coming: .coming
    case .this, .current: .this
    case .previous: .previous
    case .following: .following
    case .that: .that
    default: nil
    }
  }
}
