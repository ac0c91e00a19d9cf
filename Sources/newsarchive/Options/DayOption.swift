import ArgumentParser
import Articles
import Query

/// A day given on the command line: `2026-02-05`.
struct DayArgument: ExpressibleByArgument {
  let day: Day

  init?(argument: String) {
    guard let day = Day(argument) else { return nil }
    self.day = day
  }
}

/// A day, month or year given on the command line as the end of a range.
struct PeriodArgument: ExpressibleByArgument {
  let days: DayRange

  init?(argument: String) {
    guard let days = DayRange(argument) else { return nil }
    self.days = days
  }
}
