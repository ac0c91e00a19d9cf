/// A day of the Gregorian calendar.
struct CalendarDay {
  let year: Int
  /// From 1.
  let month: Int
  /// From 1.
  let day: Int
  /// From 0, a Sunday.
  let weekday: Int

  /// Days from 1970-01-01 to 2015-01-01, and how many there are up to 2025-12-31.
  private static let firstDay = 16_436
  private static let days = 4_018

  /// A day from 2015-01-01 to 2025-12-31.
  init(_ random: inout SplitMix64) {
    self.init(daysSince1970: CalendarDay.firstDay + random.below(CalendarDay.days))
  }

  /// After Howard Hinnant, for days from 1970 on: years are counted from March, so that a leap day
  /// is the last of its year.
  init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    weekday = (days + 4) % 7
  }
}
