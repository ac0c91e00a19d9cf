import Glibc

extension Day {
  /// The day that the calendar on the wall shows, in the zone of the machine.
  public static var today: Day {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let day = Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return day ?? Day(number: Int(now) / 86_400)
  }

  /// The day some months earlier (or later, where negative); a month without that day gives its
  /// last.
  public func adding(months: Int) -> Day {
    let count = year * 12 + month - 1 + min(max(months, -200_000), 200_000)
    let (year, month) = (count / 12, count % 12 + 1)
    guard (1...9999).contains(year), month >= 1 else { return months < 0 ? .first : .last }
    return Day(
      year: year, month: month, day: min(day, Day.length(ofMonth: month, year: year))) ?? self
  }
}
