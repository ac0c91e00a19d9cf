import Articles

/// What begins with an article, and what early, late, the end and the like stand before.
extension DateReader {
  /// An expression that begins with "the".
  func the(_ index: Int) -> DateReading? {
    let next = index + 1
    guard sentence.contains(next) else { return nil }
    switch kind(next) {
    case .none where kind(index - 1) == .at && isWord(next, "moment"):
      return isFree(next + 1) && kind(next + 1) != .of
        ? DateReading(index..<next + 1, .reference(0)) : nil
    case .none where isWord(next, "new") && isPreposition(index - 1):
      return newYear(next)?.from(index)
    case .none, .vague:
      if tokens[next].kind == .mark { return shortDecade(next)?.from(index) }
      guard tokens[next].isNumber || tokens[next].has(.numberWord) else { return nil }
      return (yearQuarter(next) ?? theNumbered(next))?.from(index)
    case .deictic: return (deictic(next, afterThe: true) ?? theAge(next))?.from(index)
    case .nearness, .age, .filler: return theAge(next)?.from(index)
    case .phase, .edge: return (thePart(next) ?? phase(next))?.from(index)
    case .season: return theSeason(next)?.from(index)
    case .part: return (part(next) ?? thePart(next))?.from(index)
    case .decade: return wordDecade(next)?.from(index)
    case .fiscal: return fiscal(next)?.from(index)
    case .unit: return theUnit(next)?.from(index)
    case .units: return ahead(next)?.from(index)
    case .half: return nil
    default: return nil
    }
  }

  /// "the 1990s", "the third quarter", "the 24th of February", "the 2026 fiscal year"
  private func theNumbered(_ index: Int) -> DateReading? {
    if isNumber(index) {
      return decade(index) ?? fiscal(index)
        ?? (kind(index + 1) == .ordinal
          ? dayMonth(index) ?? ordinalPeriod(index).flatMap(whole) : nil) ?? theAmount(index)
    }
    return (ordinalPeriod(index) ?? theAmount(index)).flatMap(whole)
  }

  /// "the nine months", "the first nine months"
  private func theAmount(_ index: Int) -> DateReading? {
    var next = index
    if let (number, end) = ordinal(index), number == 1, !isHyphen(end) { next = end }
    guard let amount = amount(next), case .duration = amount.meaning,
      kind(amount.tokens.upperBound - 1) == .units
    else { return nil }
    return amount.from(index)
  }

  /// The reading, if no hyphen makes it part of another noun: "the third-quarter results".
  private func whole(_ reading: DateReading) -> DateReading? {
    isHyphen(reading.tokens.upperBound - 2) ? nil : reading
  }

  /// "the week of March 3", "the year 2025", "the weekend", "the day before"
  private func theUnit(_ index: Int) -> DateReading? {
    if let ago = unitAgo(index) { return ago }
    guard let unit = TimeUnit(rawValue: value(index)), !isHyphen(index + 1) else { return nil }
    let next = index + 1
    if unit == .second { return ordinalOf(index) }
    if unit == .year, let year = plain(next), length(next) == 4, (1000...2999).contains(year) {
      return DateReading(index..<next + 1, .period(.year(year)))
    }
    if kind(next) == .of, unit == .week || unit == .month || unit == .night,
      let date = dateOf(next + 1)
    {
      switch unit {
      case .week where date.isDay:
        return DateReading(index..<date.tokens.upperBound, .unit(.week, holding: date.meaning))
      case .night where date.isDay:
        return DateReading(index..<date.tokens.upperBound, .clock("TNI", of: date.meaning))
      case .month where !date.isDay:
        return DateReading(index..<date.tokens.upperBound, date.meaning)
      default: return nil
      }
    }
    if unit == .weekend, isPreposition(index - 2) || kind(index - 2) == .approximate, isFree(next) {
      return DateReading(index..<next, .weekend)
    }
    if let neighbour = secondNext(index) ?? neighbour(index, unit) ?? ended(index, unit) {
      return neighbour
    }
    guard isFree(next), kind(next) != .of, kind(next) != .deictic else { return nil }
    return told(index, unit)
  }

  /// "the quarter ended Sept. 30", "the year ending June 30, 1990"
  private func ended(_ index: Int, _ unit: TimeUnit) -> DateReading? {
    guard unit == .quarter || unit == .year || unit == .week || unit == .month,
      isWord(index + 1, "ended") || isWord(index + 1, "ending")
    else { return nil }
    let start = kind(index + 2) == .on || kind(index + 2) == .in ? index + 3 : index + 2
    guard let date = dateOf(start) else { return nil }
    return DateReading(
      index..<date.tokens.upperBound, .unit(unit, holding: date.meaning))
  }

  /// "for the quarter", "in the year": that of which the text tells.
  private func told(_ index: Int, _ unit: TimeUnit) -> DateReading? {
    let range = index..<index + 1
    guard kind(index - 2) == .in || isFor(index - 2), kind(index + 1) != .to else { return nil }
    switch unit {
    case .quarter: return ownQuarter(range)
    case .year:
      return isBusiness(range)
        ? DateReading(range, .shift(unit, by: 0, from: .near)) : nil
    default: return nil
    }
  }

  private func isFor(_ index: Int) -> Bool {
    ["for", "For", "during", "During"].contains { isWord(index, $0) }
  }

  /// "in the new year": the one near whose beginning the article stands.
  private func newYear(_ index: Int) -> DateReading? {
    guard kind(index + 1) == .unit, value(index + 1) == TimeUnit.year.rawValue, isFree(index + 2),
      kind(index + 2) != .of
    else { return nil }
    let isAhead = text.published.map { $0.month > 6 } ?? true
    return DateReading(index..<index + 2, .shift(.year, by: isAhead ? 1 : 0, from: .published))
  }

  /// "the months ahead", "the years to come"
  private func ahead(_ index: Int) -> DateReading? {
    if isWord(index + 1, "ahead"), isFree(index + 2), kind(index + 2) != .of {
      return DateReading(index..<index + 2, .reference(1))
    }
    guard kind(index + 1) == .to, isWord(index + 2, "come") else { return nil }
    return DateReading(index..<index + 3, .reference(1))
  }

  /// "the day before yesterday", "the year before", "the day after"
  private func neighbour(_ index: Int, _ unit: TimeUnit) -> DateReading? {
    let next = index + 1
    guard kind(next) == .before || kind(next) == .after, !unit.isOfClock else { return nil }
    let by = kind(next) == .before ? -1 : 1
    if unit == .day, kind(next + 1) == .day, value(next + 1) == by {
      return DateReading(index..<next + 2, .shift(.day, by: 2 * by, from: .published))
    }
    guard isClosed(next + 1), unit != .night else { return nil }
    return DateReading(index..<next + 1, .shift(unit, by: by, from: .named))
  }

  /// Whether a sentence or clause ends there.
  func isClosed(_ index: Int) -> Bool {
    guard sentence.contains(index) else { return true }
    switch mark(index) {
    case .comma, .period, .semicolon, .colon, .question, .exclamation, .closeBracket, .dash:
      return true
    default: return false
    }
  }

  private func ordinalOf(_ index: Int) -> DateReading? { ordinalPeriod(index).flatMap(whole) }

  /// A month or day after "of".
  func dateOf(_ index: Int) -> DateReading? {
    if isMonth(index) {
      return month(index)
        ?? DateReading(index..<index + 1, .section(.month(value(index)), nil, of: nil))
    }
    return isNumber(index) ? dayMonth(index) : nil
  }

  // MARK: Phases

  /// "early 1990s", "late last month", "mid-February", "earlier this year", "end of the year"
  func phase(_ index: Int) -> DateReading? {
    guard !isNamed(index) else { return nil }
    let modifier = DateModifier(rawValue: word(index).value)
    var next = index + 1
    switch kind(index) {
    case .phase:
      if isHyphen(next) { next += 1 }
      if kind(next) == .in, kind(next + 1) == .the, let part = partOfDay(next + 2) {
        return part.from(index, modifier)
      }
      if isPreposition(index - 1), let part = partOfDay(next) { return part.from(index, modifier) }
      guard let inner = phased(next) else { return nil }
      return inner.from(index, modifier)
    case .edge:
      guard kind(next) == .of else { return nil }
      next += 1
      if kind(next) == .the, let unit = wholeUnit(next + 1) { return unit.from(index, modifier) }
      // "at the end of year"
      if kind(next) == .unit, value(next) >= TimeUnit.month.rawValue, isFree(next + 1),
        let unit = wholeUnit(next)
      {
        return unit.from(index, modifier)
      }
      guard !isPhase(next), !(kind(next) == .the && isPhase(next + 1)), sentence.contains(next),
        let inner = read(at: next), inner.isStretch
      else { return nil }
      return inner.from(index, modifier)
    default:
      if kind(next) == .in, kind(next + 1) == .the {
        if let part = partOfDay(next + 2) { return part.from(index, modifier) }
        return (wholeUnit(next + 2) ?? theSeason(next + 2)).map { $0.from(index, modifier) }
      }
      if kind(next) == .on || kind(next) == .in { next += 1 }
      guard kind(next) == .deictic || kind(next) == .day || isWeekday(next) || isMonth(next),
        let inner = read(at: next), inner.isStretch || inner.isDay || inner.isClock
      else { return nil }
      return inner.from(index, modifier)
    }
  }

  /// Whether one such word is there already, so that none stands before another.
  private func isPhase(_ index: Int) -> Bool {
    kind(index) == .phase || kind(index) == .edge || kind(index) == .comparative
  }

  /// What "early", "mid" and "late" can stand before.
  private func phased(_ index: Int) -> DateReading? {
    if isMonth(index) {
      return month(index)
        ?? DateReading(index..<index + 1, .section(.month(value(index)), nil, of: nil))
    }
    if kind(index) == .season, tokens[index].shape == .small {
      return season(index)
        ?? DateReading(index..<index + 1, .section(.season(value(index)), nil, of: nil))
    }
    if kind(index) == .on, isWeekday(index + 1) { return weekday(index + 1)?.from(index) }
    if kind(index) == .decade { return wordDecade(index) }
    if kind(index) == .in || kind(index) == .the {
      let unit = kind(index) == .in ? index + 2 : index + 1
      return kind(unit - 1) == .the
        ? (wholeUnit(unit) ?? theNumbered(unit) ?? fiscal(unit))?.from(index) : nil
    }
    if kind(index) == .part || kind(index) == .moment { return nil }
    if let year = plain(index), length(index) == 4, (1500...2100).contains(year),
      decade(index) == nil,
      isFree(index + 1)
    {
      return DateReading(index..<index + 1, .period(.year(year)))
    }
    guard sentence.contains(index), !isPhase(index), let inner = read(at: index),
      inner.isStretch || inner.isDay || inner.isClock
    else { return nil }
    return inner
  }

  /// "year" of "the end of the year": the one in which the article stands.
  func wholeUnit(_ index: Int) -> DateReading? {
    guard kind(index) == .unit, let unit = TimeUnit(rawValue: value(index)),
      unit.rawValue >= TimeUnit.day.rawValue, unit != .night, unit != .weekend, !isHyphen(index + 1)
    else { return nil }
    guard kind(index + 1) != .of else { return nil }
    return DateReading(
      index..<index + 1, .shift(unit, by: 0, from: unit == .day ? .near : .published))
  }
}

extension DateReading {
  /// Whether it names more than a day.
  var isStretch: Bool {
    switch meaning {
    case .period(.day): false
    case .period: true
    case .section(.date, _, of: _), .section(.holiday, _, of: _): false
    case .section, .unit, .weekend: true
    case .shift(let unit, by: _, from: _): unit.rawValue > TimeUnit.night.rawValue
    default: false
    }
  }

  var isClock: Bool { if case .clock = meaning { true } else { false } }
}
