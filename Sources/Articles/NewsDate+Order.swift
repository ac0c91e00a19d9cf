extension NewsDate {
  /// Whether it is surely before another date: on an earlier day, or where both tell their time and
  /// their zone, or neither tells the zone, at an earlier time.
  ///
  ///     NewsDate(iso: "2026-02-05T23:00-05:00")?.isBefore(NewsDate(iso: "2026-02-06T01:00Z"))  // false
  public func isBefore(_ other: NewsDate) -> Bool {
    guard let time, let otherTime = other.time else { return day < other.day }
    guard (time.offset == nil) == (otherTime.offset == nil) else { return day < other.day }
    return second < other.second
  }

  /// Seconds since the beginning of 1970, in UTC where the zone is known.
  private var second: Int {
    guard let time else { return day.number * 86_400 }
    return day.number * 86_400 + (time.hour * 60 + time.minute - (time.offset ?? 0)) * 60
      + time.second
  }
}
