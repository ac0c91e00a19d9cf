/// Amounts of time: "nearly four years", "two-day", "half an hour", "a decade ago".
extension DateReader {
  /// An amount that begins with a figure or a word for a number, and where it points.
  func amount(_ index: Int) -> DateReading? {
    guard let (count, end) = count(index) else { return nil }
    if let (second, after) = rangeEnd(end, above: count),
      let range = amount(index, second, after)
    {
      return range
    }
    return amount(index, count, end)
  }

  /// The amount of so many of the units that follow.
  private func amount(_ start: Int, _ count: Double?, _ end: Int) -> DateReading? {
    if isHyphen(end) { return hyphened(start, count, end + 1) }
    var next = end
    var fillers = 0
    while kind(next) == .filler || kind(next) == .more || kind(next) == .fiscal
      || kind(next) == .calendar,
      fillers < 2
    {
      next += 1
      fillers += 1
    }
    guard let unit = unit(next, isOne: (count ?? 2) <= 1), !isSpeed(start, unit)
    else { return nil }
    if let end = age(next + 1) {
      return DateReading(start..<end, .duration(TimeAmount(count: count, unit: unit)))
    }
    // "one day she left"
    if isWord(start, "one") || isWord(start, "One"), unit == .day || unit == .night,
      !isDurative(start - 1)
    {
      return nil
    }
    var amount = TimeAmount(count: count, unit: unit).unbroken
    next += 1
    if isHyphen(next) { return nil }
    if kind(next) == .and, kind(next + 1) == .article, kind(next + 2) == .half, let count {
      amount.count = count + 0.5
      next += 3
    } else if let (rest, end) = rest(next, of: unit) {
      amount.rest = rest
      next = end
    }
    return frequency(start, unit, next) ?? pointed(start, amount, next)
  }

  /// "two-day", "five-month": the unit right after the hyphen.
  private func hyphened(_ start: Int, _ count: Double?, _ index: Int) -> DateReading? {
    guard let unit = unit(index, isOne: true), isJoined(index) else { return nil }
    if let end = age(index + 1) {
      return DateReading(start..<end, .duration(TimeAmount(count: count, unit: unit)))
    }
    var end = index + 1
    if isHyphen(end) {
      guard kind(end + 1) == .more || isLong(end + 1) else { return nil }
      end += 2
    }
    return DateReading(start..<end, .duration(TimeAmount(count: count, unit: unit).unbroken))
  }

  /// "three hours and 20 minutes": the smaller unit.
  func rest(
    _ index: Int, of unit: TimeUnit
  ) -> (rest: (count: Double, unit: TimeUnit), end: Int)? {
    var next = index
    if mark(next) == .comma { next += 1 }
    if kind(next) == .and { next += 1 }
    guard next > index || unit.isOfClock, isNumber(next) || has(next, .numberWord),
      let (count, end) = count(next), let count, let smaller = self.unit(end, isOne: count <= 1),
      smaller.rawValue < unit.rawValue,
      smaller.rawValue >= TimeUnit.month.rawValue || unit.rawValue <= TimeUnit.week.rawValue,
      kind(end + 1) != .ago, age(end + 1) == nil
    else { return nil }
    return ((count, smaller), end + 1)
  }

  // MARK: Where it points

  /// An amount, with "ago", "earlier" and their like after it.
  func pointed(_ start: Int, _ amount: TimeAmount, _ end: Int) -> DateReading? {
    if kind(end) == .comparative, kind(end + 1) == .than {
      return DateReading(start..<end, .duration(amount))
    }
    switch kind(end) {
    case .ago:
      // "two years ago this month"
      if isWord(end + 1, "this"), kind(end + 2) == .unit,
        value(end + 2) == TimeUnit.month.rawValue, amount.unit == .year, let years = amount.whole
      {
        return DateReading(start..<end + 3, .shift(.month, by: -12 * years, from: .published))
      }
      return compared(shift(start..<end + 1, amount, -1, .published), amount)
    case .hence: return shift(start..<end + 1, amount, 1, .published)
    case .preposition where value(end) == 1 && kind(end + 1) == .reference && value(end + 1) == 0:
      // "five years from now"
      return shift(start..<end + 2, amount, 1, .published)
    case .comparative where value(end) == Int(DateModifier.start.rawValue):
      return compared(shift(start..<end + 1, amount, -1, .named), amount)
    case .comparative: return shift(start..<end + 1, amount, 1, .named)
    case .before where isClosed(end + 1): return shift(start..<end + 1, amount, -1, .named)
    case .after where isClosed(end + 1): return shift(start..<end + 1, amount, 1, .named)
    default: return limitedAfter(DateReading(start..<end, .duration(amount)))
    }
  }

  /// The same quarter or month of the year before, where figures are compared with it.
  private func compared(_ reading: DateReading?, _ amount: TimeAmount) -> DateReading? {
    guard let reading, amount.unit == .year, amount.count == 1, isComparison(reading.tokens),
      case .shift = reading.meaning
    else { return reading }
    let before = reading.tokens.lowerBound - 1
    let isMonth = kind(before) == .than || isWord(before, "from")
    return DateReading(
      reading.tokens, .counterpart(of: reading.meaning, isMonth ? .month : nil))
  }

  private func shift(
    _ range: Range<Int>, _ amount: TimeAmount, _ direction: Int, _ origin: DateMeaning.Origin
  ) -> DateReading? {
    guard let whole = amount.whole, !amount.unit.isOfClock, amount.unit != .millennium else {
      if origin == .published { return DateReading(range, .reference(direction)) }
      return DateReading(range, .duration(amount))
    }
    return DateReading(range, .shift(amount.unit, by: whole * direction, from: origin))
  }

  // MARK: Numbers

  /// The number of units, and where they stand; nil in it where the text is vague.
  func count(_ index: Int) -> (count: Double?, end: Int)? {
    if isNumber(index) { return figure(index) }
    switch kind(index) {
    case .vague: return (nil, index + 1)
    case .couple:
      guard kind(index + 1) == .of else { return (2, index + 1) }
      return (2, index + 2)
    case .vagueOf:
      // "hundreds of thousands of years"
      guard kind(index + 1) == .of else { return nil }
      let isTwice = kind(index + 2) == .vagueOf && kind(index + 3) == .of
      return (nil, isTwice ? index + 4 : index + 2)
    case .half:
      if kind(index + 1) == .article { return (0.5, index + 2) }
      return isHyphen(index + 1) || kind(index + 1) == .unit ? (0.5, index + 1) : nil
    default: return words(index)
    }
  }

  /// "five", "twenty-five", "two dozen", "two and a half"
  private func words(_ index: Int) -> (count: Double?, end: Int)? {
    guard let word = numberWord(at: index) else { return nil }
    var value = word.value
    var next = index + 1
    switch word.kind {
    case .cardinal:
      if value >= 20, isHyphen(next), let ones = numberWord(at: next + 1), ones.kind == .cardinal,
        ones.value < 10
      {
        value += ones.value
        next += 2
      }
    case .multiple where value == 12: break
    case .scale where value >= 100: break
    default: return nil
    }
    if let scale = scale(next) {
      value *= scale
      next += 1
    }
    return withHalf(value, next)
  }

  /// "5", "1.5", "10,000", "4½", "65 million"
  private func figure(_ index: Int) -> (count: Double?, end: Int)? {
    guard length(index) <= 15 else { return nil }
    if isJoined(index), mark(index - 1) == .hyphen || mark(index - 1) == .dash, !isNumber(index - 2)
    {
      return nil
    }
    var value = 0.0
    var unit = 0.0
    for byte in text.bytes(of: index) {
      switch byte {
      case 0x30...0x39:
        if unit == 0 {
          value = value * 10 + Double(byte - 0x30)
        } else {
          value += Double(byte - 0x30) * unit; unit /= 10
        }
      case 0x2C where unit == 0: break
      case 0x2E where unit == 0: unit = 0.1
      default: return nil
      }
    }
    value = (value * 1e6).rounded() / 1e6
    var next = index + 1
    if let scale = scale(next) {
      value *= scale
      next += 1
    }
    return value <= TimeAmount.most ? withHalf(value, next) : nil
  }

  private func withHalf(_ value: Double, _ index: Int) -> (count: Double?, end: Int)? {
    guard value <= TimeAmount.most else { return nil }
    // "three-and-a-half-year"
    if isHyphen(index), kind(index + 1) == .and, isHyphen(index + 2), kind(index + 3) == .article,
      isHyphen(index + 4), kind(index + 5) == .half
    {
      return (value + 0.5, index + 6)
    }
    guard kind(index) == .and, kind(index + 1) == .article, kind(index + 2) == .half,
      kind(index + 3) == .units
    else { return (value, index) }
    return (value + 0.5, index + 3)
  }

  private func scale(_ index: Int) -> Double? {
    guard let word = numberWord(at: index), !isJoined(index) else { return nil }
    if word.kind == .multiple, word.value == 12 { return 12 }
    return word.kind == .scale && word.value >= 100 && length(index) > 3 ? word.value : nil
  }

  // MARK: Units

  /// The unit that a token is; after more than one it is a plural.
  private func unit(_ index: Int, isOne: Bool) -> TimeUnit? {
    guard kind(index) == .units || isOne && kind(index) == .unit, !isCapital(index) else {
      return nil
    }
    return TimeUnit(rawValue: value(index))
  }

  private func isLong(_ index: Int) -> Bool { isWord(index, "long") }

  func isWord(_ index: Int, _ word: String) -> Bool {
    sentence.contains(index) && length(index) == word.utf8.count
      && text.bytes(of: index).elementsEqual(word.utf8)
  }

  /// Whether it measures something else: "60 miles an hour".
  private func isSpeed(_ index: Int, _ unit: TimeUnit) -> Bool {
    unit.isOfClock && kind(index - 1) == .per
  }
}
