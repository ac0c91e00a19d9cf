import ArgumentParser
import Articles
import Formats
import Query

/// A day of publication given on the command line: `2026-02-05`.
struct DayArgument {
  let day: Day

  /// - Throws: `ValidationError` for what is no day, and for a day on which no article can have
  ///   appeared.
  init(_ argument: String) throws {
    guard let day = Day(argument) else {
      throw ValidationError("it is no day of the calendar, written as 2026-02-05")
    }
    do throws(FormatError) { try Formats.checkDay(day, readOn: .today) } catch {
      throw ValidationError(error.description)
    }
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
