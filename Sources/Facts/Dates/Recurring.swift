/// What happens again and again: "every Monday", "daily", "twice a week".
extension DateReader {
  /// "every Monday", "each year", "every two weeks", "every other day"
  func every(_ index: Int) -> DateReading? {
    var next = index + 1
    let isOther = kind(next) == .other
    if isOther { next += 1 }
    switch kind(next) {
    case .unit:
      guard let unit = TimeUnit(rawValue: value(next)), !isHyphen(next + 1) else { return nil }
      if unit == .night { return DateReading(index..<next + 1, .set("XXXX-XX-XXTNI")) }
      if unit == .weekend { return DateReading(index..<next + 1, .set(unit.open)) }
      let amount = TimeAmount(count: isOther ? 2 : 1, unit: unit)
      return DateReading(index..<next + 1, .set(amount.value))
    case .weekday:
      return isCapital(next) ? DateReading(index..<next + 1, .set("XXXX-WXX-\(value(next))")) : nil
    case .month:
      guard isCapital(next) else { return nil }
      return DateReading(index..<next + 1, .set(YearSection.month(value(next)).open))
    case .season:
      guard isFree(next + 1) else { return nil }
      return DateReading(index..<next + 1, .set(YearSection.season(value(next)).open))
    case .part:
      return dayPart(next).map { DateReading(index..<next + 1, .set("XXXX-XX-XX" + $0)) }
    default:
      guard let amount = amount(next), case .duration(let time) = amount.meaning else { return nil }
      return DateReading(index..<amount.tokens.upperBound, .set(time.value))
    }
  }

  /// "per year"
  func per(_ index: Int) -> DateReading? {
    guard kind(index + 1) == .unit, let unit = TimeUnit(rawValue: value(index + 1)),
      !unit.isOfClock
    else { return nil }
    return DateReading(index..<index + 2, .set("P1" + unit.letters))
  }

  /// "twice a week", "three times each year"
  func times(_ index: Int) -> DateReading? {
    var next = index
    if kind(next) != .times || value(next) == 0 {
      guard isNumber(next) || has(next, .numberWord) else { return nil }
      next += 1
    }
    guard kind(next) == .times, (next > index) == (value(next) == 0) else { return nil }
    next += 1
    if kind(next) == .every, let every = every(next) { return every.from(index) }
    guard kind(next) == .article || kind(next) == .per || kind(next) == .every,
      kind(next + 1) == .unit, let unit = TimeUnit(rawValue: value(next + 1)),
      unit.rawValue >= TimeUnit.hour.rawValue, !isHyphen(next + 2)
    else { return nil }
    return DateReading(index..<next + 2, .set(TimeAmount(count: 1, unit: unit).value))
  }

  /// "six days a week", "18 hours a day": an amount of each larger unit.
  func frequency(_ start: Int, _ unit: TimeUnit, _ end: Int) -> DateReading? {
    guard kind(end) == .article || kind(end) == .per || kind(end) == .every,
      kind(end + 1) == .unit, let larger = TimeUnit(rawValue: value(end + 1)),
      larger.rawValue > unit.rawValue, larger.rawValue >= TimeUnit.day.rawValue,
      !isHyphen(end + 2)
    else { return nil }
    switch kind(end + 2) {
    case .ago, .comparative: return nil
    default: return DateReading(start..<end + 2, .set(TimeAmount(count: 1, unit: larger).value))
    }
  }

  /// "daily", "annual", "semiannual"
  func adverb(_ index: Int) -> DateReading? {
    let (count, number) = value(index).quotientAndRemainder(dividingBy: 16)
    guard tokens[index].shape == .small, !isHyphen(index - 1), !isHyphen(index + 1),
      let unit = TimeUnit(rawValue: number), unit != .hour
    else { return nil }
    return DateReading(
      index..<index + 1, .set(TimeAmount(count: Double(max(count, 1)), unit: unit).value))
  }
}
