import Archive
import Articles
import Testing

/// Days, weeks, months and years, as articles are counted by them.
@Suite struct PeriodTests {
  @Test(arguments: [
    ("2026-02-05", Period.day, "2026-02-05", "2026-02-05"),
    ("2026-02-05", .week, "2026-02-02", "2026-W06"),
    ("2026-02-02", .week, "2026-02-02", "2026-W06"),
    ("2026-02-08", .week, "2026-02-02", "2026-W06"),
    // A week belongs to the year of its Thursday.
    ("2027-01-01", .week, "2026-12-28", "2026-W53"),
    ("2024-12-30", .week, "2024-12-30", "2025-W01"),
    ("1965-03-07", .week, "1965-03-01", "1965-W09"),
    ("2026-02-28", .month, "2026-02-01", "2026-02"), ("2026-12-31", .year, "2026-01-01", "2026"),
  ])
  func `a day lies in a period`(day: String, period: Period, start: String, name: String) throws {
    let first = period.start(of: try #require(Day(day)))
    #expect("\(first)" == start)
    #expect(period.name(of: first) == name)
  }

  @Test(arguments: Period.allCases)
  func `periods follow each other without gaps`(period: Period) throws {
    var start = period.start(of: try #require(Day("1999-12-31")))
    for _ in 0..<400 {
      let next = period.next(after: start)
      #expect(period.start(of: next) == next)
      #expect(period.start(of: next.adding(days: -1)) == start)
      start = next
    }
    #expect(period.next(after: Day.last) <= Day.last, "the calendar ends")
  }
}
