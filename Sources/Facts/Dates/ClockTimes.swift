/// Times of the day: "2 p.m.", "14:00 GMT", "noon Friday", "Tuesday morning".
extension DateReader {
  /// A time that begins with figures.
  func clock(_ index: Int) -> DateReading? {
    guard let (value, end) = time(index) else { return nil }
    return clock(index..<end, value)
  }

  /// "noon", "midnight", "dawn", where a preposition tells that they are times.
  func moment(_ index: Int) -> DateReading? {
    guard tokens[index].shape == .small, !isHyphen(index + 1), !isHyphen(index - 1),
      isPreposition(index - 1) || kind(index - 1) == .approximate,
      kind(index - 1) != .in, kind(index - 1) != .of,
      isFree(index + 1) || isWeekday(index + 1) || kind(index + 1) == .night
        || kind(index + 1) == .day
        || isLasting(index - 1) && isSmall(index + 1) || isWord(index - 1, "By"),
      kind(index + 1) != .of
    else { return nil }
    let value =
      switch self.value(index) {
      case 1: "TMO"
      case 3: "TEV"
      default: "T\(self.value(index)):00"
      }
    return clock(index..<index + 1, value)
  }

  /// A time and the day that follows it: "2 p.m. Thursday", "10 a.m. on Feb. 3".
  private func clock(_ range: Range<Int>, _ value: String) -> DateReading {
    var next = range.upperBound
    // "9 and 11 p.m. on Friday": both are of that day.
    if kind(next) == .and || kind(next) == .to || isRange(next), let other = time(next + 1) {
      next = other.end
      if kind(next) == .on { next += 1 }
      if let day = dayAfter(next) { return DateReading(range, .clock(value, of: day.meaning)) }
      next = range.upperBound
    }
    if kind(next) == .on || mark(next) == .comma { next += 1 }
    if let day = dayAfter(next) {
      return DateReading(range.lowerBound..<day.tokens.upperBound, .clock(value, of: day.meaning))
    }
    return DateReading(range, .clock(value, of: .shift(.day, by: 0, from: .near)))
  }

  /// The day that a time belongs to.
  private func dayAfter(_ index: Int) -> DateReading? {
    let reading: DateReading?
    switch kind(index) {
    case .weekday, .shortWeekday: reading = dateAfterClock(index)
    case .month, .shortMonth: reading = month(index)
    case .none where isCapital(index): reading = holiday(index, nil)
    case .deictic where isWeekday(index + 1): reading = deictic(index)
    case .day:
      reading = DateReading(index..<index + 1, .shift(.day, by: value(index), from: .published))
    case .night where value(index) == 0:
      reading = DateReading(index..<index + 1, .shift(.day, by: 0, from: .published))
    default: reading = isNumber(index) ? dayMonth(index) : nil
    }
    guard let reading, reading.isDay else { return nil }
    return reading
  }

  /// A weekday, which another time may follow: "noon Friday, at 10 a.m. on Saturday".
  private func dateAfterClock(_ index: Int) -> DateReading? {
    guard let reading = weekday(index) else { return nil }
    return reading.isDay
      ? reading : DateReading(index..<index + 1, .weekday(value(index), nil, week: nil))
  }

  /// A day, with the part of it or the time that follows: "Tuesday morning", "Thursday at 2 p.m."
  func withClock(_ reading: DateReading?) -> DateReading? {
    guard let reading, reading.isDay || reading.isNight else { return reading }
    let start = reading.tokens.lowerBound
    var next = reading.tokens.upperBound
    if reading.isDay {
      if let part = dayPart(next), !isHyphen(next + 1) {
        return DateReading(start..<next + 1, .clock(part, of: reading.meaning))
      }
      if isSmall(next), kind(next) == .moment, value(next) >= 12 {
        return DateReading(start..<next + 1, .clock("T\(value(next)):00", of: reading.meaning))
      }
    }
    if mark(next) == .comma { next += 1 }
    if kind(next) == .at { next += 1 }
    if kind(next) == .approximate { next += 1 }
    guard isNumber(next), let (value, end) = time(next) else { return reading }
    let day: DateMeaning =
      if case .clock(_, of: let day) = reading.meaning { day } else { reading.meaning }
    return DateReading(start..<end, .clock(value, of: day))
  }

  // MARK: Figures

  /// The time that begins with figures, with its zone: "2 p.m.", "10:30", "1400 GMT", "6 o'clock".
  private func time(_ index: Int) -> (value: String, end: Int)? {
    guard let figures = figures(index) else { return nil }
    var hour = figures.hour
    var end = index + 1
    switch kind(end) {
    case .halfday where hour <= 12 && hour > 0 && isHalfday(end):
      hour = hour % 12 + value(end)
      end += 1
      if mark(end) == .period, isJoined(end), isZone(end + 1) { end += 1 }
    case .clock where figures.minute == nil && hour > 0 && hour <= 12: end += 1
    case .moment where figures.minute == nil && hour == 12:
      // "12 noon", "12 midnight"
      hour = value(end)
      end += 1
    case .zone where isZone(end) && (figures.minute != nil): break
    case .local where figures.minute != nil: break
    default:
      // "at 10:30", and not the score of a match
      guard figures.mark == 0x3A, isTimely(index - 1) || isDayBefore(index),
        isFree(end) || kind(end) == .night || kind(end) == .day || isWeekday(end)
      else {
        return nil
      }
    }
    if hour < 12, hour > 3, end == index + 1, isTonight(index, end) { hour += 12 }
    if let part = partAfter(end), end == index + 1 {
      (hour, end) = (DateReader.of(part.value, hour * 60) / 60, part.end)
    }
    var value = "T\(Period.two(hour)):\(Period.two(figures.minute ?? 0))"
    if isZone(end) {
      if isWord(end, "GMT") || isWord(end, "UTC") { value += "Z" }
      end += 1
    } else if kind(end) == .local, kind(end + 1) == .time {
      end += 2
    }
    return (value, end)
  }

  /// Whether a time is one of the night: "7:30 tonight", "tonight at 9".
  private func isTonight(_ index: Int, _ end: Int) -> Bool {
    kind(end) == .night || kind(index - 1) == .night
      || kind(index - 1) == .at && kind(index - 2) == .night
  }

  /// Whether a time can follow the word.
  private func isTimely(_ index: Int) -> Bool {
    switch kind(index) {
    case .at, .approximate, .before, .after: true
    case .preposition: value(index) == 2
    default: false
    }
  }

  private func isHalfday(_ index: Int) -> Bool {
    // "am" is a verb too.
    isJoined(index) || length(index) > 2 || value(index) == 12 || !isSmall(index + 1)
      || isPreposition(index + 1)
  }

  private func isZone(_ index: Int) -> Bool {
    kind(index) == .zone && tokens[index].shape == .capitals
  }

  private func isDayBefore(_ index: Int) -> Bool {
    let before = mark(index - 1) == .comma ? index - 2 : index - 1
    return isWeekday(before) || kind(before) == .day
  }

  /// The hour and the minutes of figures.
  private func figures(_ index: Int) -> (hour: Int, minute: Int?, mark: UInt8)? {
    guard isNumber(index), length(index) <= 5, let parts = parts(index) else { return nil }
    let (hour, minute) = (parts.first, parts.second)
    if parts.count == 1 {
      if hour.digits == 4, isZone(index + 1) || isWord(index + 1, "hours") {
        guard hour.number / 100 < 24, hour.number % 100 < 60 else { return nil }
        return (hour.number / 100, hour.number % 100, 0)
      }
      return hour.digits <= 2 && hour.number < 24 ? (hour.number, nil, 0) : nil
    }
    guard parts.count == 2, parts.mark == 0x3A || parts.mark == 0x2E, hour.digits <= 2,
      minute.digits == 2, hour.number < 24, minute.number < 60
    else { return nil }
    return (hour.number, minute.number, parts.mark)
  }
}

extension DateReading {
  /// Whether it is the night of a day: "tonight".
  var isNight: Bool {
    if case .clock("TNI", of: .shift(_, by: 0, from: _)) = meaning { true } else { false }
  }
}
