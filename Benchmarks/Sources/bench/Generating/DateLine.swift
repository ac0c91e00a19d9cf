/// The ways in which papers write the day.
enum DateLine {
  static func text(_ day: CalendarDay, _ random: inout SplitMix64) -> String {
    switch random.below(4) {
    case 0: return "\(shortMonths[day.month - 1]) \(day.day), \(day.year)"
    case 1: return "\(day.day) \(months[day.month - 1]) \(day.year)"
    case 2:
      let month = months[day.month - 1]
      return "\(weekdays[day.weekday]), \(month) \(day.day), \(day.year) \(time(&random)) EST"
    default: return iso(day)
    }
  }

  /// `2026-02-05`
  static func iso(_ day: CalendarDay) -> String {
    "\(day.year)-\(twoDigits(day.month))-\(twoDigits(day.day))"
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// `10:32 AM`
  private static func time(_ random: inout SplitMix64) -> String {
    let hour = random.within(1...12)
    return "\(hour):\(twoDigits(random.below(60))) \(random.percent(50) ? "AM" : "PM")"
  }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let shortMonths = [
    "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.",
    "Dec.",
  ]
  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
}
