import Articles

/// Counts articles by their days, which their ids tell.
struct DayTally {
  private var days: [Int64: Int] = [:]

  mutating func add(_ id: Int64) { days[id / ArticleID.perDay, default: 0] += 1 }

  /// How many articles there are in each period, by its first day, and how many without a day.
  func counts(by period: Period) -> (periods: [Day: Int], undated: Int) {
    var periods: [Day: Int] = [:]
    var undated = 0
    for (decimal, count) in days {
      if let day = ArticleID(rawValue: decimal * ArticleID.perDay).day {
        periods[period.start(of: day), default: 0] += count
      } else {
        undated += count
      }
    }
    return (periods, undated)
  }
}
