import Articles

/// Weekdays, and the days of a date that follows: "Thursday, Feb. 5", "Monday of last week".
extension DateReader {
  func weekday(_ index: Int) -> DateReading? {
    guard isWeekday(index), !has(index - 1, .honorific), !isNamed(index) || isMonth(index + 1)
    else { return nil }
    let next = index + 1
    if let date = dateAfter(next) { return date.from(index) }
    guard kind(index) == .weekday, !isPaper(next) else { return nil }
    return weekday(index, nil)
  }

  /// A weekday, with what tells its week.
  func weekday(_ index: Int, _ deictic: Deictic?) -> DateReading? {
    let weekday = value(index)
    if deictic == nil, let week = weekWords(index + 1) {
      return DateReading(
        index..<week.tokens.upperBound, .weekday(weekday, nil, week: week.meaning))
    }
    return withClock(DateReading(index..<index + 1, .weekday(weekday, deictic, week: nil)))
  }

  func isWeekday(_ index: Int) -> Bool {
    (kind(index) == .weekday || kind(index) == .shortWeekday) && isCapital(index)
  }

  /// "Mondays"
  func weekdays(_ index: Int) -> DateReading? {
    guard isCapital(index), !isNamed(index) else { return nil }
    return DateReading(index..<index + 1, .set("XXXX-WXX-\(value(index))"))
  }

  /// The day and month after a weekday.
  private func dateAfter(_ index: Int) -> DateReading? {
    var next = index
    if mark(next) == .comma || mark(next) == .period { next += 1 }
    if isMonth(next), let (day, _) = day(next + 1) ?? day(next + 2), isValid(value(next), day) {
      return month(next)
    }
    return isNumber(next) ? dayMonth(next) : nil
  }

  /// The week after a weekday: "last week", "of next week".
  private func weekWords(_ index: Int) -> DateReading? {
    var next = index
    if kind(next) == .of { next += 1 }
    guard kind(next) == .deictic, kind(next + 1) == .unit,
      value(next + 1) == TimeUnit.week.rawValue,
      let step = Deictic(rawValue: word(next).value)?.step
    else { return nil }
    return DateReading(index..<next + 2, .shift(.week, by: step.by, from: step.from))
  }

  /// Whether the name of a newspaper goes on here: "Sunday Times".
  private func isPaper(_ index: Int) -> Bool {
    isCapital(index) && (kind(index) == .paper || kind(index) == .times)
  }
}
