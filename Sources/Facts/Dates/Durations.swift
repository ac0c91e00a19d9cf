/// Durations that begin with another word: "a year", "nearly two weeks", "decades", "yearlong".
extension DateReader {
  /// "a year ago", "a few months", "an hour and a half", "a day" of "twice a day".
  func article(_ index: Int) -> DateReading? {
    let next = index + 1
    if isWord(index, "another"), let amount = amount(next), case .duration = amount.meaning,
      kind(amount.tokens.upperBound - 1) == .units
    {
      return amount.from(index)
    }
    switch kind(next) {
    case .vague, .couple, .vagueOf: return amount(next)?.from(index)
    case .half:
      guard isHyphen(next + 1) || kind(next + 1) == .unit else { return nil }
      return amount(next)?.from(isHyphen(next + 1) ? next : index)
    case .unit:
      // "a quarter of a century"
      if value(next) == TimeUnit.quarter.rawValue, let century = quarterCentury(next) {
        return century.from(index)
      }
      return single(index, next)
    case .filler where kind(next + 1) == .unit && !isHyphen(next + 2):
      guard let unit = TimeUnit(rawValue: value(next + 1)),
        ["full", "whole", "long", "single"].contains(where: { isWord(next, $0) })
      else { return nil }
      return DateReading(index..<next + 2, .duration(TimeAmount(count: 1, unit: unit)))
    case .none:
      guard let word = numberWord(at: next), word.kind == .multiple || word.kind == .scale else {
        return nil
      }
      return amount(next).map { $0.tokens.contains { mark($0) == .hyphen } ? $0 : $0.from(index) }
    default: return nil
    }
  }

  /// "a year", in its several senses: how long, how often, and how long ago.
  private func single(_ index: Int, _ next: Int) -> DateReading? {
    guard let unit = TimeUnit(rawValue: value(next)), unit != .second, !isHyphen(next + 1) else {
      return nil
    }
    var amount = TimeAmount(count: 1, unit: unit)
    let end = next + 1
    let isPointed: Bool
    switch kind(end) {
    case .ago, .hence, .comparative: isPointed = true
    case .before, .after: isPointed = true
    case .preposition: isPointed = kind(end + 1) == .reference
    default: isPointed = false
    }
    if kind(end) == .and, kind(end + 1) == .article, kind(end + 2) == .half {
      amount.count = 1.5
      return pointed(index, amount, end + 3)
    }
    if let (rest, after) = rest(end, of: unit) {
      amount.rest = rest
      return pointed(index, amount, after)
    }
    if isPointed { return pointed(index, amount, end) }
    if let (count, after) = orTwo(end) {
      amount.count = count
      return pointed(index, amount, after)
    }
    if isRate(index) {
      return unit.isOfClock ? nil : DateReading(index..<end, .set("P1" + unit.letters))
    }
    let isLong =
      isDurative(index - 1) || kind(end) == .of && unit.rawValue >= TimeUnit.week.rawValue
    guard isLong, isFree(end) || isSpent(index - 1) && isSmall(end), unit != .quarter,
      unit != .night || isDurative(index - 1)
    else {
      return nil
    }
    return limitedAfter(DateReading(index..<end, .duration(amount)))
  }

  /// "a week or more", "three days or less"
  func limitedAfter(_ reading: DateReading) -> DateReading {
    let end = reading.tokens.upperBound
    guard isWord(end, "or"), kind(end + 2) != .than, kind(end + 2) != .of else { return reading }
    let isMore = isWord(end + 1, "more") || isWord(end + 1, "longer")
    let isLess = ["less", "fewer", "shorter"].contains { isWord(end + 1, $0) }
    guard isMore || isLess else { return reading }
    let tokens = reading.tokens.lowerBound..<end + 2
    return DateReading(tokens, reading.meaning, isMore ? .atLeast : .atMost)
  }

  /// Whether a preposition or verb of lasting stands there.
  func isDurative(_ index: Int) -> Bool {
    switch kind(index) {
    case .in, .than, .after, .before, .approximate: true
    case .preposition: !isWord(index, "by") && !isWord(index, "as")
    default:
      DateReader.lasting.contains { isWord(index, $0) }
    }
  }

  private static let lasting = [
    "lasted", "lasting", "lasts", "last", "spent", "spend", "spending", "took", "take", "takes",
    "taking",
    "waited", "wait", "need", "needs", "needed", "only", "just", "every", "lived", "worked",
    "nearly",
  ]

  /// Whether an amount of something stands before "a year": "$50,000 a year".
  private func isRate(_ index: Int) -> Bool {
    let before = index - 1
    guard sentence.contains(before) else { return false }
    if tokens[before].isNumber || tokens[before].has(.numberWord) { return true }
    guard tokens[before].isWord, !isPreposition(before), kind(before) != .tense,
      kind(before) != .approximate
    else { return false }
    for index in max(sentence.lowerBound, before - 3)..<before
    where tokens[index].isNumber || tokens[index].mark == .currency
      || tokens[index].has(.numberWord)
    {
      return true
    }
    return false
  }

  /// "all week"
  func all(_ index: Int) -> DateReading? {
    guard kind(index + 1) == .unit, let unit = TimeUnit(rawValue: value(index + 1)),
      unit.rawValue >= TimeUnit.day.rawValue, unit.rawValue <= TimeUnit.year.rawValue,
      isFree(index + 2), kind(index + 2) != .of
    else { return nil }
    return DateReading(index..<index + 2, .duration(TimeAmount(count: 1, unit: unit)))
  }

  // MARK: What limits an amount

  /// "nearly four years", "more than a decade", "at least two weeks"
  func limited(_ index: Int) -> DateReading? {
    guard let limit = limit(index), sentence.contains(limit.end), !isLimit(limit.end) else {
      return nil
    }
    let next = limit.end
    if kind(index) == .approximate, isWord(index, "over"), !isDurative(index - 1) { return nil }
    guard let inner = read(at: next) else { return nil }
    switch inner.meaning {
    case .duration, .shift(_, by: _, from: _): break
    case .clock where limit.modifier == .approximate: break
    case .period(.year) where limit.modifier == .approximate && isWord(index, "circa"): break
    default: return nil
    }
    if case .shift = inner.meaning,
      kind(next) == .deictic || kind(next) == .the || kind(next) == .day
    {
      return nil
    }
    return inner.from(index, limit.modifier)
  }

  private func isLimit(_ index: Int) -> Bool {
    switch kind(index) {
    case .approximate, .more, .least, .up: true
    default: false
    }
  }

  private func limit(_ index: Int) -> (modifier: DateModifier?, end: Int)? {
    let modifier = DateModifier(rawValue: word(index).value)
    switch kind(index) {
    case .approximate: return (modifier, index + 1)
    case .more: return kind(index + 1) == .than ? (modifier, index + 2) : nil
    case .up: return kind(index + 1) == .to ? (.atMost, index + 2) : nil
    default: return nil
    }
  }

  /// "at least two weeks", "at present"
  func atLeast(_ index: Int) -> DateReading? {
    if isWord(index + 1, "present"), isFree(index + 2) {
      return DateReading(index + 1..<index + 2, .reference(0))
    }
    guard kind(index + 1) == .least, sentence.contains(index + 2), !isLimit(index + 2),
      kind(index + 2) != .at,
      let inner = read(at: index + 2), case .duration = inner.meaning
    else { return nil }
    return inner.from(index, DateModifier(rawValue: word(index + 1).value))
  }

  // MARK: Units alone

  /// What begins with a unit: "weekend", "years ago", "decades of war", "second quarter".
  func unit(_ index: Int) -> DateReading? {
    if kind(index) == .unit {
      if isHyphen(index + 1), isWord(index + 2, "long") { return unitLong(index) }
      if isHyphen(index + 1), isWord(index + 2, "end") { return unitEnd(index) }
      if let ago = unitAgo(index) ?? minuteOfMatch(index) { return ago }
      if value(index) == TimeUnit.second.rawValue { return ordinalPeriod(index) }
      return value(index) == TimeUnit.quarter.rawValue ? quarterCentury(index) : nil
    }
    guard let unit = TimeUnit(rawValue: value(index)),
      tokens[index].shape == .small || index == sentence.lowerBound,
      unit.rawValue >= TimeUnit.minute.rawValue, !isHyphen(index - 1), !isNumber(index - 1)
    else { return nil }
    let amount = TimeAmount(count: nil, unit: unit)
    let end = index + 1
    if isHyphen(end) {
      guard isWord(end + 1, "long") else { return nil }
      return DateReading(index..<end + 2, .duration(amount))
    }
    switch kind(end) {
    case .ago: return DateReading(index..<end + 1, .reference(-1))
    case .comparative: return DateReading(index..<end + 1, .duration(amount))
    case .before, .after: return DateReading(index..<end, .duration(amount))
    case .none where isWord(end, "apart"): return DateReading(index..<end, .duration(amount))
    case .deictic where value(end) == Int(Deictic.past.rawValue) && isClosed(end + 1):
      return DateReading(index..<end + 1, .reference(-1))
    default: break
    }
    let isLone =
      kind(end) == .of && unit.rawValue > TimeUnit.minute.rawValue
      && (mark(index - 1) != .none || index == sentence.lowerBound)
    if unit == .weekend, kind(index - 1) == .at || kind(index - 1) == .on {
      return DateReading(index..<end, .set(unit.open))
    }
    if kind(index - 1) == .preposition, isWord(index - 1, "within") || isWord(index - 1, "for") {
      return unit == .weekend || unit == .night
        ? nil : DateReading(index..<end, .duration(amount))
    }
    guard isFree(end),
      isLone || has(index - 1, .preposition) && isDurative(index - 1)
        || isSpent(index - 1)
    else { return nil }
    return unit == .weekend || unit == .night ? nil : DateReading(index..<end, .duration(amount))
  }

  /// "year-end"
  private func unitEnd(_ index: Int) -> DateReading? {
    guard let unit = TimeUnit(rawValue: value(index)),
      unit == .year || unit == .month || unit == .quarter
    else { return nil }
    return DateReading(index..<index + 3, .shift(unit, by: 0, from: .published), .end)
  }

  /// "week-long"
  private func unitLong(_ index: Int) -> DateReading? {
    guard !isHyphen(index - 1) else { return nil }
    return TimeUnit(rawValue: value(index)).map {
      DateReading(index..<index + 3, .duration(TimeAmount(count: 1, unit: $0)))
    }
  }

  private func isSpent(_ index: Int) -> Bool {
    DateReader.lasting.prefix(17).contains { isWord(index, $0) } && !isWord(index, "last")
  }

  /// "quarter-century", "quarter of a century"
  private func quarterCentury(_ index: Int) -> DateReading? {
    var next = index + 1
    if isHyphen(next) {
      next += 1
    } else if kind(next) == .of, kind(next + 1) == .article {
      next += 2
    }
    guard kind(next) == .unit, value(next) == TimeUnit.century.rawValue, kind(next + 1) != .old,
      !isHyphen(next + 1)
    else { return nil }
    return pointed(index, TimeAmount(count: 25, unit: .year), next + 1)
  }

  /// "weeklong", "decadeslong"
  func long(_ index: Int) -> DateReading? {
    let number = value(index)
    guard let unit = TimeUnit(rawValue: abs(number)) else { return nil }
    return DateReading(
      index..<index + 1, .duration(TimeAmount(count: number > 0 ? 1 : nil, unit: unit)))
  }
}
