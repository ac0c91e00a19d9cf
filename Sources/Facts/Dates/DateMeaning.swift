import Articles

/// What an expression of time says before it is known when it was written.
indirect enum DateMeaning: Sendable {
  /// A stretch of the calendar with its year.
  case period(Period)
  /// A part of a year, with its year where the text names it: "October", "the fall of last year".
  case section(YearSection, Deictic?, of: DateMeaning?)
  /// A weekday, in a week where the text names it.
  case weekday(Int, Deictic?, week: DateMeaning?)
  /// So many units before or after a day: "last year", "two weeks ago".
  case shift(TimeUnit, by: Int, from: Origin)
  /// The last or next weekend, as the tense has it.
  case weekend
  /// The week or quarter that holds a day: "the week of March 3", "the quarter ended Sept. 30".
  case unit(TimeUnit, holding: DateMeaning)
  /// A time of a day: `TMO`, `T14:00`.
  case clock(String, of: DateMeaning)
  /// The night that is over: "overnight".
  case overnight
  /// A part of a longer stretch, by its number from the start; -1 is the last.
  case part(TimeUnit, Int, of: DateMeaning)
  /// The same quarter or month of another year, where one is spoken of; else the year itself. The
  /// unit is `quarter` where the text says so, and `month` where months are compared.
  case counterpart(of: DateMeaning, TimeUnit?)
  case duration(TimeAmount)
  case set(String)
  case reference(Int)
  case range(DateMeaning, DateMeaning)
  /// One that nothing resolves, for the reason given.
  case open(String, String)

  /// From where a shift counts.
  enum Origin: Sendable {
    case published
    /// The date last named in the text.
    case named
    /// The day last named close by, or else that of the article.
    case near
    /// The quarter whose results the text tells.
    case quarter
  }
}

/// A part of a year.
enum YearSection: Sendable {
  case month(Int)
  case date(Int, Int)
  case season(Int)
  case quarter(Int)
  case half(Int)
  case holiday(Holiday)

  func period(in year: Int) -> Period? {
    guard (1...9998).contains(year) else { return nil }
    switch self {
    case .month(let month): return .month(year, month)
    case .date(let month, let day):
      return Day(year: year, month: month, day: day).map { .day($0) }
    case .season(let season): return .season(year, season)
    case .quarter(let quarter): return .quarter(year, quarter)
    case .half(let half): return .half(year, half)
    case .holiday(let holiday): return holiday.day(in: year).map { .day($0) }
    }
  }

  /// From which day on it can be told as the past: results of a quarter are not, before half of it
  /// is over.
  func start(of days: ClosedRange<Day>) -> Day {
    switch self {
    case .quarter, .half:
      days.lowerBound.adding(days: (days.upperBound.number - days.lowerBound.number) / 2)
    default: days.lowerBound
    }
  }

  var isQuarter: Bool { if case .quarter = self { true } else { false } }
  var isHalf: Bool { if case .half = self { true } else { false } }

  /// The value without a year.
  var open: String {
    switch self {
    case .month(let month): "XXXX-\(Period.two(month))"
    case .date(let month, let day): "XXXX-\(Period.two(month))-\(Period.two(day))"
    case .season(let season): "XXXX-\(Period.seasons[season & 3])"
    case .quarter(let quarter): "XXXX-Q\(quarter)"
    case .half(let half): "XXXX-H\(half)"
    case .holiday(let holiday): holiday.open
    }
  }
}

/// The words that point at a time; the numbers are those of the list `calendar`.
enum Deictic: Int16, Sendable {
  case last = 1, next, this, past, coming, previous, following, that, same, recent, current
  case these, those, latest

  /// How many units away, and from where.
  var step: (by: Int, from: DateMeaning.Origin)? {
    switch self {
    case .last, .past: (-1, .published)
    case .next, .coming: (1, .published)
    case .this, .current: (0, .published)
    case .previous: (-1, .named)
    case .following: (1, .named)
    case .that, .same: (0, .named)
    case .recent, .these, .those, .latest: nil
    }
  }
}

/// What limits an expression; the numbers are those of the list `calendar`.
enum DateModifier: Int16, Sendable {
  case start = 1, middle, end, approximate, less, more, atLeast, atMost

  /// As TIMEX3 writes it.
  var name: String {
    switch self {
    case .start: "START"
    case .middle: "MID"
    case .end: "END"
    case .approximate: "APPROX"
    case .less: "LESS_THAN"
    case .more: "MORE_THAN"
    case .atLeast: "EQUAL_OR_MORE"
    case .atMost: "EQUAL_OR_LESS"
    }
  }
}

/// An expression of time in a text.
struct DateReading: Sendable {
  var tokens: Range<Int>
  var meaning: DateMeaning
  var modifier: DateModifier?

  init(_ tokens: Range<Int>, _ meaning: DateMeaning, _ modifier: DateModifier? = nil) {
    self.tokens = tokens
    self.meaning = meaning
    self.modifier = modifier
  }

  /// The same with words before it.
  func from(_ start: Int, _ modifier: DateModifier? = nil) -> DateReading {
    DateReading(start..<tokens.upperBound, meaning, modifier ?? self.modifier)
  }
}
