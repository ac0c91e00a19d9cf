import Articles

/// How the times that two tellings give stand to each other.
extension DateValue {
  /// Whether it names a day, with its year or without.
  var isDayLike: Bool { grain == .day || grain == .weekday || grain == .yearday }

  /// Whether it is how long something was.
  var isLength: Bool { grain == .seconds || grain == .days || grain == .months }

  /// Whether it leaves open which week or year is meant.
  var isOpen: Bool { grain == .weekday || grain == .yearday || grain == .someMonth }

  /// Whether nothing tells if they are one: a day of the week, and one of the year.
  func isOpen(beside other: DateValue) -> Bool {
    isOpen && other.isOpen && isDayLike && other.isDayLike && grain != other.grain
  }

  /// Whether they are two days of the calendar, whatever the year. "Friday" can be either: it makes
  /// them no one day.
  func isOtherDay(than other: DateValue) -> Bool {
    guard let day = dayOfYear, let otherDay = other.dayOfYear else { return false }
    return day != otherDay || grain == .day && other.grain == .day && first != other.first
  }

  /// Its month and day, as a number.
  private var dayOfYear: Double? {
    switch grain {
    case .day: first.map { Double($0.month * 100 + $0.day) }
    case .yearday: number
    default: nil
    }
  }

  /// Whether it is a day written with its year.
  func isYearWritten(in text: String) -> Bool {
    guard grain == .day || grain == .clock, let first else { return false }
    return text.contains(String(first.year))
  }

  /// Whether both are of one time; where one leaves open which Tuesday it was, any Tuesday is it.
  func isSame(as other: DateValue) -> Bool {
    switch (grain, other.grain) {
    case (.weekday, .day): other.weekday == number
    case (.yearday, .day): other.dayOfYear == number
    case (.someMonth, .month): other.first.map { Double($0.month) } == number
    case (.day, .weekday), (.day, .yearday), (.month, .someMonth): other.isSame(as: self)
    // Half a day apart, the clock was the same.
    case (.clock, .clock):
      (number - other.number).truncatingRemainder(dividingBy: 720) == 0
    default:
      grain == other.grain && number == other.number && first == other.first && last == other.last
    }
  }

  /// Monday is 1.
  private var weekday: Double? {
    grain == .weekday ? number : first.map { Double(($0.number + 3) % 7 + 1) }
  }

  /// Whether one may be a slip for the other, or a plan that changed.
  ///
  /// - Parameter isSure: whether both are known to be of such a thing.
  func isNear(_ other: DateValue, isSure: Bool) -> Bool {
    switch grain {
    case .seconds, .days, .months:
      max(number, other.number) <= (isSure ? 3 : 1.5) * min(number, other.number)
    case .day, .month: days(to: other).map { $0 <= (grain == .day ? 14 : 366) } ?? true
    case .year: days(to: other).map { $0 <= 1100 } ?? true
    default: true
    }
  }

  /// Whether hardly anything lies between them: the next day, 23 days and 24.
  func isClose(_ other: DateValue) -> Bool {
    if isLength {
      guard isOfKind(other), let one = count, let another = other.count else { return false }
      let (less, more) = (min(one, another), max(one, another))
      return less > 10 && (less % 10 != 0 || more % 10 != 0) && more - less <= max(1, more / 20)
    }
    guard isDayLike else { return false }
    if let days = days(to: other) { return days == 1 }
    guard let weekday, let otherWeekday = other.weekday else { return false }
    let apart = abs(weekday - otherWeekday)
    return apart == 1 || apart == 6
  }

  /// The number of units of a length of time: the 23 of `P23D`.
  private var count: Int? { Int(text.drop { !$0.isNumber }.prefix { $0.isNumber }) }

  /// How far apart both begin.
  private func days(to other: DateValue) -> Int? {
    guard let first, let day = other.first else { return nil }
    return abs(first.number - day.number)
  }

  /// Whether one names the time more closely: November of 2013.
  func contains(_ other: DateValue) -> Bool {
    guard let first, let last, let begin = other.first, let end = other.last,
      grain != other.grain || grain == .stretch
    else { return false }
    return first <= begin && end <= last
  }

  /// Whether both could be given for the other, so that one of them is given otherwise.
  func isOfKind(_ other: DateValue) -> Bool {
    switch (grain, other.grain) {
    case (.day, .weekday), (.weekday, .day), (.day, .yearday), (.yearday, .day),
      (.month, .someMonth), (.someMonth, .month):
      true
    case (.seconds, .seconds), (.days, .days), (.months, .months): text.last == other.text.last
    default: grain == other.grain
    }
  }
}
