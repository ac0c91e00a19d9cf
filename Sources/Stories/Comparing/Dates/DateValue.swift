import Articles

/// When something was, or how long, so that it can be compared.
struct DateValue: Hashable {
  enum Grain: Hashable {
    case day, month, year, clock
    /// A season, a quarter, a week or a decade.
    case stretch
    /// In seconds, in days or in months, which have no fixed number of days.
    case seconds, days, months
    /// Of which the article's missing date leaves open which is meant: a day of the week, of the
    /// year, a month.
    case weekday, yearday, someMonth
  }

  let grain: Grain
  /// The days of it, where it is in the calendar.
  let first: Day?
  let last: Day?
  /// The number of a length of time, of a weekday (Monday is 1) or of a month; of a stretch of years
  /// its months; else 0.
  let number: Double
  /// Whether it is told not to be exact, or to be the least or the most.
  let isRough: Bool
  /// To be shown.
  let text: String

  /// What a fact gives: the time of the clock, and the day where it names that, too.
  static func values(of fact: Fact) -> [DateValue] {
    guard let clock = DateValue(fact, isDay: false) else { return [] }
    guard clock.grain == .clock, namesDay(fact.text), let day = DateValue(fact, isDay: true) else {
      return [clock]
    }
    return [day, clock]
  }

  /// The stretch between two years; nil where it is none.
  init?(from one: DateValue, to other: DateValue) {
    guard one.grain == .year, other.grain == .year, let begin = one.first, let end = other.last,
      begin < end
    else { return nil }
    (first, last, grain, isRough) = (begin, end, .stretch, false)
    number = Double(12 * (end.year - begin.year))
    text = "\(one.text)/\(other.text)"
  }

  /// nil of what recurs and of what names no time by itself: "now".
  private init?(_ fact: Fact, isDay: Bool) {
    guard let value = fact.text(of: "value"), let timex = fact.text(of: "timex"), timex != "SET"
    else { return nil }
    let (day, time) = DateValue.parts(of: value)
    var span = (
      fact.text(of: "date_from").flatMap { Day($0) }, fact.text(of: "date_to").flatMap { Day($0) }
    )
    var read: (grain: Grain, number: Double)?
    var text = value
    if timex == "DURATION" {
      read = DateValue.length(value)
    } else if !isDay, let minutes = DateValue.minutes(time) {
      (read, text) = ((.clock, minutes), String(time))
    } else {
      (read, text) = (DateValue.grain(of: day), String(day))
    }
    guard var read else { return nil }
    // "the morning" of the day that is told
    if read.grain == .day, timex == "TIME", !DateValue.namesDay(fact.text) { return nil }
    // The end of a year is its December, that of a quarter its last month.
    if fact.text(of: "mod") == "END", read.grain == .year || read.grain == .stretch,
      let last = span.1, let first = Day(year: last.year, month: last.month, day: 1)
    {
      (read.grain, span.0, text) = (.month, first, String(first.description.prefix(7)))
    }
    // A night has two days.
    guard read.grain != .day || span.0 == span.1 else { return nil }
    (first, last) = span
    grain = read.grain
    isRough = fact.text(of: "mod").map { !["START", "MID", "END"].contains($0) } ?? false
    number = read.number
    self.text = text
  }

  /// Whether a time of the clock has words of a day beside it.
  private static func namesDay(_ text: String) -> Bool {
    Tokenizer.folded(text).split(separator: " ").contains { word in
      word.utf8.count > 2 && !clockWords.contains(word) && word.utf8.allSatisfy { $0 &- 0x30 >= 10 }
    }
  }

  private static let clockWords: Set<Substring> = [
    "noon", "midnight", "clock", "local", "time", "gmt", "utc", "universal", "half", "past",
    "quarter",
    "the", "and", "morning", "afternoon", "evening", "night", "est", "edt", "around", "about",
    "shortly", "before", "after", "hours", "minutes", "dawn", "dusk", "overnight", "early", "late",
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "twenty",
  ]

  private static func parts(of value: String) -> (day: Substring, time: Substring) {
    guard let mark = value.firstIndex(of: "T"), value.first != "P" else { return (value[...], "") }
    return (value[..<mark], value[value.index(after: mark)...])
  }

  /// The minutes of `23:52`; nil of `NI` and the like.
  private static func minutes(_ time: Substring) -> Double? {
    let parts = time.prefix(5).split(separator: ":")
    guard parts.count == 2, let hour = Double(parts[0]), let minute = Double(parts[1]) else {
      return nil
    }
    return hour * 60 + minute
  }

  private static func grain(of day: Substring) -> (Grain, Double)? {
    let parts = day.split(separator: "-")
    if parts.first == "XXXX" {
      if parts.count == 3, parts[1] == "WXX", let weekday = parts[2].first?.wholeNumberValue {
        return (.weekday, Double(weekday))
      }
      guard parts.count > 1, let month = Double(parts[1]) else { return nil }
      guard parts.count > 2 else { return (.someMonth, month) }
      return Double(parts[2]).map { (.yearday, month * 100 + $0) }
    }
    guard parts.allSatisfy({ $0.utf8.first.map { $0 &- 0x30 < 10 } ?? false || parts.count == 2 }),
      let year = parts.first, year.utf8.allSatisfy({ $0 &- 0x30 < 10 }), !year.isEmpty
    else { return nil }
    switch parts.count {
    case 1: return (year.utf8.count == 4 ? .year : .stretch, 0)
    case 2: return (parts[1].utf8.allSatisfy { $0 &- 0x30 < 10 } ? .month : .stretch, 0)
    default: return (.day, 0)
    }
  }

  /// A length of time as TIMEX3 writes it: `P23D`, `PT40M`, `P3DE`.
  private static func length(_ value: String) -> (Grain, Double)? {
    guard value.first == "P" else { return nil }
    let isClock = value.dropFirst().first == "T"
    let rest = value.dropFirst(isClock ? 2 : 1)
    let digits = rest.prefix { $0.isNumber || $0 == "." }
    guard let number = Double(digits), number.isFinite else { return nil }
    switch (isClock, String(rest.dropFirst(digits.count))) {
    case (true, "S"): return (.seconds, number)
    case (true, "M"): return (.seconds, number * 60)
    case (true, "H"): return (.seconds, number * 3600)
    case (false, "D"): return (.days, number)
    case (false, "W"): return (.days, number * 7)
    case (false, "M"): return (.months, number)
    case (false, "Y"): return (.months, number * 12)
    case (false, "DE"): return (.months, number * 120)
    case (false, "CE"): return (.months, number * 1200)
    default: return nil
    }
  }
}
