public import Articles

/// A stretch of the calendar by which articles are counted.
public enum Period: String, Hashable, Sendable, CaseIterable {
  case day, week, month, year

  /// The first day of the period in which a day lies. Weeks begin on Monday, as in ISO 8601.
  public func start(of day: Day) -> Day {
    switch self {
    case .day: day
    case .week: day.adding(days: -Period.weekday(day))
    case .month: Day(year: day.year, month: day.month, day: 1) ?? day
    case .year: Day(year: day.year, month: 1, day: 1) ?? day
    }
  }

  /// The first day of the period after the one that begins on a day.
  public func next(after start: Day) -> Day {
    switch self {
    case .day: start.adding(days: 1)
    case .week: start.adding(days: 7)
    case .month: start.adding(months: 1)
    case .year: start.adding(months: 12)
    }
  }

  /// The name of the period that begins on a day: `2026-02-05`, `2026-W06`, `2026-02`, `2026`.
  public func name(of start: Day) -> String {
    switch self {
    case .day: return "\(start)"
    case .week:
      // ISO 8601: a week belongs to the year of its Thursday.
      let thursday = start.adding(days: 3)
      let week = (thursday.number - Period.year.start(of: thursday).number) / 7 + 1
      return "\(Period.year.name(of: thursday))-W\(week < 10 ? "0" : "")\(week)"
    case .month: return String("\(start)".prefix(7))
    case .year: return String("\(start)".prefix(4))
    }
  }

  /// 0 for Monday; 1970-01-01 was a Thursday.
  private static func weekday(_ day: Day) -> Int { ((day.number + 3) % 7 + 7) % 7 }
}
