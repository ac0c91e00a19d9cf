/// What a word says of time: one line of the list `calendar`.
struct CalendarWord: Sendable {
  let kind: Kind
  /// A month's or weekday's number, a unit, a direction: what the kind counts.
  let value: Int16

  static let none = CalendarWord(kind: .none, value: 0)

  enum Kind: String, Sendable {
    case none
    // Names of the calendar.
    case month, weekday, weekdays, season
    case shortMonth = "short-month", shortWeekday = "short-weekday"
    // Units; the value is a `TimeUnit`, below 0 for more than one.
    case unit, units, long, adverb
    // Parts of the day; the value is a `DayPart`, an hour, or counts days from today.
    case part, moment, night, day
    // The clock.
    case halfday, clock, zone, local, time
    /// `last`, `next`, `this`: the value is a `Deictic`.
    case deictic
    case ago, before, after, hence
    /// `early`, `earlier`, `end`: the value is a `DateModifier`.
    case phase, comparative, edge
    /// `nearly`, `more`: the value is a `DateModifier`.
    case approximate, more, least, up, than
    /// `now`, `recently`, `future`: the value is -1, 0 or 1 for past, present and future.
    case reference, age, nearness
    case every, all, per, times, other, fiscal, calendar, half, filler, vague, couple, old
    /// `dozens`, before "of".
    case vagueOf = "vague-of"
    // Words of grammar.
    case the, article, of, and, or, to, at, on, `in`
    /// Other prepositions; the value is 2 where nothing but a time or a place is likely to follow.
    case preposition
    /// The ends of `20th` and `1990s`.
    case ordinal, plural
    /// `sixties`; the value is the year of its century.
    case decade
    /// What tells the tense; the value is -1 or 1.
    case tense, plan, verb
    /// What tells that quarters are those of business.
    case business
    /// What follows a weekday in the name of a newspaper.
    case paper
    /// What stands before the year of a contest.
    case contest

    /// Whether expressions of time begin with such words; the words of grammar begin none.
    var beginsDates: Bool {
      switch self {
      case .none, .and, .or, .to, .of, .on, .in, .preposition, .than, .tense, .plan, .verb,
        .business, .paper, .contest, .filler, .before, .after, .hence, .ago, .halfday, .clock,
        .zone, .local, .time, .least, .other, .couple, .old, .ordinal, .plural, .decade, .age,
        .nearness, .calendar:
        false
      default: true
      }
    }
  }
}
